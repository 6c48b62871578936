/** One meeting's mails and what people say about their reading in; TODO mentions and remarks out. */
import type { Span } from '#app/mail/mail.ts';
import type { Item, Minutes, Topic } from '#app/minutes/minutes.ts';
import { correctOne } from './correct-minutes.ts';
import type { HeldMeeting } from './meetings.ts';
import { linkKeys } from './memory-index.ts';
import { locate } from './places.ts';
import type { Correction, Evidence, Lost, MeetingNotes, Todo, TodoLink } from './todo.ts';
import { foldText, type Terms, termsOf } from './words.ts';

/** One appearance of a TODO, before it is known which one. */
export type Sighting = Evidence & {
  text: string;
  folded: string;
  terms: Terms;
  topic: string;
  basis: Todo['basis'];
  owners: string[];
  tentative: boolean;
  done: boolean;
  /** From `[#12]`. */
  id: number | null;
  links: TodoLink[];
  /** Which mail of the meeting, in the order of sending. */
  mail: number;
};

/** What an item says besides its TODOs. */
export type Remark = Evidence & {
  text: string;
  topic: string;
  speaker: string | null;
  /** `owner/repo#12` */
  links: string[];
};

export type Reading = {
  sightings: Sighting[];
  remarks: Remark[];
  participants: string[];
  lost: Lost[];
};

/** Only corrections about what is a TODO are applied; the others are for the fold. */
export function readMeeting(meeting: HeldMeeting, corrections: Correction[]): Reading {
  const { mails, lost } = correctMails(meeting.mails, corrections);
  const reading: Reading = { sightings: [], remarks: [], participants: [], lost };
  const taken = new Set<string>();
  mails.forEach(({ message, minutes }, mail) => {
    const at = (span: Span, quote: string): Evidence => ({
      ...{ message, start: span.start, end: span.end, quote, meeting: meeting.date },
    });
    reading.participants.push(...minutes.participants.map(({ name }) => name));
    for (const topic of minutes.topics) {
      for (const item of topic.items) {
        for (const todo of item.todos)
          reading.sightings.push({
            ...at(ownPlace(taken, message, todo.span), todo.text),
            ...{ text: todo.text, folded: foldText(todo.text), terms: termsOf(todo.text) },
            ...{ topic: topic.title, basis: todo.basis, owners: todo.owners },
            ...{ tentative: todo.tentative, done: todo.done, id: todo.id, mail },
            links: linksOf(minutes, topic, item, todo.span),
          });
        const text = remarkText(item);
        if (text !== '')
          reading.remarks.push({
            ...at(item.span, item.text),
            ...{ text, topic: topic.title, speaker: item.speaker },
            links: linkKeys(
              item.links.flatMap((link) => minutes.links[link] ?? []).filter(isNumbered),
            ),
          });
      }
    }
  });
  return reading;
}

/** Two TODOs read from the same words start one letter apart: the start is part of their key. */
function ownPlace(taken: Set<string>, message: string, { start, end }: Span): Span {
  let own = start;
  while (taken.has(`${message}:${own}`)) own += 1;
  taken.add(`${message}:${own}`);
  return { start: own, end: Math.max(end, own) };
}

const aboutTodos = ['not-a-todo', 'missed-todo', 'item-kind'];

function correctMails(mails: MeetingNotes[], corrections: Correction[]) {
  const corrected = [...mails];
  const lost: Lost[] = [];
  for (const correction of corrections) {
    if (!aboutTodos.includes(correction.change.kind)) continue;
    const own = corrected.findIndex(({ message }) => message === correction.target.message);
    const order = [own, ...corrected.keys()].filter(
      (at, nth) => at >= 0 && (nth === 0 || at !== own),
    );
    const found = order.some((at) => {
      const mail = corrected[at];
      const moved = mail && (at === own ? correction : moveTo(mail, correction));
      const minutes = mail && moved && correctOne(mail.minutes, null, moved);
      if (mail && minutes) corrected[at] = { ...mail, minutes };
      return Boolean(minutes);
    });
    if (!found) lost.push({ correction, because: 'its words are not in the notes any more' });
  }
  return { mails: corrected, lost };
}

/** Words of a mail that was replaced, where they stand in the one that took its place. */
function moveTo(mail: MeetingNotes, correction: Correction): Correction | null {
  if (correction.change.kind !== 'missed-todo') return correction;
  const items = mail.minutes.topics.flatMap((topic) => topic.items);
  const places = items.map(({ text, span }) => ({ message: mail.message, ...span, quote: text }));
  const item = locate(correction.target, places);
  return item && { ...correction, target: { ...item, quote: correction.target.quote } };
}

const isNumbered = ({ kind }: { kind: string }): boolean =>
  kind === 'pull' || kind === 'issue' || kind === 'comment';

/** Links inside the TODO; where it is the item's only one, the item's and those of its neighbours. */
function linksOf(minutes: Minutes, topic: Topic, item: Item, span: Span): TodoLink[] {
  const own = item.links.flatMap((at) => minutes.links[at] ?? []);
  const inside = own.filter((link) => link.span.start >= span.start && link.span.end <= span.end);
  const links = item.todos.length === 1 ? own : inside;
  if (item.todos.length === 1 && links.length === 0)
    links.push(...neighbouring(minutes, topic, item));
  return links.map(({ kind, repo, number, url }) => ({ kind, repo, number, url }));
}

/** The one pull request or issue of the bullet above, or of a bullet below that is but a link. */
function neighbouring(minutes: Minutes, topic: Topic, item: Item) {
  const parent = item.parent === null ? undefined : topic.items[item.parent];
  const at = topic.items.indexOf(item);
  const child = topic.items[at + 1]?.parent === at ? topic.items[at + 1] : undefined;
  const near = [parent, child && foldText(child.text).split(' ').length <= 2 ? child : undefined];
  const links = near
    .flatMap((other) => other?.links ?? [])
    .flatMap((link) => minutes.links[link] ?? [])
    .filter(isNumbered);
  return linkKeys(links).length === 1 ? links : [];
}

function remarkText(item: Item): string {
  let text = item.text;
  for (const todo of item.todos)
    if (todo.basis === 'explicit' || todo.done) text = text.replace(todo.text, ' ');
  return text.trim();
}
