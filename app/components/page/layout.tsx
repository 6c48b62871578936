/** The rail, the page and what just happened in; the frame that every page stands in out. */
import type { ReactNode } from 'react';
import { Rail, type RailEntry } from './rail.tsx';

export function Layout(props: {
  entries: RailEntry[];
  path: string;
  foot: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className="frame">
        <Rail entries={props.entries} path={props.path} />
        <div className="beside-rail">
          <main id="main" tabIndex={-1}>
            {props.children}
          </main>
          {props.foot}
        </div>
      </div>
    </>
  );
}
