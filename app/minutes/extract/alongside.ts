/** Somebody named beside what another promises in, and that person's share of the work out. */
import { countBefore } from '#app/mail/count-before.ts';
import { WORK_VERBS } from '../vocabulary.ts';
import { matchesOf } from '../words/matches-of.ts';
import { condition, longestCondition } from './bare-clauses.ts';
import type { Clause } from './clause.ts';
import type { Sentence, Subject } from './reading.ts';
import { readScheduled } from './scheduled.ts';
import { wordsBefore } from './sentences.ts';
import { isDated } from './time-ahead.ts';
import { baseOf } from './verb-forms.ts';
import { isWork, readWork } from './work.ts';

// `Ann will write the parser while Bob does the printer`
const beside = /(?:[,;:]|\s(?:and|while|whereas|[–—]|--?))\s$/;
// `Ann will prepare it, so that Bob only has to tag`
const soThat = /\bso\sthat\s$/;
const onlyHas =
  /^\s(?:then\s)?(?:(?:only|just)\s(?:has|have|needs?)|(?:has|have|needs?)\s(?:only|just))\sto(?=\s)/;
const longestLead = 24;
const shares =
  /\s(?:(?:then|also|both|each|afterwards|later)\s)?(?<verb>[a-z-]{2,})(?<rest>\s(?:the|an?|his|her|their|all|both|it|this|that|these|those|them|everything|some|one|two|half)\s[^.;:?!]{0,80}|\s(?:it|this|that|these|those|them|everything|both|one|two)(?=\s?[.;,)]|\s?$)|(?=\s?[.;,)]|\s?$))/y;
// What somebody says, sees or has anyhow is no share.
const telling =
  /^(?:note|think|understand|agree|report|tell|show|see|find|get|use|keep|wait|visit|learn|describe|confirm|run|compare|know|like|ask|say|suggest|propose|explain|comment|reply|raise|remind|discuss|work|continue|set|come|read|learn|play|volunteer|go|give)$/;
const anyhow =
  /\s(?:already|currently|now|still|always|usually|since|because|every|yesterday|last|at the moment)(?:\s|$)/;

/** `Ann will write the parser while Bob does the printer`: his; null where he only says or sees something. */
export function alongside(subject: Subject, sentence: Sentence, text: string): Clause | null {
  const { from, end, owners, sure, kind } = subject;
  if (!sure || kind !== 'name') return null;
  if (soThat.test(text.slice(Math.max(sentence.from, from - 9), from))) {
    const lead = onlyHas.exec(text.slice(end, end + longestLead));
    const work = lead && readWork(text, end + lead[0].length);
    return work && { from, owners, at: work.at, confidence: 0.6 };
  }
  if (!beside.test(text.slice(Math.max(sentence.from, from - 9), from))) return null;
  if (condition.test(wordsBefore(text, sentence.from, from, longestCondition))) return null;
  shares.lastIndex = end;
  const { verb, rest = '' } = shares.exec(text)?.groups ?? {};
  if (verb === undefined || verb.endsWith('s') !== (owners.length === 1)) return null;
  const base = baseOf(verb, (plain) => WORK_VERBS.has(plain));
  if (base === null || telling.test(base) || anyhow.test(rest) || !isWork(base, rest)) return null;
  return { from, owners, at: end + 1, confidence: 0.65 };
}

/** What somebody goes on to take on in words of their own: `Ann agrees and does this before Friday`. */
export function furtherClauses(sentence: Sentence, text: string): Clause[] {
  if (!sentence.subjects.some(isSomebody)) return none;
  const clauses: Clause[] = [];
  for (const read of [doneToo, wouldAsk, leftUndone]) {
    const clause = read(sentence, text);
    if (clause) clauses.push(clause);
  }
  return clauses;
}
const none: Clause[] = [];

const doesIt =
  /^does\s(?:it|this|that|so)(?:\s(?:in|on|at|by|before|after|right|later|today|tomorrow|next|once|with|himself|herself)\b|\s?[.,;)]|\s?$)/;
// `…, and does it`, `… and shuts them down`, `… and is sending it`
const further =
  /(?:,|\s(?:and|but|so))\s(?:(?:then|also|now)\s)?(?=(?:is\s[a-z-]{2,}ing|[a-z-]{3,}s)\s)/g;

// `Ann is so kind and adds it`
const kind = /\sis\sso\s(?:kind|nice|good|brave)\sand\s$/;
const longestKind = 20;
function isDoing(words: string): boolean {
  const verb = /^[a-z-]+s(?=\s)/.exec(words)?.[0] ?? '';
  const base = baseOf(verb, (plain) => WORK_VERBS.has(plain));
  return base !== null && isWork(base, words.slice(verb.length));
}

/** `Ann agrees and does this before Friday`, `Bob got stuck and is sending a patch today`: of who opens the clause. */
function doneToo({ from, to, subjects }: Sentence, text: string): Clause | null {
  if (!subjects.some(isSomebody)) return null;
  const words = text.slice(from, to);
  for (const found of matchesOf(further, words)) {
    const at = from + found.index + found[0].length;
    const who = subjects[countBefore(subjects, ({ end }) => end < at) - 1];
    if (who === undefined || !isSomebody(who)) continue;
    const end = Math.min(to, at + longestShare);
    const isSo =
      doesIt.test(text.slice(at, end)) ||
      (kind.test(text.slice(Math.max(from, at - longestKind), at)) && isDoing(text.slice(at, end)));
    const pledge =
      isSo || !isDated(text.slice(at, end)) ? null : readScheduled(text, at - 1, '', false);
    if (isSo || pledge)
      return { from: at, owners: who.owners, at: pledge?.at ?? at, confidence: 0.6 };
  }
  return null;
}

// `Ann hasn't ported it yet but will`, `… but she promised to this week`
const stillOwed =
  /\s(?:has(?:n['’]t|\snot)|had(?:n['’]t|\snot)|did(?:n['’]t|\snot)|could(?:n['’]t|\snot)|forgot)\s[^.;]{3,160}?,?\sbut\s(?:s?he\s)?(?:(?:still\s)?will|(?:plans|intends|means|hopes|still\swants)\sto|(?:has\s)?promised\sto|is\sgoing\sto)(?:\s(?:soon|today|tonight|tomorrow|(?:this|next)\s[a-z]+|(?:by|on|before)\s[^,;.]{3,30}))?(?=\s?[.,;)]|\s?$)/;

/** `Ann hasn't ported it yet but will`: hers. */
function leftUndone({ from, to, subjects }: Sentence, text: string): Clause | null {
  const who = subjects.find((each) => each.from === from && isSomebody(each));
  if (who === undefined) return null;
  const end = Math.min(to, who.end + longestDelay);
  const behind = text.slice(who.end, end);
  return behind.includes(' but ') && stillOwed.test(behind)
    ? { from, owners: who.owners, at: from, confidence: 0.7 }
    : null;
}

// `Ann knows the organisers and would ask them`, unlike `… if she had the time`
const knows =
  /^\s(?:has|have|knows?|is|are|lives?|works?|sees?|meets?)\s[^.;:]{3,100}?\s(?:and|so)\s(?:(?:he|she|they)\s)?would\s(?=(?:check|ask|find\sout|see|look|talk|enquire|inquire|contact|get\sin\stouch)\b)(?![^.;]*\b(?:if\s(?:he|she|they|it|that|only|there|some|any)|but|had|rather|like)\b)/;

/** `Ann knows the organisers and would ask them`: hers. */
function wouldAsk({ from, to, subjects }: Sentence, text: string): Clause | null {
  const who = subjects.find((each) => each.from === from && isSomebody(each));
  if (who === undefined) return null;
  const behind = text.slice(who.end, Math.min(to, who.end + longestDelay));
  const found = behind.includes(' would ') ? knows.exec(behind) : null;
  if (found === null) return null;
  const at = who.end + found[0].length;
  return { from: at, owners: who.owners, at, confidence: 0.6 };
}

const longestDelay = 300;
const longestShare = 160;
const isSomebody = ({ kind, sure, place, owners }: Subject): boolean =>
  kind === 'name' && sure && place === 'head' && owners.length === 1;
