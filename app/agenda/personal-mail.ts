/** TODOs and the roster in; one short mail for each person about what stands under their name, out. */
import type { Person, Roster } from '#app/minutes/minutes.ts';
import type { Todo } from '#app/todos/todo.ts';
import type { AgendaMeeting } from './agenda.ts';
import { type AgendaLine, joinLines } from './render-agenda.ts';
import { sayDay, sayTimes, sayWeekday } from './say-date.ts';

export type PersonalMail = {
  person: string;
  /** Null: nobody has told the address. */
  address: string | null;
  subject: string;
  lines: AgendaLine[];
  /** `lines` wrapped at 72 columns. */
  body: string;
};

/**
 * `since` is the date of the last notes: what they raised or closed is news. `ids` writes `[#12]`
 * behind each TODO, as on the agenda.
 */
export type PersonalNews = {
  todos: Todo[];
  meeting: AgendaMeeting;
  since: string | null;
  ids: boolean;
  /** Promises that nobody accepted, nor mentioned for so many meetings, are counted as on the agenda. */
  staleAfter: number;
};

/** Everybody for whom there is anything to say, by name; `address` null is for the page to list. */
export function personalMails(news: PersonalNews, roster: Roster): PersonalMail[] {
  const people = new Map<string, Person>();
  for (const name of news.todos.flatMap(({ owners }) => owners)) {
    // Somebody who is written in two ways gets one mail.
    const known = roster.find((each) => each.name === name || each.aliases.includes(name));
    const person = known ?? { name, aliases: [], handles: [], addresses: [] };
    people.set(person.name, person);
  }
  return [...people.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((person) => renderPersonalMail(person, news) ?? []);
}

/** Null when nothing is open, waiting, new or just closed. Each TODO stands in one list, or is counted. */
function renderPersonalMail(person: Person, news: PersonalNews): PersonalMail | null {
  const { meeting, since } = news;
  const spellings = new Set([person.name, ...person.aliases]);
  const own = news.todos.filter(({ owners }) => owners.some((owner) => spellings.has(owner)));
  const isNew = (todo: Todo) => since !== null && todo.firstSeen >= since;
  const said = own.filter((todo) => todo.status === 'suggested');
  const isForgotten = (todo: Todo) => todo.meetingsSilent >= news.staleAfter;
  const last = since === null ? 'last time' : sayDay(since);
  const lists: [string, Todo[]][] = [
    [`New since ${last}:`, own.filter((todo) => todo.status === 'open' && isNew(todo))],
    ['Open:', own.filter((todo) => todo.status === 'open' && !isNew(todo))],
    ['Waiting:', own.filter((todo) => todo.status === 'waiting')],
    ['Said, not yet taken down:', said.filter((todo) => !isForgotten(todo))],
    [`Closed since ${last}:`, own.filter((todo) => isClosedSince(todo, since))],
  ];
  const filled = lists.filter(([, todos]) => todos.length > 0);
  if (filled.length === 0) return null;
  const forgotten = said.filter(isForgotten).length;
  const lines: AgendaLine[] = [
    { lead: '', text: `Hello ${person.name},` },
    blank,
    {
      lead: '',
      text: `our next meeting is on ${sayWeekday(meeting.date)}, ${sayTimes(meeting)}. This stands under your name:`,
    },
    ...filled.flatMap(([title, todos]) => [
      blank,
      { lead: '', text: title },
      ...todos.map((todo) => ({ lead: '- ', text: todoLine(todo, news.ids) })),
    ]),
    ...(forgotten === 0 ? [] : [blank, { lead: '', text: forgottenWords(forgotten) }]),
  ];
  return {
    person: person.name,
    address: person.addresses[0] ?? null,
    subject: `Your TODOs for the meeting on ${meeting.date}`,
    lines,
    body: joinLines(lines),
  };
}

const forgottenWords = (count: number): string =>
  count === 1
    ? 'One promise of an earlier meeting was never taken down.'
    : `${count} promises of earlier meetings were never taken down.`;

const blank: AgendaLine = { lead: '', text: '' };

function isClosedSince(todo: Todo, since: string | null): boolean {
  if (todo.status !== 'done' && todo.status !== 'dropped') return false;
  return since === null || (todo.closedOn !== null && todo.closedOn >= since);
}

function todoLine(todo: Todo, ids: boolean): string {
  const asides = [
    todo.topic,
    todo.status === 'dropped' ? 'dropped' : '',
    todo.waiting?.on ? `on ${todo.waiting.on}` : '',
    todo.waiting?.until ? `until ${sayDay(todo.waiting.until)}` : '',
    todo.due ? `due ${sayDay(todo.due)}` : '',
    todo.status === 'open' && todo.meetingsOpen > 1 ? `open for ${todo.meetingsOpen} meetings` : '',
  ].filter(Boolean);
  const aside = asides.length > 0 ? ` (${asides.join(', ')})` : '';
  return `${todo.title}${aside}${ids ? ` [#${todo.id}]` : ''}`;
}
