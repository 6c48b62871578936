/** A dash inside a line in; how much speaks for a bullet that a mail program glued there, out. */
import { loudWords, markerWords, notNames } from '../vocabulary.ts';

/**
 * One ` - ` of a line. `before` is the text since the last split, `after` the text up to the next
 * dash (or the end), both trimmed.
 */
export type Dash = {
  marker: string;
  before: string;
  after: string;
  /** The line opens with this very bullet. */
  isOwnBullet: boolean;
  /** Letters of the longest physical line that the text came from. */
  widest: number;
  /** It goes on with somebody of the participants, in small letters, and a verb. */
  isNamed: boolean;
  /** What follows the next dash continues in lower case: `word - aside - word`. */
  isAside: boolean;
  /** Dashes in this line. */
  count: number;
  /** Share of the mail's bullets that open in lower case, 0..1. */
  lowerShare: number;
  /** Columns at which the mail was wrapped; null where it was not. */
  width: number | null;
};

/** From here on a dash is a bullet. */
export const glueThreshold = 3;

const marked = new RegExp(
  `^(?:[*_]{0,2}(?:${loudWords}|AI)\\b|[*_]{0,2}(?:${markerWords}|action (?:point|item))s?[*_]{0,2} ?:|\\[[ xX]\\] )`,
  'i',
);
/** It opens with `TODO`, `ACTION`, `[ ]`, `Ann TODO`. */
export const isMarked = (text: string): boolean => {
  const start = text.slice(0, 40);
  return marked.test(start) || loudMark.test(start);
};

const loudMark = new RegExp(
  `^[*_]{0,2}@?(?:\\p{Lu}[\\p{L}'’-]{1,20}[*_]{0,2} )?(?:${loudWords})\\b`,
  'u',
);
const speaker =
  /^[*_]{0,2}(?<name>\p{Lu}[\p{L}'’-]{0,24})(?:[ /&]{1,3}\p{Lu}[\p{L}.'’-]{0,24}){0,2}[*_]{0,2} ?:[*_]{0,2}\s/u;
const smallSpeaker = /^\p{Ll}[\p{L}\d_-]{1,20}: \S/u;
const sentenceEnd = /[.!?…][)\]"'’”*_`]{0,3}$/;
const closedEnd = /(?:[)\]`"”]|https?:\/\/\S{1,300})$/;
const openEnd =
  /(?:[,;(/&=]|\b(?:and|or|the|a|an|of|to|in|on|for|with|by|from|at|as|is|are|be|that|which|but|if|we|via|about))$/i;
/** A term that the words after the dash explain: `**TLS** - …`, `[name](url) - …` */
const term =
  /^(?:\*\*[^*]{1,80}\*\*|\*[^*]{1,80}\*|__[^_]{1,80}__|`[^`]{1,80}`|\[[^\]]{1,80}\](?:\([^)]{0,200}\)|\[[^\]]{0,80}\])?|https?:\/\/\S{1,300})$/;
const pointing =
  /^(?:this|that|these|those|it|they|he|she|which|who|also|so|but|and|or|e\.g|i\.e|maybe|not|no|hence|thus)\b/i;
/** `… on Monday - Please come` goes on in the same breath. */
const asking = /^(?:please|thanks|thank you|see|feel free|let (?:me|us)|ask)\b/i;

/** `… 1.0.1 - DONE` says of the bullet that it is done. */
const doneMark = /^[*_]{0,2}DONE[*_]{0,2}[.!]?$/;

/** Weights were set on sentences of both kinds; `tests/unit/mail/glue-evidence.test.ts` holds them. */
export function glueEvidence(dash: Dash): number {
  if (doneMark.test(dash.after)) return Number.NEGATIVE_INFINITY;
  const isLoud = loudMark.test(dash.after);
  return (
    markerWeight(dash) +
    widthWeight(dash) +
    beforeWeight(dash) +
    afterWeight(dash) +
    (dash.isAside && !isLoud ? -3 : 0) +
    (dash.count > 2 && !dash.isAside ? 1 : 0) +
    // `… - TODO one - TODO two`: in capitals, and not the only dash.
    (isLoud && dash.count > 1 ? 1.5 : 0)
  );
}

/** Outside of prose anyway (`•`), sometimes in prose (`-`), in sums (`+`). */
function markerWeight({ marker, isOwnBullet }: Dash): number {
  const own = isOwnBullet ? 0.5 : -1;
  if (/^[•‣◦▪●○∙]$/.test(marker)) return own + 4;
  if (marker === '*') return own + 1.5;
  if (marker === '+' || marker === '–') return own - 0.5;
  return own;
}

/** A line that no program would have left so long was glued from several. */
function widthWeight({ widest, width, before, count }: Dash): number {
  if (widest > 100) return before.length >= 64 ? 2 : count > 1 ? 1.5 : 0.5;
  if (width !== null && widest <= width + 2) return before.length >= 64 ? 0 : -1.5;
  return before.length + 10 > 72 ? 0 : -0.5;
}

function beforeWeight({ before, after, count }: Dash): number {
  const text = before.slice(-400);
  if (term.test(text)) return -3;
  if (openEnd.test(text.slice(-12))) return -3;
  const words = wordCount(before);
  // One dash after few words reads `topic - what was said`.
  const isTitle = count === 1 && before.length < 44 && !/[.!?)]$/.test(text) && !isMarked(before);
  const title = isTitle && !isMarked(after) ? -1.5 : 0;
  const length = title + (words >= 5 ? 1 : words >= 3 ? 0 : -1.5);
  if (sentenceEnd.test(text.slice(-6))) return length + 1;
  if (text.endsWith(':')) return length + 0.5;
  return closedEnd.test(text) ? length + 0.5 : length;
}

function afterWeight({ before, after, lowerShare, isNamed }: Dash): number {
  const text = after.slice(0, 200);
  if (isMarked(text)) return loudMark.test(text) ? 3 : 2.5;
  // `mato: release it - djw: measure it`
  if (smallSpeaker.test(text) && smallSpeaker.test(before)) return 4;
  const name = speaker.exec(text)?.groups?.name;
  if (name !== undefined && !notNames.has(name.toLowerCase())) return 2.5;
  const words = wordCount(after);
  const length = words >= 4 ? 0.5 : words >= 2 ? 0 : -0.5;
  if (/^(?:<?https?:\/\/|@\w)/.test(text)) return length + 1.5;
  if (asking.test(text)) return length - 2;
  if (pointing.test(text)) return length - (/^\p{Lu}/u.test(text) ? 0.5 : 2);
  if (isNamed || /^[*_"'“(`[]{0,3}\p{Lu}/u.test(text)) return length + 1;
  if (/^[`[\d]/.test(text)) return length;
  return length - 1.5 + lowerShare;
}

function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < 12; at += 1) {
    const isGap = text.charCodeAt(at) <= 32;
    if (!isGap && !inside) count += 1;
    inside = !isGap;
  }
  return count;
}
