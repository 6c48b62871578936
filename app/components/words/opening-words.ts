/** The beginning of a text that nobody gave a title in; the first words that say what it is about, or null, out. */

/** The greeting is passed over, and so are quotes and marks of headings and lists. */
export function openingWords(text: string): string | null {
  const lines = text.split('\n').map((line) => line.replace(marks, '').trim());
  const telling = lines.find((line) => line.split(' ').length >= fewWords && !greeting.test(line));
  const line = telling ?? lines.find((each) => letter.test(each) && !greeting.test(each)) ?? null;
  if (line === null || line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:–-]+$/, '')} …`;
}

const fewWords = 3;
const longest = 60;
const letter = /\p{L}/u;
/** `> ## `, `- `, `* ` */
const marks = /^[\s>#*|-]+/;
/** `Dear list,` `Hi all!` `On Monday Ann wrote:` */
const greeting =
  /^(?:(?:hi|hey|hello|hallo|dear|moin|good (?:morning|evening|day))\b.{0,40}|on\b.{0,120}\bwrote:)$/i;
