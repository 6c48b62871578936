/** A sentence in; the work that it promises without saying again by whom (`…, and will send a patch`) out. */
import { countBefore } from '#app/mail/count-before.ts';
import { isBlank } from '#app/mail/letters.ts';
import { DISCOURSE_VERBS, oneOf } from '../vocabulary.ts';
import type { Signs } from '../words/lexicon.ts';
import { matchesOf } from '../words/matches-of.ts';
import { adverbEnds, lowerAdverbs, lowerOpeners, smallLetters } from './adverbs.ts';
import type { Clause } from './clause.ts';
import { speakersBefore, subjectless } from './last-spoken.ts';
import { findOffer } from './offers.ts';
import { readBare, readPledge } from './predicates.ts';
import type { Owner, Reading, Sentence, Subject } from './reading.ts';
import { readScheduled } from './scheduled.ts';
import { wordsBefore } from './sentences.ts';
import { LEAD, OFFER, TO, WILL } from './signs.ts';
import { readTaking } from './takings.ts';

/** Letters in which a condition before a promise, or behind it, is looked for. */
export const longestCondition = 400;
// `If anything breaks, Ann will …`: bound to something that may never happen; `if nobody objects, …` is not.
export const condition =
  /(?:^|[,;:(–—]\s?|\b(?:and|but|so|or|then|even)\s)(?:(?:if|assuming|provided)(?!\s(?:that\s)?(?:all|everything|nothing|none|neither|there(?:['’]s|\sis|\sare)\s(?:no|none|nothing)|(?:nobody|no\sone)(?!\selse))\b)|in case|should (?:you|anyone|anybody|it|this|that|there|we|they))\s[^;:]{0,300}$/i;
// `, and then will` · `, will` · `; will` · ` - will`
const coordination =
  /(?<and>(?:,|;|\s[–—]|\s-{1,2})?\s(?:and|but|so|then))(?=\s)|,\s(?=(?:will|(?:still\s|now\s)?(?:needs|has)\sto(?=\s(?:\p{L}+ly\s)?(?:ask|bisect|check|clean|compare|contact|debug|document|file|finish|investigate|look|measure|ping|rebase|repeat|review|rewrite|talk|test|tidy|try|verify|write)\b)|(?:now\s)?going\sto|(?:plans|aims|intends|promised|volunteered|agreed|offered|is\sgoing|is\splanning)\sto)\b)|\s?[;–—]\s(?=will\b)|\s--?\s(?=(?:will|(?:is\s)?going\sto|plans\sto|planning\sto)\b)|\s\((?=will\b)/giu;
const promising =
  /(?:will|is|are|am|going|plan|intend|aim|need|has|have|agree|volunteer|offer|promise|undert[ao]|commit)/iuy;
/** Letters in which the adverbs that open a sentence stand. */
const longestOpening = 120;

// `to clarify, …` · `to be honest: …` · `to put it another way - …`
const discourse = new RegExp(
  `^to\\s(?:${oneOf(DISCOURSE_VERBS)})(?:\\s[\\p{L}'’]+){0,3}?\\s?(?:[,:–—]|\\s-)`,
  'iu',
);

/** Each promise without a subject has one of these. */
export const bareWords = [
  { words: ['will', 'll', 'taken'], sign: WILL },
  { words: ['to'], sign: TO },
  {
    words:
      'happy glad willing ready about up due can plan intend aim volunteer promise would want wants should must shall need needs has ought'.split(
        ' ',
      ),
    sign: LEAD,
  },
];
const mayPromiseIn = (words: string, signs: Signs): boolean =>
  (signs & WILL) !== 0 || ((signs & TO) !== 0 && bareTo.test(words));
const bareTo =
  /(?:going|plan(?:s|ning)?|intends?|aims?|needs?|has|have|is|agree[ds]?|volunteer(?:ed|s)?|offer(?:ed|s)?|promise[ds]?|commit(?:s|ted)|undert(?:akes|aken|ook))\sto/i;

const none: Clause[] = [];

export function bareClauses(sentence: Sentence, reading: Reading, subjects: Subject[]): Clause[] {
  const { text } = reading.prose;
  const { signs } = sentence;
  const { speaker, about } = reading.context;
  const isOngoing =
    speaker !== null &&
    sentence.index === 0 &&
    ongoing.test(text.slice(sentence.from, Math.min(sentence.to, sentence.from + longestVerb)));
  const isOffer = speaker !== null && (signs & OFFER) !== 0;
  if ((signs & (WILL | TO | LEAD)) === 0 && !isOffer && !isOngoing) return none;
  const clauses: Clause[] = [];
  const words = text.slice(sentence.from, sentence.to);
  const mayPromise = mayPromiseIn(words, signs);
  const writer = speaker ?? reading.context.author;
  const offer =
    writer === null || (signs & OFFER) === 0 ? null : findOffer(sentence, text, speaker !== null);
  if (writer !== null && offer) return [{ ...offer, owners: ownersOf([writer]) }];
  const who = speaker === null ? about : [speaker];
  if (
    !mayPromise &&
    !words.startsWith('to ') &&
    (who.length === 0 || (leadOf(words) === null && !bareModal.test(words) && !isOngoing))
  )
    return clauses;
  const opening = readBare(text, sentence.from + openingOf(words, who.length > 0));
  const owners = who.length === 0 ? subjectBefore(sentence, reading) : ownersOf(who);
  // `Both will look into it` has its subject.
  const hasSubject = subjects.some(({ from, sure }) => sure && from === sentence.from);
  // `Agreed to drop it`: all of them.
  const isOfAll = who.length === 0 && /^agreed/.test(opening?.form ?? '');
  if (opening && !hasSubject && !isOfAll && owners.length > 0 && opening.at < sentence.to)
    clauses.push({ from: sentence.from, owners, at: opening.at, confidence: opening.confidence });
  if (who.length > 0 && sentence.index === 0) {
    const lead =
      isInfinitive(words) || (about.length > 0 && bareModal.test(words)) ? ' ' : leadOf(words);
    const work = lead === null ? null : readPledge(`${lead}${words}`, 0, itself);
    if (work) {
      const confidence = Math.min(work.confidence, 0.85);
      const from = sentence.from + work.at - (lead?.length ?? 0);
      clauses.push({ from: sentence.from, owners, at: from, confidence });
    }
  }
  if (isOngoing && clauses.length === 0) {
    const lead = /^(?:is|am)\s/i.test(words) ? ' ' : ' is ';
    const work = readScheduled(`${lead}${words.split(',', 1)[0] ?? ''}`, 0, '', false);
    const from = sentence.from + (work?.at ?? 0) - lead.length;
    if (work) clauses.push({ from: sentence.from, owners, at: from, confidence: 0.62 });
  }
  if (!mayPromise) return clauses;
  const coordinated = matchesOf(coordination, words);
  if (coordinated.length === 0) return clauses;
  const main = subjects.find((subject) => subject.from === sentence.from && subject.sure);
  const comma = words.indexOf(',');
  const spokenBefore = speakersBefore(words, sentence, subjects, owners, speaker !== null);
  const lower = smallLetters(words);
  for (const match of coordinated) {
    const behind = match.index + match[0].length;
    const at = match.groups?.and === undefined ? behind : promiseBehind(lower, behind);
    if (at === null) continue;
    const place = sentence.from + at;
    // `Ann is mentoring it, somebody stepped forward - will report back`: a dash goes back to the start.
    const isBack = main !== undefined && /^\s?(?:[;–—]|-)/.test(match[0]);
    const said = isBack ? main.owners : spokenBefore(match.index);
    // `Ann admits that it is slow and will try to mend it`, `Ann: the port fails, will fix it`
    const own = trying.test(words.slice(at, at + 9))
      ? (main?.owners ?? [])
      : speaker !== null && doing.test(words.slice(at, at + 32))
        ? owners
        : [];
    const meant = said.length === 0 ? own : said;
    if (meant.length === 0) continue;
    const promise =
      readBare(text, place, meant.length > 1 || speaker !== null) ?? readTaking(text, place - 1);
    if (promise === null || promise.at >= sentence.to) continue;
    const hasComma = comma >= 0 && comma < match.index;
    if (!hasComma && condition.test(wordsBefore(words, 0, match.index, longestCondition))) continue;
    // `Ann has two drafts (will do)`: what stands before the bracket says what.
    const told = match[0].endsWith('(')
      ? subjects[countBefore(subjects, ({ end }) => end <= place) - 1]
      : undefined;
    const from = told?.from ?? place;
    clauses.push({ from, owners: meant, at: promise.at, confidence: promise.confidence });
  }
  return clauses;
}

// What no thing will do: `will investigate`, and, of an `it` that was spoken of, `will sync it`.
const doing =
  /^will\s(?:(?:also|then|soon)\s)?(?:(?:ask|bisect|debug|discuss|e?mail|file|investigate|ping|rebase|review)\s|(?:check|count|do|fix|have|look|measure|merge|open|post|prepare|publish|report|send|sync|take|test|try|update|upload|write)\s(?:it|this|that|so|these|those|them|look|into|at|some|another|my|our|an?(?!\s(?:while|bit|lot|few|minute|moment|second|long|day|week|month|hour)))\b|(?:check|do|file|fix|look|merge|port|push|rebase|report|send|test|try)\s(?:(?:again|back)\s)?(?:today|tonight|tomorrow|(?:by|before|on)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next)\sweek)\b)/;
const trying = /^will\stry\s?/;
/** Letters in which that stands. */
const longestDoing = 50;

// Below a name: `charrua: plans to review them`.
const label = /^[\p{L}\d][\p{L}\d./_-]{1,24}(?:\s[\p{L}\d./_-]{2,20})?:\s(?=\S)/u;

/** Where a sentence begins when adverbs, `and` or `but` are left away; of somebody whose name stands above, a label, too. */
function openingOf(words: string, isTold: boolean): number {
  const labelled = isTold ? (label.exec(words)?.[0].length ?? 0) : 0;
  return labelled + beginningOf(words.slice(labelled));
}

function beginningOf(words: string): number {
  const lower = ` ${smallLetters(words.slice(0, longestOpening))}`;
  return adverbEnds(lower, 0, 3, lowerOpeners).find((end) => isBlank(lower, end)) ?? 0;
}

/** ` also will` from behind `and` on: where `will` stands; null where nothing is promised there. */
function promiseBehind(lower: string, at: number): number | null {
  for (const end of adverbEnds(lower, at, 3, lowerAdverbs)) {
    promising.lastIndex = end + 1;
    if (isBlank(lower, end) && promising.test(lower)) return end + 1;
  }
  return null;
}

// `Ann: happy to review it`, `Ann: can do it by Friday`: who speaks leaves `I am` or `I` out.
const itself = { place: 'head', reported: false, kind: 'speaker' } as const;
const leadOf = (words: string): string | null =>
  /^(?:happy|glad|willing|ready|about|up\sfor|due\sto)\b/i.test(words)
    ? ' am '
    : /^(?:can|plan|intend|aim|volunteer|promise|would|wants?)\s/i.test(words)
      ? ' '
      : null;

// `Ann: merging it next week`
/** No verb is longer. */
const longestVerb = 30;
const ongoing = /^(?:(?:is|am)\s)?[a-z-]{3,}ing\s/i;

// Below a bullet that is a name: `should really build it`.
const bareModal =
  /^(?:should|must|shall|needs?\sto|has\sto|ought\sto)\s(?!(?:now\s|also\s)?(?:work|be|run|compile|pass|suffice)\b)/i;

// `got a report that it crashes. Will fix that this week.`: who writes leaves `I` out all along.
function subjectBefore(
  { before, index }: Sentence,
  { context, prose, sentences }: Reading,
): Owner[] {
  if (before.subject.length > 0) return before.subject;
  const [first] = sentences;
  const { topicOwner } = context;
  // Below `Parser (Ann)`: `Will do a release next week`.
  if (index === 0 && topicOwner !== null && !topicOwner.includes(',') && first !== undefined)
    return doing.test(`w${prose.text.slice(first.from + 1, first.from + longestDoing)}`)
      ? ownersOf([topicOwner])
      : [];
  if (context.author === null || index === 0) return [];
  const opens = first !== undefined && subjectless.test(prose.text.slice(first.from, first.to));
  return opens && first.subjects.length === 0 ? ownersOf([context.author]) : [];
}

const ownersOf = (names: readonly string[]): Owner[] =>
  names.map((name) => ({ kind: 'name', name }));

// `Ann: to review it` is hers to do; `Ann: to sum up, …` says how she means what follows.
const isInfinitive = (words: string): boolean => /^to\s[a-z]/.test(words) && !discourse.test(words);
