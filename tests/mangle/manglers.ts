/**
 * What mail programs do to notes, as pure functions. `textManglers` turn notes into notes that say
 * the same; `mailManglers` put notes into a raw message. Any text mangler may run before any other
 * and before one mail mangler.
 */

export type Mangler = { name: string; mangle: (text: string) => string };

const bullet = /^(?<indent>\s*)(?<mark>[-*+•–]|\d{1,3}[.)])(?<gap>\s+)(?<words>.*)$/;
const standsAlone = /^\s*(?:#|\||```|~~~|[-=*_]{3,}\s*$|>|$)/;

/** Applies to every line outside of code fences and front matter. */
function eachLine(text: string, change: (line: string) => string): string {
  let isFenced = false;
  let isFront = text.startsWith('---\n');
  return text
    .split('\n')
    .map((line, at) => {
      if (isFront) {
        if (at > 0 && line === '---') isFront = false;
        return line;
      }
      const isFence = /^\s*(?:```|~~~)/.test(line);
      if (isFence) isFenced = !isFenced;
      return isFenced || isFence ? line : change(line);
    })
    .join('\n');
}

/** Hard line breaks at `width` columns, below the words of a bullet (`hanging`) or at the margin. */
export function wrap(text: string, width = 72, hanging = true): string {
  return eachLine(text, (line) => {
    if (standsAlone.test(line) && !/^\s*#/.test(line)) return line;
    const { indent = '', mark = '', gap = '' } = bullet.exec(line)?.groups ?? {};
    const rest = hanging ? ' '.repeat(indent.length + mark.length + gap.length) : '';
    return wrapped(line.trimEnd(), width, rest).join('\n');
  });
}

function wrapped(line: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const start = current === '' && lines.length > 0 ? indent : current === '' ? '' : `${current} `;
    if (current !== '' && start.length + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current =
        current === '' && lines.length === 0 && start === '' && line.startsWith(' ') && word === ''
          ? ' '
          : start + word;
    }
  }
  return [...lines, current];
}

/** As a web archive does: a bullet after one longer than `from` letters goes on its line. */
export function glueBullets(text: string, from = 72): string {
  return glue(
    text,
    (before, line) => bullet.test(before) && /^- /.test(line) && lastPart(before).length > from,
  );
}

/** The same for every bullet of a list. */
export const glueAllBullets = (text: string): string =>
  glue(text, (before, line) => /^- /.test(before) && /^- /.test(line));

const lastPart = (line: string): string => line.slice(line.lastIndexOf(' - ') + 1);

/** `| a | b | | c | d |`: rows after the ruler end up on one line. */
export function glueRows(text: string): string {
  return glue(
    text,
    (before, line) =>
      /^\|(?![\s|:-]*$)/.test(before) && before.endsWith('|') && /^\|(?![\s|:-]*$)/.test(line),
  );
}

function glue(text: string, belongs: (before: string, line: string) => boolean): string {
  const result: string[] = [];
  let isFenced = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const before = result.at(-1);
    if (!isFenced && before !== undefined && belongs(before, line))
      result[result.length - 1] = `${before} ${line}`;
    else result.push(line);
  }
  return result.join('\n');
}

export const loseIndentation = (text: string): string =>
  eachLine(text, (line) => line.replace(/^[ \t]+/, ''));

/** Between bullets only: paragraphs need theirs. */
export function dropBlankLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .filter((line, at) => line !== '' || !(isListLine(lines[at - 1]) && isListLine(lines[at + 1])))
    .join('\n');
}
const isListLine = (line: string | undefined): boolean => line !== undefined && bullet.test(line);

export const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
export const nonBreakingSpaces = (text: string): string =>
  eachLine(text, (line) =>
    line
      .replace(/^(?<mark>\s*[-*+] )/, (mark) => mark.replace(/ /g, '\u00a0'))
      .replace(/ {2}/g, '\u00a0 '),
  );
export const tabs = (text: string): string =>
  eachLine(text, (line) => line.replace(/^(?: {4})+/, (run) => '\t'.repeat(run.length / 4)));
export const trailingSpaces = (text: string): string =>
  eachLine(text, (line) => (line === '' ? line : `${line}  `));
export const smartQuotes = (text: string): string =>
  eachLine(text, (line) =>
    line.includes('`') || line.includes('|')
      ? line
      : line.replace(/(?<=\w)'(?=\w)/g, '’').replace(/"(?<inside>[^"]*)"/g, '“$<inside>”'),
  );
export const otherBullets = (text: string, mark: string): string =>
  eachLine(text, (line) => line.replace(/^(?<indent>\s*)-(?= )/, `$<indent>${mark}`));

/** Every line behind `> `, below an attribution line; the reply itself says nothing. */
export const quote = (text: string): string =>
  `On Tue, 26 Nov 2024 at 09:12, Ann Ash <ann@example.org> wrote:\n\n${text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')}\n`;
export const sign = (text: string): string =>
  `${ended(text)}\n-- \nAnn Ash\nhttps://example.org/~ann\n`;
export const closeLetter = (text: string): string => `${ended(text)}\nBest,\n\nAnn\n`;
export const greet = (text: string): string =>
  `Hi all,\n\nplease find below the notes from our last meeting.\n\nCheers,\nAnn\n\n${text}`;
export const addListFooter = (text: string): string =>
  `${ended(text)}\n_______________________________________________\nteam-devel mailing list\nteam-devel@lists.example.org\nhttps://lists.example.org/mailman/listinfo/team-devel\n`;
export const addGroupFooter = (text: string): string =>
  `${ended(text)}\n-- \nYou received this message because you are subscribed to the Google Groups "team" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to team+unsubscribe@example.org.\n`;
export const addArchiveFooter = (text: string): string => `${ended(text)}\nReply via email to`;
export const pgpSign = (text: string): string =>
  `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${ended(text).replace(/^-/gm, '- -')}-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAdFiEEexampleexampleexampleexampleexampleFAmdExampleACgkQ\nexample/example+example=\n=Ab12\n-----END PGP SIGNATURE-----\n`;

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

export const textManglers: Mangler[] = [
  { name: 'wrap at 72, hanging', mangle: (text) => wrap(text, 72, true) },
  { name: 'wrap at 72, no indentation', mangle: (text) => wrap(text, 72, false) },
  { name: 'wrap at 78, hanging', mangle: (text) => wrap(text, 78, true) },
  { name: 'glue long bullets', mangle: (text) => glueBullets(text) },
  { name: 'glue table rows', mangle: glueRows },
  { name: 'lose indentation', mangle: loseIndentation },
  { name: 'drop blank lines', mangle: dropBlankLines },
  { name: 'CRLF', mangle: crlf },
  { name: 'NBSP', mangle: nonBreakingSpaces },
  { name: 'tabs', mangle: tabs },
  { name: 'trailing spaces', mangle: trailingSpaces },
  { name: 'smart quotes', mangle: smartQuotes },
  { name: 'bullets *', mangle: (text) => otherBullets(text, '*') },
  { name: 'bullets +', mangle: (text) => otherBullets(text, '+') },
  { name: 'bullets •', mangle: (text) => otherBullets(text, '•') },
  { name: 'bullets –', mangle: (text) => otherBullets(text, '–') },
];

/** As a mail quotes notes in a block, or as text is copied from a page that shows it as it was typed. */
export const indent = (text: string, margin: string): string => text.replace(/^(?=.)/gm, margin);
/** As some programs make text of HTML: each line is a paragraph. */
export const doubleSpace = (text: string): string => text.replace(/\n/g, '\n\n');

const heading = /^#{1,6} (?<title>.*?)[ #]*$/gm;
/** As programs make text of bold lines. */
export const starHeadings = (text: string): string => text.replace(heading, '*$<title>*');
export const boldHeadings = (text: string): string => text.replace(heading, '**$<title>**');
export const underlineHeadings = (text: string): string =>
  text.replace(heading, (_, title: string) => `${title}\n${'-'.repeat(title.length)}`);
/** As HTML is taken for text. */
export const leaveEntities = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
/** As programs write Markdown of what they take for plain text. */
export const escapeMarks = (text: string): string =>
  text
    .replace(/[\\_[\]`|~]/g, '\\$&')
    .replace(/(?<=^#*)#(?=#* )/gm, '\\#')
    .replace(/(?<=^ *)[-*+](?= )/gm, '\\$&')
    .replace(/(?<=^ *\d{1,3})[.)](?= )/gm, '\\$&');
/** The source of a message (RFC 2045, 6.7), as it is copied from there. */
export const leaveQuotedPrintable = (text: string): string =>
  text
    .split('\n')
    .map((line) => softBroken(line.replace(/=|[^\t -~]/gu, inHex)))
    .join('\n');
const inHex = (letter: string): string =>
  [...new TextEncoder().encode(letter)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
const softBroken = (line: string): string =>
  line.replace(/(?:=[\dA-F]{2}|[^=]){73}(?=(?:=[\dA-F]{2}|[^=]){3})/g, '$&=\n');
/** UTF-8 taken for windows-1252. */
export const mistakeCharset = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
/** As editors of Markdown keep lines apart. */
export const endInBackslash = (text: string): string => text.replace(/(?<=\S)\n/g, '\\\n');
/** `&nbsp; ` made text. */
export const spaceTwice = (text: string): string => text.replace(/(?<=[a-z.,]) (?=\w)/g, '\u00a0 ');
export const tripleSpace = (text: string): string => text.replace(/\n/g, '\n\n\n');
export const quoteWithBars = (text: string): string => text.replace(/^/gm, '| ');

/** `> ` before each line, those that are too long then wrapped without one. */
export const wrapQuotes = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => wrapped(`> ${line}`, 74, ''))
    .join('\n');
/** Levels of headings are lost with the hashes. */
export const headingManglers: Mangler[] = [
  { name: 'headings in stars', mangle: starHeadings },
  { name: 'headings in bold', mangle: boldHeadings },
  { name: 'headings underlined', mangle: underlineHeadings },
];

/** Of the whole text, so they come after the others and before letter and mail. */
export const layoutManglers: Mangler[] = [
  { name: 'entities', mangle: leaveEntities },
  { name: 'escaped', mangle: escapeMarks },
  { name: 'quoted-printable', mangle: leaveQuotedPrintable },
  { name: 'other charset', mangle: mistakeCharset },
  { name: 'hard breaks', mangle: endInBackslash },
  { name: 'spaced twice', mangle: spaceTwice },
  { name: 'triple-spaced', mangle: tripleSpace },
  { name: 'quoted with bars', mangle: quoteWithBars },
  { name: 'indented by 2', mangle: (text) => indent(text, '  ') },
  { name: 'indented by 4', mangle: (text) => indent(text, '    ') },
  { name: 'indented by 8', mangle: (text) => indent(text, '        ') },
  { name: 'indented by a tab', mangle: (text) => indent(text, '\t') },
  { name: 'double-spaced', mangle: doubleSpace },
];

/** Around the notes; they make text that is a whole mail body, so they come last. */
export const letterManglers: Mangler[] = [
  { name: 'greeting', mangle: greet },
  { name: 'closing', mangle: closeLetter },
  { name: 'signature', mangle: sign },
  { name: 'list footer', mangle: addListFooter },
  { name: 'group footer', mangle: addGroupFooter },
  { name: 'archive footer', mangle: addArchiveFooter },
  { name: 'PGP', mangle: pgpSign },
  { name: 'quoted', mangle: quote },
  { name: 'quoted, then wrapped', mangle: wrapQuotes },
];
