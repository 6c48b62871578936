/** A sentence in; work that it gives to somebody who is not its subject (`assigned to Ann`) out. */
import { oneOf, WORK_VERBS } from '../vocabulary.ts';
import { ownerOf } from './antecedents.ts';
import { peopleWith } from './company.ts';
import { groupAt, groupEnd } from './groups.ts';
import { readTail } from './owners-at-tail.ts';
import type { Owner, Reading, Sentence } from './reading.ts';
import { BY } from './signs.ts';
import { peopleAt } from './strangers.ts';
import { ASSIGNING_WORDS, ASSIGNMENTS, type Pattern } from './vocabulary-assignments.ts';
import { HANDOVERS } from './vocabulary-handovers.ts';
import { readWork } from './work.ts';

/** Part of a sentence by which somebody owes work; `at` is where the work itself is named. */
export type Clause = { from: number; owners: Owner[]; at: number; confidence: number };

const planning = new RegExp(
  `^(?:${oneOf(['next steps', 'next step', 'next week', 'next actions', 'next', 'steps', 'follow-ups', 'follow ups', 'followups', 'tasks', 'assignments', 'work items', 'until next time', 'before next time', 'for next time', 'plan', 'plans'])})\\b`,
  'i',
);
/** `Next steps`, `Tasks`: what stands below such a heading is work, in whatever words. */
export const isPlan = (topicTitle: string): boolean => planning.test(topicTitle);

// `Remaining steps:` · `It is nearly done. What is left to do:` · `Before the next call:`
const planBelow =
  /(?:^|[.!?]\s|\n)[*_]{0,2}(?:(?:(?:the|our|some|open|following|further|other|remaining|outstanding|concrete|immediate|agreed|possible|next|these|are|here)\s){0,4}(?:steps|actions|tasks|follow-?ups|work items|action items|assignments|homework)|(?:what(?:\sis|['’]s)\s|things\s|work\s)?(?:still\s)?(?:left\s)?to\s(?:do|be done)|(?:before|until|till|for)\s(?:the\s)?next\s(?:time|meeting|call|week)|who does what|division of (?:work|labour)|remaining(?:\swork)?)(?:\s[^.:!?]{1,40})?\s?:[*_]{0,2}$/i;
/** The same of a line before a list. */
export const opensPlan = (text: string): boolean =>
  text.slice(-longestColon).includes(':') && planBelow.test(text.slice(-longestLead));
/** `:**` */
const longestColon = 3;
const longestLead = 120;

/** One of these is in each sentence that gives work so. */
export const assignmentWords = ASSIGNING_WORDS;

const ways: readonly Pattern[] = [
  ...ASSIGNMENTS,
  ...HANDOVERS.map((handover): Pattern => ({ ...handover, work: 'whole' })),
];

const plainVerb = /^(?<verb>[a-z][a-z-]+)\b/i;

/** `asked`: the sentence is a question, so only being asked by name counts. */
export function findAssignments(sentence: Sentence, reading: Reading, asked: boolean): Clause[] {
  const { text } = reading.prose;
  const clauses: Clause[] = asked ? [] : plannedWork(sentence, reading);
  const theirs = asked || (sentence.signs & BY) === 0 ? null : givenToPronoun(sentence, reading);
  if (theirs) clauses.push(theirs);
  const promised = asked ? null : followedUp(sentence, reading);
  if (promised) clauses.push(promised);
  for (let index = 0; index < sentence.mentions.length; ) {
    const group = groupAt(text, sentence.mentions, index);
    index += group.length;
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) break;
    if (group.some((mention) => mention.kind === 'guess')) continue;
    const place = groupEnd(text, group);
    const before = text.slice(Math.max(sentence.from, first.from - 60), first.from);
    const behind = text.slice(place, Math.min(sentence.to, place + 80));
    // Beside most names nothing stands that any of them wants.
    if (!beside().behind.test(behind) && !beside().before.test(before)) continue;
    for (const pattern of ways) {
      if (asked && pattern.asks !== true) continue;
      if (pattern.answers === true && !isSought(sentence, reading)) continue;
      const found = pattern.behind.exec(behind);
      if (!found || !pattern.before.test(before)) continue;
      if (wasDone.test(text.slice(place, Math.min(sentence.to, place + 120)))) break;
      const at = workAt(pattern.work, place + found[0].length, sentence, text);
      if (at === null) continue;
      const end = place + found[0].length;
      const others = pattern.work === 'whole' ? peopleWith(text, sentence.mentions, end) : [];
      const owners = [...group, ...others].map((mention): Owner => ({ kind: 'mention', mention }));
      clauses.push({ from: first.from, owners, at, confidence: pattern.confidence });
      break;
    }
  }
  return clauses;
}

// `Somebody should do it.` · `Who wants to do it?` · `It is best that a single person does it.`
const seeking =
  /\b(?:some(?:one|body)|(?:one|single|same)\sperson|volunteers?|who\s(?:will|can|could|should|would|wants?\sto)\s(?!(?:be|chair|host|present|come|attend)\b)|(?:we|it|this|that|they|which)\s(?:should|must|needs?\sto))(?=\s|[.?!])/i;
function isSought({ index }: Sentence, { context, prose, sentences }: Reading): boolean {
  const before = sentences[index - 1];
  return before === undefined
    ? context.isAsked
    : seeking.test(prose.text.slice(before.from, before.to));
}

// `Bob asked Ann to review it, which she did`
const wasDone = /,\s(?:which|and)\s(?:he|she|they)\s(?:did|has|have|already)\b/i;

/** Where a pattern takes nearly all that can stand before a name, what is behind decides; else what is before. */
const isOpen = ({ before }: Pattern): boolean => before.test('') || before.test(' ');
/** Any mark stands for a letter: with `\p{…}` and thus `u` it would take five times the code. */
const anyOf = (patterns: RegExp[]): RegExp =>
  new RegExp(
    patterns.map(({ source }) => `(?:${source.replace(/\\p\{\w+\}/g, '\\S')})`).join('|'),
    'i',
  );
// Made on first use: trying every pattern costs a start more than all else of the reader.
let made: { behind: RegExp; before: RegExp } | null = null;
function beside(): { behind: RegExp; before: RegExp } {
  made ??= {
    behind: anyOf(ways.filter(isOpen).map(({ behind }) => behind)),
    before: anyOf(ways.filter((each) => !isOpen(each)).map(({ before }) => before)),
  };
  return made;
}

function workAt(
  kind: Pattern['work'],
  end: number,
  sentence: Sentence,
  text: string,
): number | null {
  if (kind === undefined) return readWork(text, end)?.at ?? null;
  if (kind === 'noun' || kind === 'gerund') return end;
  if (kind === 'whole') return sentence.from;
  const at = kind === 'verb' ? end : sentence.from;
  const verb = plainVerb.exec(text.slice(at, at + 40))?.groups?.verb ?? '';
  if (WORK_VERBS.has(verb.toLowerCase())) return at;
  return kind === 'order' && isThing(sentence, text) ? at : null;
}

// `release notes -> Ann`: a few words that say nothing of anything, and one arrow. A path has no words before it.
const arrow = /\s(?:->|=>|→)\s/g;
const says =
  /[.;:?!]|\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|not|goes|comes|went|came|thanks|from|sent|gave|asked|questions?|moved|reported)\b/i;
function isThing({ from, to, mentions }: Sentence, text: string): boolean {
  const words = text.slice(from, to);
  const arrows = [...words.matchAll(arrow)];
  const before = words.slice(0, arrows[0]?.index ?? 0);
  if (arrows.length !== 1 || says.test(before) || before.length > longestThing) return false;
  return !mentions.some((mention) => mention.to <= from + before.length);
}
const longestThing = 60;

// `it will be reviewed by him`
const byThem =
  /\b(?:will|to|should|must)\sbe\s(?:\p{L}+ly\s)?(?:\p{L}+ed|done|written|rewritten|made|run|sent|built)\sby\s(?<who>him|her|them|me)(?=[.,;)]|$|\s(?:before|after|by|until|next|this|on|in|once)\b)/iu;

// `Ann found the leak, a fix will follow`: hers.
const follows =
  /[,;–—-]\s?(?:and\s|but\s)?(?:an?\s|the\s|her\s|his\s|their\s)?(?:fix|patch|patches|PR|write-?up|report|release|mail|draft|numbers|details)\s(?:(?:is|are)\s)?(?:to\sfollow|(?:will|should)\s(?:follow|come)|coming(?:\sup|\ssoon)?|on\s(?:its|the)\sway)(?=\s?[.,;)]|\s?$|\s(?:soon|next|this|tomorrow|later)\b)/i;

function followedUp({ from, to, subjects }: Sentence, { prose }: Reading): Clause | null {
  const found = follows.exec(prose.text.slice(from, to));
  if (!found) return null;
  const at = from + found.index + found[0].search(/[\p{L}]/u);
  const who = subjects.findLast(({ end, sure, place }) => sure && place === 'head' && end <= at);
  return who ? { from: at, owners: who.owners, at, confidence: 0.6 } : null;
}

function givenToPronoun(sentence: Sentence, { prose, context }: Reading): Clause | null {
  const words = prose.text.slice(sentence.from, sentence.to);
  const found = byThem.exec(words);
  if (found === null) return null;
  const at = sentence.from + found.index;
  const named = sentence.subjects.findLast(({ end, sure }) => sure && end <= at);
  const owners =
    found.groups?.who === 'me'
      ? ownerOf(context.speaker ?? context.author)
      : (named?.owners ?? sentence.before.person);
  if (owners.length === 0) return null;
  return { from: sentence.from, owners, at: sentence.from, confidence: 0.62 };
}

// `Ann: fixed the build. Next: port it`
const nextLabel =
  /^(?:next(?:\s(?:up|steps?|week|time))?|(?:my\s)?plans?|tomorrow|upcoming|afterwards|up\snext)\s?:\s(?=(?<verb>[a-z][a-z-]+))/i;
function labelledWork({ from, to }: Sentence, text: string): Omit<Clause, 'owners'> | null {
  const found = nextLabel.exec(text.slice(from, Math.min(to, from + longestThing)));
  const verb = found?.groups?.verb?.toLowerCase();
  if (!found || verb === undefined) return null;
  const at = from + found[0].length;
  const promised = verb === 'will' ? readWork(text, at + verb.length)?.at : undefined;
  const isWork = WORK_VERBS.has(verb) && !thingBehind.test(text.slice(at + verb.length, to));
  return promised === undefined && !isWork ? null : { from, at: promised ?? at, confidence: 0.7 };
}
// `Next: release`, `plan: review of the port`: a noun.
const thingBehind = /^\s?(?:$|[.,;]|of\b|is\b|will\b)/;

const onlyColon = /^\s?:\s+/;
// `Ann - …`
const mark = /^\s?(?::|-{1,2}|[–—]|->|=>|→)\s+/;

// `port it (Ann)`, `port it -> Ann`
function takenAtTail(sentence: Sentence, { prose: { text }, context }: Reading): Clause[] {
  const { from } = sentence;
  const { owners } = readTail(text, from, sentence, true, context.names);
  const verb = plainVerb.exec(text.slice(from, from + 40))?.groups?.verb ?? '';
  if (owners.length === 0 || !WORK_VERBS.has(verb.toLowerCase())) return [];
  return [{ from, owners, at: from, confidence: 0.75 }];
}

// `Ann: done`
const over = /^(?:done|finished|nothing|none|no|yes|ok|n\/a|merged|already|same)\b/i;

// Below `Next steps`: `Ann: look at the bridge`.
function plannedWork(sentence: Sentence, reading: Reading): Clause[] {
  const { speaker, topicTitle, isPlanned, names } = reading.context;
  const labelled = speaker === null ? null : labelledWork(sentence, reading.prose.text);
  if (labelled !== null && speaker !== null)
    return [{ ...labelled, owners: [{ kind: 'name', name: speaker }] }];
  if (sentence.index > 0) return [];
  const { text } = reading.prose;
  const isPlanning = isPlanned || isPlan(topicTitle);
  const together =
    sentence.mentions[0]?.from === sentence.from ? groupAt(text, sentence.mentions, 0) : [];
  const listed = isPlanning ? peopleAt(text, sentence.from, sentence, names, false).people : [];
  const group = listed.length > 0 ? listed : together;
  const behind = text.slice(group.at(-1)?.to ?? 0, (group.at(-1)?.to ?? 0) + 4);
  const colon = (listed.length > 0 ? mark : onlyColon).exec(behind);
  // `Ann / Bob: update the book`: two who are named together do not speak.
  if (!isPlanning && !(group.length > 1 && colon)) return [];
  if (group.length > 0 && colon) {
    const at = (group.at(-1)?.to ?? 0) + colon[0].length;
    if (!isPlanning && !WORK_VERBS.has(plainVerb.exec(text.slice(at, at + 40))?.groups?.verb ?? ''))
      return [];
    if (over.test(text.slice(at, at + 20))) return [];
    const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
    return [{ from: sentence.from, owners, at, confidence: 0.8 }];
  }
  if (speaker === null) return isPlanning ? takenAtTail(sentence, reading) : [];
  const words = reading.prose.text.slice(sentence.from, sentence.to).replace(/\.$/, '');
  const verb = plainVerb.exec(words)?.groups?.verb;
  if (verb === undefined || over.test(verb)) return [];
  const isNamed = isPlanned && sentence.to - sentence.from <= longestThing && !says.test(words);
  if (!(isNamed || WORK_VERBS.has(verb.toLowerCase()) || /ing$/.test(verb))) return [];
  return [
    {
      from: sentence.from,
      owners: [{ kind: 'name', name: speaker }],
      at: sentence.from,
      confidence: 0.8,
    },
  ];
}
