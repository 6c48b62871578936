/**
 * A passage in; the lists of words that some word of it may belong to, out. One pass over its letters for all
 * lists: it decides whether patterns are tried on texts of which most hold nothing.
 */
import type { Passage } from '#app/mail/mail.ts';

/** One bit a list. */
export type Lists = number;

/** Words that say who was there. */
export const PRESENCE: Lists = 1;
/** Words that introduce notes. */
export const INTRODUCING: Lists = 2;

/** What a word begins with, four letters of it at most; `.` ends a word that goes on no further. */
const beginnings: [list: Lists, words: string][] = [
  [PRESENCE, 'wer was are been att joi parti took show made met. dial with had. pres call'],
  [INTRODUCING, 'note minu summ reca writ prot disc talk said cove who. met. had.'],
];

const letters = 4;
const bits = 5;
const table = new Uint8Array(1 << (letters * bits));
for (const [list, words] of beginnings) {
  for (const word of words.split(' ')) {
    const known = word.replace('.', '').slice(0, letters);
    const open = (letters - known.length) * bits;
    let first = 0;
    for (const letter of known) first = (first << bits) | (letter.charCodeAt(0) & 31);
    first <<= open;
    const last = word.endsWith('.') ? first : first + (1 << open) - 1;
    for (let place = first; place <= last; place += 1) table[place] = (table[place] ?? 0) | list;
  }
}

/** Of each byte: 1 to 26 for a letter of either case, 0 for all else. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const lower = code | 32;
  return code < 128 && lower >= 97 && lower <= 122 ? lower & 31 : 0;
});

const every: Lists = PRESENCE | INTRODUCING;
const longest = 20_000;
const bytes = new Uint8Array(longest * 3);
const encoder = new TextEncoder();

/** The same passage is asked about by several. */
const asked: { passage: Passage | null; lists: Lists }[] = Array.from({ length: 8 }, () => ({
  passage: null,
  lists: 0,
}));
let turn = 0;

/** All lists for a text that is too long to be looked through at once. */
export function listsOf(passage: Passage): Lists {
  for (const known of asked) if (known.passage === passage) return known.lists;
  const lists = passage.text.length > longest ? every : listsIn(passage.text);
  asked[turn] = { passage, lists };
  turn = (turn + 1) % asked.length;
  return lists;
}

/** A word is a run of ASCII letters; of bytes, because letters of a string take three times as long. */
function listsIn(text: string): Lists {
  const { written } = encoder.encodeInto(text, bytes);
  let found = 0;
  let key = 0;
  let length = 0;
  for (let at = 0; at < written; at += 1) {
    const kind = kinds[bytes[at] ?? 0] ?? 0;
    if (kind > 0) {
      if (length < letters) {
        key = (key << bits) | kind;
        length += 1;
      }
      continue;
    }
    if (length > 0) {
      found |= table[key << ((letters - length) * bits)] ?? 0;
      key = 0;
      length = 0;
    }
  }
  return length === 0 ? found : found | (table[key << ((letters - length) * bits)] ?? 0);
}
