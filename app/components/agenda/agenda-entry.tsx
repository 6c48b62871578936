/** An entry of the agenda in; the row that says what, who and why, with what can be done about it, out. */
import type { Entry } from '#app/agenda/agenda.ts';
import { ToWords } from '#app/components/page/to-words.tsx';
import { Why } from '#app/components/page/why.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { personHref, wordsHref } from '#app/components/words/places.ts';
import { Tag, type TagKind } from '#app/components/words/tag.tsx';
import { AgendaEntryForms } from './agenda-entry-forms.tsx';
import type { AgendaTyped } from './agenda-form.tsx';
import { anchorOf, type EntryPlace } from './agenda-place.ts';
import { AgendaQuickForms } from './agenda-quick-forms.tsx';
import { Handle } from './handle.tsx';

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

export function AgendaEntry(props: {
  entry: Entry;
  place: EntryPlace;
  /** Null for those who only read. */
  edit: { typed: AgendaTyped } | null;
}) {
  const { entry, place, edit } = props;
  const tag = entry.ask ? asks[entry.ask.kind] : kinds[entry.kind];
  const href = hrefOf(entry);
  const isAlone = entry.speaker === null && entry.owners.length === 0;
  const words = isAlone && entry.kind !== 'pull' ? asTitle(entry.text) : entry.text;
  return (
    <li
      className={edit ? 'entry editable' : 'entry'}
      id={anchorOf('entry', entry.key)}
      tabIndex={edit ? -1 : undefined}
      data-entry={edit ? entry.key : undefined}
    >
      {edit ? <Handle of="entry" /> : null}
      <span className="entry-words">
        {entry.speaker === null ? null : <strong>{entry.speaker}: </strong>}
        {entry.owners.length > 0 ? (
          <>
            <Owner names={entry.owners} href={personHref} />{' '}
          </>
        ) : null}
        {href === null ? (
          <MarkdownText text={words} />
        ) : (
          <a href={href}>
            <MarkdownText text={pullOf(entry) ?? words} isInLink />
          </a>
        )}
      </span>
      <span className="side">
        <Tag kind={tag.look}>{tag.word}</Tag>
      </span>
      {edit ? (
        <div className="entry-foot">
          <Because entry={entry} />
          <div className="entry-forms">
            <AgendaQuickForms entry={entry} place={place} />
            <AgendaEntryForms entry={entry} place={place} typed={edit.typed} />
          </div>
        </div>
      ) : (
        <Because entry={entry} />
      )}
    </li>
  );
}

function Because({ entry: { because, evidence } }: { entry: Entry }) {
  return (
    <Why>
      because {because}
      {evidence ? (
        <>
          {'\u00a0'}
          <ToWords href={wordsHref(evidence)} />
        </>
      ) : null}
    </Why>
  );
}

function hrefOf(entry: Entry): string | null {
  const { key, todo, suggestion } = entry;
  if (key === 'standing:promises') return '/todos?status=suggested';
  const pull = pullOf(entry);
  if (pull !== null) return `/pulls/${pull.replace('#', '/')}`;
  const number = todo ?? suggestion;
  return number === null ? null : `/todos/${number}`;
}

/** `owner/name#12`, where the mail will have the address. */
const pullOf = ({ kind, key, text }: Entry): string | null =>
  kind === 'pull' && URL.canParse(text) ? key.replace('pull:', '') : null;
