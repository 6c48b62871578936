/** One line of any length in; lines of at most 72 columns that mean the same in a mail, out. */

/** What plain-text mail keeps whole everywhere (RFC 3676 asks for less than 78). */
export const columns = 72;

/**
 * `lead` opens the first line (`- `), `hang` the following ones (two spaces below a bullet).
 * No line opens with what would make it a bullet, heading, quote, table row or mbox separator, and
 * none ends in a lone dash: where 72 columns leave no such place the line is longer.
 */
export function wrapLine(text: string, lead: string, hang: string, width = columns): string[] {
  const words = splitWords(text);
  const lines: string[] = [];
  let prefix = lead;
  for (let from = 0; from < words.length; ) {
    const to = breakAfter(words, from, width - prefix.length);
    lines.push((prefix + words.slice(from, to).join(' ')).trimEnd());
    prefix = hang;
    from = to;
  }
  return lines.length > 0 ? lines : [lead.trimEnd()];
}

/** The last safe break that fits, else the first that does not. */
function breakAfter(words: string[], from: number, room: number): number {
  let length = 0;
  let best = 0;
  for (let to = from + 1; to <= words.length; to += 1) {
    length += (to > from + 1 ? 1 : 0) + (words[to - 1]?.length ?? 0);
    if (length > room && best > 0) return best;
    if (to === words.length || isSafeBreak(words, to)) {
      if (length > room) return to;
      best = to;
    }
  }
  return best > 0 ? best : words.length;
}

function isSafeBreak(words: string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  const first = words[at] ?? '';
  const second = words[at + 1] ?? '';
  if (loneMark.test(last)) return false;
  const speaker = speaks.test(first) && (second !== '' || first.includes(' '));
  return !opensBlock.test(first) && !speaker;
}

/** `-`, `--`, `>`: nothing that reads on from the line before. */
const loneMark = /^[-–—*+•>|]+$/;
/** `- x`, `* x`, `# x`, `#1`, `> x`, `| x`, `1.`, `2)`, `a)`, `===`, three backticks, `[x]`, `From `, `TODO:` */
const opensBlock =
  /^(?:[-–—*+•=_~#>|]|(?:\d+[.)]|\(?[a-z][.)]|From)(?: |$)|```|\[[ xX]?\]|@|(?:TODO|DONE|ACTION|AI|FIXME)\b)/;
/** `Sam:` at the head of a line is a speaker. */
const speaks = /^[\p{L}][\p{L}\p{N}.'-]*:(?: |$)/u;

/** An id stays with the word before it: `metadata [#12]` */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const before = words.at(-1);
    if (before !== undefined && /^\[#\d+\]$/.test(word))
      words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
}
