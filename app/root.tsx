/** Every page stands in this frame. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, useLocation, useMatches, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BrowserScriptTag } from '#app/components/page/browser-script.tsx';
import { Foot } from '#app/components/page/foot.tsx';
import { Layout as Frame } from '#app/components/page/layout.tsx';
import type { RailEntry } from '#app/components/page/rail.tsx';
import { ThemeColor } from '#app/components/page/theme-color.tsx';
import { MayDecide } from '#app/components/todo/may-decide.ts';
import { Told } from '#app/components/todo/told.tsx';
import { getCounts } from '#app/models/meetings/home.server.ts';
import { toldBy } from '#app/models/todos/todos.server.ts';
import { schemeOf } from './http/scheme-cookie.ts';
import type { Home } from './models/views.ts';
import { ProblemPage, problemTitle } from './routes/problem-page.tsx';
import styles from './styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'alternate', href: '/feed.atom', type: 'application/atom+xml', title: 'Mirage Minutes' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ context, request }: LoaderFunctionArgs) {
  const { db, viewer } = context;
  const looker = { ...viewer, scheme: schemeOf(request.headers.get('Cookie')) };
  const said = new URL(request.url).searchParams.get('said');
  return {
    entries: railEntries(getCounts(db)),
    looker,
    said: said === null ? null : toldBy(db, Number(said)),
  };
}

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${problemTitle(error)} · Mirage Minutes` : 'Mirage Minutes' },
];

export function Layout(props: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname, search } = useLocation();
  const scheme = data?.looker.scheme ?? 'system';
  const reload = useMatches().find((match) => isGoingOn(match.data)) !== undefined;
  return (
    <html lang="en" data-scheme={scheme === 'system' ? undefined : scheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ThemeColor scheme={scheme} />
        <Meta />
        <Links />
        <BrowserScriptTag />
        {reload ? (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        ) : null}
      </head>
      <body>
        <MayDecide.Provider value={(data?.looker.editor ?? null) !== null}>
          <Frame
            entries={data?.entries ?? railEntries(null)}
            path={pathname}
            foot={data ? <Foot looker={data.looker} back={pathname + search} /> : null}
          >
            {data?.said ? (
              <Told said={data.said} on={todoAt(pathname)} canEdit={data.looker.editor !== null} />
            ) : null}
            {props.children}
          </Frame>
        </MayDecide.Provider>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export const ErrorBoundary = ProblemPage;

/** The TODO whose page it is. */
const todoAt = (path: string): number | null =>
  Number(/^\/todos\/(?<number>\d+)$/.exec(path)?.groups?.number ?? 0) || null;

/** A page whose loader says `isGoingOn` shows something that changes by itself. */
const isGoingOn = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'isGoingOn' in data && data.isGoingOn === true;

/** Where there is to go; without counts on a page that could not read them. */
function railEntries(counts: Home['counts'] | null): RailEntry[] {
  return [
    { href: '/', label: 'Next meeting', count: null },
    { href: '/agenda', label: 'Agenda', count: null },
    { href: '/todos', label: 'TODOs', count: counts?.open ?? null },
    { href: '/meetings', label: 'Meetings', count: counts?.meetings ?? null },
    { href: '/people', label: 'People', count: null },
    { href: '/topics', label: 'Topics', count: null },
    { href: '/pulls', label: 'Pull requests', count: null },
    { href: '/benchmarks', label: 'Benchmarks', count: null },
    { href: '/questions', label: 'Questions', count: counts?.questions ?? null },
    { href: '/decisions', label: 'Decisions', count: null },
    { href: '/search', label: 'Search', count: null },
    { href: '/inbox', label: 'Inbox', count: counts?.drafts || null },
  ];
}
