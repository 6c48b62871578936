/** An agenda in; Markdown in the group's own format, fit for plain-text mail, out. */
import type { Agenda, Ask, Entry } from './agenda.ts';
import { sayDay, sayTimesIn } from './say-date.ts';
import { wrapLine } from './wrap-line.ts';

/** A line before it is wrapped; `lead` is its bullet or heading mark, '' with no text a blank line. */
export type AgendaLine = { lead: string; text: string };
export type RenderOptions = {
  /** Write `[#12]` behind each TODO, by which it is known again. */
  ids: boolean;
};

/** 72 columns, hanging indent below bullets, headings whole, one newline at the end. */
export function renderAgenda(agenda: Omit<Agenda, 'markdown'>, options: RenderOptions): string {
  return joinLines(agendaLines(agenda, options));
}

/** Wrapped, with a newline behind each line. */
export function joinLines(lines: AgendaLine[]): string {
  const wrapped = lines.flatMap(({ lead, text }) =>
    lead.startsWith('#') ? [`${lead}${text}`] : wrapLine(text, lead, ' '.repeat(lead.length)),
  );
  return `${wrapped.join('\n')}\n`;
}

/** The agenda line by line, for whoever wraps in another way (`format=flowed`). */
export function agendaLines(
  agenda: Omit<Agenda, 'markdown'>,
  options: RenderOptions,
): AgendaLine[] {
  return [
    { lead: '## ', text: agenda.title },
    blank,
    { lead: '- ', text: 'Participants:' },
    ...whereLines(agenda),
    ...agenda.sections.flatMap((section) => [
      blank,
      { lead: '### ', text: section.title },
      ...section.entries.flatMap((entry) => entryLines(entry, options)),
    ]),
  ];
}

const blank: AgendaLine = { lead: '', text: '' };

function whereLines({ meeting, otherZones }: Omit<Agenda, 'markdown'>): AgendaLine[] {
  const elsewhere = otherZones.map((zone) => sayTimesIn(meeting, zone)).join(', ');
  const parts: [string, string | null][] = [
    ['Call', meeting.callUrl],
    ['Pad', meeting.padUrl],
    ['Elsewhere', elsewhere || null],
  ];
  return parts.flatMap(([name, text]) => (text ? [{ lead: '- ', text: `${name}: ${text}` }] : []));
}

function entryLines(entry: Entry, options: RenderOptions): AgendaLine[] {
  if (entry.kind === 'question') return [{ lead: '- ', text: questionText(entry) }];
  if (entry.suggestion !== null) return [{ lead: '- ', text: spoken(entry) }];
  if (entry.todo === null) return [{ lead: '- ', text: entry.text }];
  const line = { lead: '- ', text: todoText(entry, entry.todo, options) };
  const aside = entry.ask ? asideOf(entry.ask) : null;
  return aside === null ? [line] : [line, { lead: '  - ', text: aside }];
}

/** `TODO Ann: …`, or without a name `TODO …`, with a colon where the first word could pass for one. */
function todoText(entry: Entry, id: number, options: RenderOptions): string {
  const named = entry.owners.join(', ');
  const mark = named ? `TODO ${named}:` : /^[\p{Ll}\d`]/u.test(entry.text) ? 'TODO' : 'TODO:';
  return [mark, withDoubt(entry), ...(options.ids ? [`[#${id}]`] : [])].join(' ');
}

/** `Sam: question: …`, as the notes that it came from had it: asked by the same person again. */
function questionText({ speaker, text }: Entry): string {
  return `${speaker === null ? '' : `${speaker}: `}question: ${text}`;
}

/** A promise not yet accepted is no TODO line: coming back it must not become one by itself. */
function spoken(entry: Entry): string {
  const text = withDoubt(entry);
  return entry.owners.length > 0 ? `${entry.owners.join(', ')}: ${text}` : text;
}

function withDoubt({ text, tentative }: Entry): string {
  return tentative && !text.includes('(?)') ? `${text} (?)` : text;
}

/**
 * What to ask, below the TODO so that its own words stay as they are. Said without names and
 * without the words that would report something: the line says nothing when it comes back.
 */
function asideOf(ask: Ask): string | null {
  const day = sayDay(ask.date);
  switch (ask.kind) {
    case 'confirm':
      return `to confirm: see the notes of ${day}`;
    case 'stale':
      return `last mentioned on ${day}`;
    case 'waiting':
      return `put off until ${day}`;
    case 'accept':
    case 'repeat':
      return null;
  }
}
