/** An entry of the agenda in; the row that says what, who and why out. */
import type { Entry } from '#app/agenda/agenda.ts';
import { MarkdownText } from './markdown-text.tsx';
import { Owner } from './owner.tsx';
import { personHref, wordsHref } from './places.ts';
import { Row } from './rows.tsx';
import { Tag, type TagKind } from './tag.tsx';

const asks: Record<NonNullable<Entry['ask']>['kind'], { word: string; look: TagKind }> = {
  confirm: { word: 'confirm', look: 'decision' },
  stale: { word: 'still wanted?', look: 'warn' },
  waiting: { word: 'waited for', look: 'waiting' },
  accept: { word: 'accept?', look: 'suggested' },
  repeat: { word: 'measure again?', look: 'warn' },
};
const kinds: Record<Entry['kind'], { word: string; look: TagKind }> = {
  todo: { word: 'TODO', look: 'todo' },
  question: { word: 'open question', look: 'question' },
  pull: { word: 'pull request', look: 'link' },
  benchmark: { word: 'benchmark', look: 'link' },
  proposal: { word: 'proposed', look: 'plain' },
  'needs-owner': { word: 'needs an owner', look: 'warn' },
};

export function AgendaEntry(props: { entry: Entry }) {
  const { entry } = props;
  const tag = entry.ask ? asks[entry.ask.kind] : kinds[entry.kind];
  const number = entry.todo ?? entry.suggestion;
  return (
    <Row
      side={<Tag kind={tag.look}>{tag.word}</Tag>}
      why={
        entry.evidence ? (
          <>
            because {entry.because} · <a href={wordsHref(entry.evidence)}>the words</a>
          </>
        ) : (
          `because ${entry.because}`
        )
      }
    >
      <span>
        {entry.owners.length > 0 ? (
          <>
            <Owner names={entry.owners} href={personHref} />{' '}
          </>
        ) : null}
        {number === null ? (
          <MarkdownText text={entry.text} />
        ) : (
          <a href={`/todos/${number}`}>
            <MarkdownText text={entry.text} isInLink />
          </a>
        )}
      </span>
    </Row>
  );
}
