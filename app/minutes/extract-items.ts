/** The items of one topic as they were written in; items with speaker, facts and links out. */
import type { Diagnostic, Passage } from '#app/mail/mail.ts';
import { cutPassage, joinPassages, placeOf, trimPassage } from '#app/mail/passage.ts';
import { extractItem, splitSpeakers } from './extract/extract-item.ts';
import { ambiguousName } from './extract/owners.ts';
import { opensPlan } from './extract/planned-work.ts';
import type { ItemContext } from './extract/reading.ts';
import { type LinkRegister, registerLinks } from './links/link-register.ts';
import type { Item, TodoMention, Topic } from './minutes.ts';
import type { ItemSeed, Section } from './outline/skeleton.ts';
import { isActionsTitle, isReviewTitle } from './outline/vocabulary.ts';
import { lookUp, type Names } from './people/names.ts';
import { isNobody, namesOnly } from './people/names-only.ts';
import { answerFromNext } from './refine/answer-questions.ts';
import { ACRONYMS } from './vocabulary-no-names.ts';
import { fold } from './words/spelling.ts';

/** What all items of a mail share. */
export type Facts = {
  names: Names;
  author: string | null;
  register: LinkRegister;
  diagnostics: Diagnostic[];
};

/** One speaker's turn: `whole` is as written, `said` lacks the name before the colon. */
type Turn = { speaker: string | null; whole: Passage; said: Passage; isStruck: boolean };

/** Whom the words of the next item can mean without a name. */
type Ending = Pick<ItemContext, 'subject' | 'person' | 'several'>;
const noEnding: Ending = { subject: null, person: null, several: [] };

export function extractItems(
  section: Section,
  captions: Set<Passage>,
  topic: Topic,
  facts: Facts,
): Item[] {
  const items: Item[] = [];
  /** Where a seed's (last) item stands; several items where several speak. */
  const places: (number | null)[] = [];
  /** Whom the last item below each parent ended on. */
  const ended = new Map<number | null, Ending>();
  /** … and whom each item itself ended on, for the first item below it. */
  const own: Ending[] = [];
  /** The list that is being read stands below `Remaining steps:`. */
  let isListed = false;
  const parents = new Set(section.items.map((seed) => seed.parent));
  const isReview = isReviewTitle(topic.title);
  const headed = section.isActions ? namesOnly(topic.title, facts.names, true) : [];
  for (const [place, seed] of section.items.entries()) {
    const parent = seed.parent === null ? null : (places[seed.parent] ?? null);
    if (captions.has(seed.passage)) {
      places.push(parent);
      continue;
    }
    const above = seed.parent === null ? null : section.items[seed.parent];
    // A name with bullets below it says whose they are.
    const isOwner =
      parents.has(place) &&
      (namesOnly(seed.passage.text, facts.names, section.isActions).length > 0 ||
        (section.isActions && (isNobody(seed.passage.text) || isLabel.test(seed.passage.text))));
    const underActions =
      seed.kind === 'row' ||
      (!isOwner && ((section.isActions && isAction(seed, facts.names)) || isActionsLabel(above)));
    if (seed.kind !== 'bullet') isListed = opensPlan(seed.passage.text);
    const turns = turnsOf(seed, facts.names);
    turns.forEach((turn, index) => {
      if (turn.speaker !== null)
        facts.diagnostics.push(...doubtOf(turn, turn.speaker, facts.names));
      const isLast = index === turns.length - 1;
      const passage = isLast && seed.code.length > 0 ? withCode(turn.whole, seed.code) : turn.whole;
      const span = placeOf(passage);
      if (span === null) return;
      const speaker = turn.speaker ?? (parent === null ? null : (items[parent]?.speaker ?? null));
      const item: Item = {
        text: passage.text,
        depth: seed.depth,
        parent,
        speaker,
        kind: 'note',
        todos: [],
        questions: [],
        decisions: [],
        links: registerLinks(facts.register, passage),
        span,
      };
      items.push(item);
      if (seed.kind === 'code' || seed.kind === 'quote' || isActionsLabel(seed)) return;
      const found = extractItem({
        passage: turn.said,
        isStruck: turn.isStruck,
        isAsked: index === 0 && asksWho.test(items.at(-2)?.text.slice(-longestQuestion) ?? ''),
        names: facts.names,
        topicTitle: topic.title,
        topicOwner: topic.owner,
        underActions,
        // Below a TODO its details stand as well.
        isReviewed: underActions && (isReview || (parent !== null && isTodo(items[parent]))),
        isPlanned: isListed || (above?.kind === 'bullet' && opensPlan(above.passage.text)),
        speaker,
        author: facts.author,
        ...(ended.get(parent) ?? (parent === null ? noEnding : (own[parent] ?? noEnding))),
        about:
          parent === null
            ? headed
            : namesOnly(items[parent]?.text ?? '', facts.names, section.isActions),
        around: aboveOf(parent, items, own),
      });
      const { subject, person, several } = found;
      ended.set(parent, { subject, person, several });
      own[items.length - 1] = { subject, person, several };
      facts.diagnostics.push(...found.diagnostics);
      item.kind = found.kind;
      item.todos = withoutAcceptance(found.todos, items.at(-2));
      item.questions = found.questions;
      item.decisions = found.decisions;
      if (index > 0) answerFromNext(items, turn.said.text);
    });
    places.push(items.length - 1);
  }
  return items;
}

/** `will do`, said by whom the item before has asked: it is that work. */
function withoutAcceptance(todos: TodoMention[], before: Item | undefined): TodoMention[] {
  const [only, ...others] = todos;
  if (only === undefined || others.length > 0 || !accepting.test(only.text)) return todos;
  const asked = before?.todos.some(({ owners }) => owners.join() === only.owners.join());
  return asked === true ? [] : todos;
}
const accepting = /^(?:do|take)(?: (?:it|this|that|so))?[.!]?$/i; // do · do that · take it

/** Whom the items above an item were about, nearest first. */
function aboveOf(parent: number | null, items: Item[], own: Ending[]): string[] {
  const names: string[] = [];
  for (let at = parent, depth = 0; at !== null && depth < 4; at = items[at]?.parent ?? null) {
    const name = own[at]?.subject ?? null;
    if (name !== null) names.push(name);
    depth += 1;
  }
  return names;
}

/** A speaker whom the name alone does not tell apart. */
function doubtOf({ whole }: Turn, speaker: string, names: Names): Diagnostic[] {
  const people = lookUp(names, speaker);
  if (people.length < 2) return [];
  const at = Math.max(0, whole.text.indexOf(speaker));
  return [ambiguousName(speaker, people, placeOf(whole, at, at + speaker.length))];
}

/** `And who does it?` */
const asksWho = /\bwho\b[^.?!]{1,80}\?$/i;
const longestQuestion = 100;

const isTodo = (item: Item | undefined): boolean =>
  item?.todos.some(({ basis }) => basis === 'explicit') === true;

/** `Report:` */
const isLabel = /^[^:]{1,60}:[*_]{0,3}$/;

/** Below `Actions` each bullet is one, and no line that announces the next meeting. */
const isAction = ({ kind, passage: { text } }: ItemSeed, names: Names): boolean =>
  (kind === 'bullet' || (kind === 'paragraph' && isNamed(text, names))) && !announcement.test(text);

/** `Ann: port it`, a line by itself. */
const isNamed = (text: string, names: Names): boolean => {
  const who = text.length > longestLine ? '' : (owned.exec(text)?.groups?.who ?? '');
  return who !== '' && (namesOnly(who, names, true).length > 0 || isInitials(who));
};
const owned = /^[*_@]{0,3}(?<who>\p{L}[\p{L}.'’/&,+ -]{0,40}):[*_]{0,3}\s/u;
const isInitials = (who: string): boolean =>
  who
    .split(/[,/&+ ]{1,3}/)
    .every((part) => /^\p{Lu}{2,3}$/u.test(part) && !ACRONYMS.has(fold(part)));
const longestLine = 160;
const announcement = /^[*_]{0,3}next (?:meeting|call|hangout|time)\b[^:]{0,40}:/i; // Next call (UTC): …

/** `- TODO:` with the work in the bullets below it. */
function isActionsLabel(seed: ItemSeed | null | undefined): boolean {
  return seed?.kind === 'bullet' && isActionsTitle(seed.passage.text);
}

function withCode(passage: Passage, code: Passage[]): Passage {
  return joinPassages([passage, ...code], '\n\n');
}

/** The parts of a passage by speaker; together they are the whole of it. */
function turnsOf(seed: ItemSeed, names: Names): Turn[] {
  const { passage } = seed;
  if (seed.kind !== 'bullet' && seed.kind !== 'paragraph') {
    return [{ speaker: null, whole: passage, said: passage, isStruck: false }];
  }
  const parts = splitSpeakers(passage, names);
  let from = 0;
  return parts.map((part, index) => {
    const said = part.passage;
    const to =
      index === parts.length - 1
        ? passage.text.length
        : (offsetIn(passage, said) ?? from) + said.text.length;
    const whole = trimPassage(cutPassage(passage, from, to));
    from = to;
    return { speaker: part.speaker, whole, said, isStruck: part.isStruck };
  });
}

/** Where a cut of a passage stands in it, by the body letters that both point at. */
function offsetIn(whole: Passage, part: Passage): number | null {
  const first = part.pieces[0];
  if (!first) return null;
  const piece = whole.pieces.find(
    ({ start, length }) => start <= first.start && first.start < start + length,
  );
  return piece ? piece.at + first.start - piece.start - first.at : null;
}
