/** A sentence in; work that it gives to somebody who is not its subject (`assigned to Ann`) out. */
import { WORK_VERBS } from '../vocabulary.ts';
import { ownerOf } from './antecedents.ts';
import type { Clause } from './clause.ts';
import { peopleWith } from './company.ts';
import { groupAt, groupEnd } from './groups.ts';
import { longestThing, plainVerb, plannedWork, says } from './planned-work.ts';
import type { Owner, Reading, Sentence } from './reading.ts';
import { BY } from './signs.ts';
import { ASSIGNING_WORDS, ASSIGNMENTS, type Pattern } from './vocabulary-assignments.ts';
import { HANDOVERS } from './vocabulary-handovers.ts';
import { readWork } from './work.ts';

/** One of these is in each sentence that gives work so. */
export const assignmentWords = ASSIGNING_WORDS;

const ways: readonly Pattern[] = [
  ...ASSIGNMENTS,
  ...HANDOVERS.map((handover): Pattern => ({ ...handover, work: 'whole' })),
];

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
    const isMarked = before.endsWith('(') || before.endsWith(': ');
    if (!isMarked && !beside().behind.test(behind) && !beside().before.test(before)) continue;
    for (const pattern of ways) {
      if (asked && pattern.asks !== true) continue;
      if (pattern.ends !== undefined && !before.endsWith(pattern.ends)) continue;
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
    before: anyOf(
      ways.filter((each) => !isOpen(each) && each.ends === undefined).map(({ before }) => before),
    ),
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
  const at =
    kind === 'verb' ? end : kind === 'clause' ? lastClause(text, sentence, end) : sentence.from;
  const verb = plainVerb.exec(text.slice(at, at + 40))?.groups?.verb ?? '';
  // `update from the board: Ann` names a thing.
  if (kind === 'clause' && nounBehind.test(text.slice(at + verb.length, at + verb.length + 8)))
    return null;
  if (WORK_VERBS.has(verb.toLowerCase())) return at;
  return kind === 'order' && isThing(sentence, text) ? at : null;
}

const nounBehind = /^\s(?:from|of|by|on|about|for|in|at)\s/;
/** Where the clause begins on which it ends. */
const parts = /[,;]\s|\s-{1,2}\s|\s[–—]\s/g;
const lastClause = (text: string, { from }: Sentence, to: number): number =>
  [...text.slice(from, to).matchAll(parts)].reduce(
    (_, { index, 0: mark }) => from + index + mark.length,
    from,
  );

// `release notes -> Ann`: a few words that say nothing of anything, and one arrow. A path has no words before it.
const arrow = /\s(?:->|=>|→)\s/g;
function isThing({ from, to, mentions }: Sentence, text: string): boolean {
  const words = text.slice(from, to);
  const arrows = [...words.matchAll(arrow)];
  const before = words.slice(0, arrows[0]?.index ?? 0);
  // `there is no page yet -> Ann`
  const isMissing = lacks.test(before);
  if (arrows.length !== 1 || (says.test(before) && !isMissing)) return false;
  if (before.length > (isMissing ? longestLack : longestThing)) return false;
  return !mentions.some((mention) => mention.to <= from + before.length);
}
const lacks =
  /\b(?:no|nobody|not|missing|lacks?|needs?|broken|fails?|outdated|unclear|wrong|open)\b|n['’]t\b/i;
const longestLack = 110;

// `it will be reviewed by him`
const byThem =
  /\b(?:will|to|should|must)\sbe\s(?:\p{L}+ly\s)?(?:\p{L}+ed|done|written|rewritten|made|run|sent|built)\sby\s(?<who>him|her|them|me)(?=[.,;)]|$|\s(?:before|after|by|until|next|this|on|in|once)\b)/iu;

// `the next thing for her is the clipboard`
const nextForThem =
  /\bnext\s(?:step|task|thing|job)\sfor\s(?<who>him|her|them)\s(?:is|are|will\sbe)\s/i;

const theirs = / (?:on|in|of) (?:his|her|their) /;

/** One of these is in each way to give it to `him`. */
export const givingWords = 'by next list plate queue court hands desk todo to-do'.split(' ');
// `fixing that is on her list`
const onTheirs =
  /(?:^|[,;(–—-]\s|\b(?:and|but|so|which)\s)(?:(?:that|this|it|they|which|\p{L}+ing\s[^,;.:]{2,40})\s(?:is|are|goes|stays?|lands?)|(?:that|this|it)['’]s)\s(?:(?:also|still|now|already|high|all)\s)?(?:on|in|at\sthe\stop\sof)\s(?<who>his|her|their)\s(?:own\s|short\s)?(?:to-?do(?:[\s-]list)?|(?:task\s)?list|plate|queue|court|hands|desk)(?=\s?[.,;)]|\s?$|\s(?:for|now|next|too|since|as|because)\b)/iu;

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
  const found =
    (words.includes(' by ') ? byThem.exec(words) : null) ??
    (theirs.test(words) ? onTheirs.exec(words) : null) ??
    (words.includes('ext ') ? nextForThem.exec(words) : null);
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
