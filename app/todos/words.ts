/** The words of a TODO or a note in; folded text, stemmed terms and likeness of two texts out. */
import { remember } from './remember.ts';
import { irregularPast, lightWords, opposites, otherForms, stopWords } from './vocabulary.ts';

/**
 * The text as it is compared for "the same words": lower case, no accents, markup, punctuation,
 * articles; links to pull requests and issues as `owner/repo#12`. Equal exactly when nothing but
 * such differences remain.
 */
export const foldText = remember((text: string): string =>
  tokensOf(text)
    .filter((token) => !articles.has(token))
    .join(' '),
);

const articles = new Set(['a', 'an', 'the', 'please']);

/** Term → how much its kind says (0..1.6): identifiers and names most, light words least. */
export type Terms = ReadonlyMap<string, number>;

/** Stemmed terms of a text without stop words; a compound such as `no-cstruct` also as its parts. */
export const termsOf = remember((text: string): Terms => {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) =>
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const token of tokensOf(text)) {
    if (stopWords.has(token)) continue;
    if (hasSeparator.test(token)) {
      add(token, hasDigit.test(token) ? 1.6 : 1.4);
      for (const part of token.split(separators))
        if (part.length > 2 && !hasDigit.test(part) && !stopWords.has(part)) add(stem(part), 0.4);
    } else if (hasDigit.test(token)) add(token, token.length > 1 ? 1.4 : 0.8);
    else {
      const stemmed = stem(token);
      add(stemmed, lightStems().has(stemmed) ? 0.35 : 1);
    }
  }
  return terms;
});

/** `5.2.1`, `no-cstruct`, `mirage/ocaml-solo5#134`, `errno.h` are one token each. */
export function tokensOf(text: string): string[] {
  const plain = text
    .replace(forgeLinkPattern, ' $<repo>#$<number> ')
    .replace(markdownLinkPattern, ' $<name> ')
    .replace(idPattern, ' ')
    .replace(markupPattern, ' ')
    .normalize('NFKD')
    .replace(accentPattern, '')
    .replace(apostrophePattern, "'")
    .toLowerCase();
  return [...plain.matchAll(tokenPattern)].map(([token]) => token.replace(possessivePattern, ''));
}

/** `https://github.com/mirage/ocaml-solo5/pull/134#issuecomment-1` */
const forgeLinkPattern =
  /<?https?:\/\/[\w.-]+\/(?<repo>[\w.-]+\/[\w.-]+)\/(?:-\/)?(?:pull|pulls|issues|merge_requests)\/(?<number>\d+)[^\s)>\]]*>?/g;
/** `[the patch](https://…)` */
const markdownLinkPattern = /\[(?<name>[^[\]]{0,300})\]\([^()\s]{0,500}\)/g;
/** `[#12]`, as our own agenda writes */
const idPattern = /\[#\d{1,6}\]/g;
const markupPattern = /[`*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const accentPattern = /\p{M}+/gu;
const apostrophePattern = /[’ʼ]/g;
const possessivePattern = /'s$/;
/** Letters and digits, joined by single `.`, `-`, `_`, `/`, `#`, `@`, `+`, `'`; or `#134`. */
const tokenPattern = /#?[\p{L}\p{N}]+(?:[.\-_/#@+'][\p{L}\p{N}]+)*/gu;
const hasSeparator = /[.\-_/#@+]/;
const separators = /[.\-_/#@+]/;
const hasDigit = /\p{N}/u;

let lightStemsOnce: Set<string> | null = null;
function lightStems(): Set<string> {
  lightStemsOnce ??= new Set(lightWords.map(stem));
  return lightStemsOnce;
}

/** Light stemming: `rebase`, `rebasing`, `rebased`, `rebases` are one; so are `optimise`, `optimization`. */
export function stem(word: string): string {
  let root = withoutEnding(baseForms.get(word) ?? word);
  // `implementation` and `implemented` are `implement` first, which itself is cut.
  if (root.endsWith('ment')) root = withoutEnding(root);
  root = root.replace(doubledPattern, '$1');
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  if (root.length > 5 && root.endsWith('is')) root = `${root.slice(0, -2)}iz`;
  if (root.length >= 7 && root.endsWith('at')) root = root.slice(0, -2);
  return root;
}

function withoutEnding(word: string): string {
  for (const [ending, least, becomes] of endings)
    if (word.length >= least && word.endsWith(ending))
      return word.slice(0, -ending.length) + becomes;
  return word;
}

const baseForms = new Map([...Object.entries(irregularPast), ...Object.entries(otherForms)]);

/** `shipp` → `ship`, but `install`, `press`, `fuzz` stay. */
const doubledPattern = /([bdfgkmnprt])\1$/;
/** Ending, least length of the word for it to be cut, what stands there instead. */
const endings: [string, number, string][] = [
  ['ations', 10, ''],
  ['ation', 9, ''],
  ['ments', 9, ''],
  ['ment', 8, ''],
  ['ions', 7, ''],
  ['ion', 6, ''],
  ['ings', 7, ''],
  ['ing', 6, ''],
  ['ies', 5, 'y'],
  ['ied', 5, 'y'],
  ['ed', 5, ''],
  ['sses', 6, 'ss'],
  ['ches', 6, 'ch'],
  ['shes', 6, 'sh'],
  ['xes', 5, 'x'],
  ['ss', 3, 'ss'],
  ['us', 3, 'us'],
  ['is', 3, 'is'],
  ['s', 4, ''],
];

/** How much a term says, 0..1: rare ones much. `size` is the number of TODOs, `count` those with it. */
export function rarity(count: number, size: number): number {
  const all = size + 12;
  return Math.log(1 + all / (count + 1)) / Math.log(1 + all);
}

/**
 * Likeness of two texts, 0..1: the mean of how much of both is shared and how much of the shorter
 * one is. Different versions or numbers (`4.8`, `4.9`; `#134`, `#135`) cannot mean the same.
 */
export function likeness(one: Terms, other: Terms, weight: (term: string) => number): number {
  let shared = 0;
  let content = 0;
  for (const [term, kind] of one) {
    const also = other.get(term);
    if (also === undefined) continue;
    shared += Math.min(kind, also) * weight(term);
    if (kind >= 0.8) content += 1;
  }
  if (shared === 0) return 0;
  const ones = total(one, weight);
  const others = total(other, weight);
  const both = (2 * shared) / (ones + others);
  const inside = shared / Math.min(ones, others);
  const score = content >= 2 ? (both + inside) / 2 : both * 0.75 + inside * 0.25;
  return contradict(one, other) ? score * 0.4 : Math.min(1, score);
}

function total(terms: Terms, weight: (term: string) => number): number {
  let sum = 0;
  for (const [term, kind] of terms) sum += kind * weight(term);
  return sum;
}

/** Both name versions or numbers, and none in common; or one says `old` where the other says `new`. */
export function contradict(one: Terms, other: Terms): boolean {
  const numbers = [...one.keys()].filter((term) => hasDigit.test(term));
  const others = [...other.keys()].filter((term) => hasDigit.test(term));
  const otherNumbers =
    numbers.length > 0 && others.length > 0 && !numbers.some((number) => others.includes(number));
  return otherNumbers || opposed(one, other) || opposed(other, one);
}

const opposed = (one: Terms, other: Terms): boolean =>
  oppositeStems.some(
    ([first, second]) =>
      one.has(first) && !one.has(second) && other.has(second) && !other.has(first),
  );
const oppositeStems = opposites.map(([one, other]) => [stem(one), stem(other)] as const);
