/** A place behind a subject in; work that the present tense and a time to come announce (`merges it next week`) out. */
import { ADVERBS, IDLE_VERBS, oneOf, WORK_VERBS } from '../vocabulary.ts';
import type { Pledge } from './predicates.ts';

const adverbs = `(?:\\s(?:${oneOf(ADVERBS)})(?![\\p{L}-])){0,2}`;
// `is setting up the job next week` · `’s merging it tomorrow` · `bumps the bounds`
const ongoing = new RegExp(
  `${adverbs}(?:\\s(?:is|are)|['’]s)${adverbs}\\s(?<verb>[a-z-]+ing)(?=\\s)(?<rest>[^.;:?!]{0,160})`,
  'uy',
);
const simple = new RegExp(`${adverbs}\\s(?<verb>[a-z-]+s)(?=\\s)(?<rest>[^.;:?!]{0,160})`, 'uy');
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ahead = new RegExp(
  `\\b(?:next (?:week|month|time|${day})|tomorrow|tonight|(?:by|on|until|till|before) (?:next |the )?(?:${day}|week|weekend|call|meeting)|(?:over|at|on) the weekend|(?:with|in|for|before|after|until|by) the (?:next|upcoming|coming) [a-z]+|(?:right )?after the (?:meeting|call)|(?:with)?in (?:an?|two|three|a few|the next(?: few)?|\\d+) (?:days?|weeks?))\\b`,
  'i',
);
const awaited =
  /(?:^|[,;(–—]\s?|\b(?:and|but|so|then)\s)(?:once|as soon as|when(?:ever)?|after|until|when)\s[^.;:]{3,120}$/i;

// `Ann suggests to discuss it next time` tells what she said.
const said = new Set(
  `add agree ask bring clarify comment discuss explain invite note propose raise remind report suggest
  summarise summarize talk`.split(/\s+/),
);

// `Ann checks with the team whether …`
const checking = /^\s(?:checks (?:with|whether|if)|double-checks)\b/;

/** One of these is in each of its sentences. */
export const scheduleWords =
  `next upcoming coming tomorrow tonight by before till until weekend week weeks day days after once soon when
  whenever monday tuesday wednesday thursday friday saturday sunday checks`.split(/\s+/);

/** `before` is what the sentence says before the subject: `once that is out, Ann …`. */
export function readScheduled(text: string, end: number, before: string): Pledge | null {
  if (!/[\s'’]/.test(text[end] ?? '')) return null;
  const isAwaited = awaited.test(before) || checking.test(text.slice(end, end + 24));
  return read(ongoing, text, end, false) ?? read(simple, text, end, isAwaited);
}

function read(pattern: RegExp, text: string, end: number, isAwaited: boolean): Pledge | null {
  pattern.lastIndex = end;
  const found = pattern.exec(text);
  const { verb, rest = '' } = found?.groups ?? {};
  if (!found || verb === undefined || (!isAwaited && !ahead.test(rest))) return null;
  const base = baseOf(verb);
  if (base === null || IDLE_VERBS.has(base) || said.has(base)) return null;
  const at = found.index + found[0].length - rest.length - verb.length;
  return { verb: base, at, form: 'present', confidence: 0.7 };
}

// `setting` → `set`, `writing` → `write`, `pushes` → `push`, `tries` → `try`; null for no work.
function baseOf(verb: string): string | null {
  const stem = verb.replace(/(?:ing|s)$/, '');
  const forms = [stem, `${stem}e`, stem.replace(/e$/, ''), stem.replace(/ie$/, 'y')];
  if (/(.)\1$/.test(stem)) forms.push(stem.slice(0, -1));
  return forms.find((form) => WORK_VERBS.has(form)) ?? null;
}
