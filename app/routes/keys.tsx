/** Which key does what? */
import type { MetaFunction } from '@remix-run/node';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';

const groups: { title: string; keys: [key: string, does: string][] }[] = [
  {
    title: 'Anywhere',
    keys: [
      ['?', 'this page'],
      ['/', 'search'],
    ],
  },
  {
    title: 'On a review, at the fact in focus',
    keys: [
      ['j', 'the next fact'],
      ['k', 'the one before'],
      ['a', 'accept a commitment, or confirm what was reported'],
      ['x', 'not a TODO; not yet'],
      ['s', 'the same as the TODO that it may be'],
      ['n', 'new: not the same as the tracked TODO, nor a closed one reopened'],
      ['o', 'who is to do it?'],
      ['e', 'edit the words, or say what it is'],
      ['i', 'import the meeting'],
    ],
  },
  {
    title: 'In a list of TODOs, at the one in focus',
    keys: [
      ['j', 'the next one'],
      ['k', 'the one before'],
      ['d', 'done, or open again'],
      ['a', 'accept a suggestion, or confirm what was reported'],
      ['x', 'not a TODO; not yet'],
      ['e', 'change its status'],
    ],
  },
  {
    title: 'On the agenda, at the entry or section in focus',
    keys: [
      ['j', 'the next entry'],
      ['k', 'the one before'],
      ['J', 'the next section'],
      ['K', 'the section before'],
      ['u', 'move it up, beyond the first of a section into the one above'],
      ['d', 'move it down'],
      ['e', 'change it: its words, its owner, its day, its section; the minutes of a section'],
      ['o', 'who takes it? where it needs an owner'],
      ['n', 'not this time'],
      ['a', 'accept, confirm, or answered'],
      ['x', 'not yet; not a TODO; no longer asked'],
    ],
  },
];

export const meta: MetaFunction = () => [{ title: 'Keys · Mirage Minutes' }];

export default function Keys() {
  return (
    <>
      <PageHead
        over="Keys"
        title="Which key does what?"
        lede="Each has a button or a link that does the same."
      />
      <div className="stack narrow">
        {groups.map((group) => (
          <section key={group.title}>
            <h2>{group.title}</h2>
            <Sheet padded>
              <dl className="facts-list">
                {group.keys.map(([key, does]) => (
                  <div className="facts-pair" key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </Sheet>
          </section>
        ))}
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
