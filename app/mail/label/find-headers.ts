/** Marked lines in; which are header blocks of forwarded or quoted mails and attribution lines, out. */
import { skipBlanks } from '../letters.ts';
import { shownHeaders } from '../vocabulary.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

/**
 * `block` opens another person's text that carries no quote marks, up to the end;
 * `attribution` stands before quoted lines.
 */
export type Header = { first: number; last: number; kind: 'top' | 'block' | 'attribution' };

/** `From: Ann`, `*Von:* Ann`, `**Subject:** notes` */
const shownHeader = new RegExp(
  `^[*_]{0,2}(?<name>${shownHeaders})[*_]{0,2}:[*_]{0,2}(?:\\s|$)`,
  'i',
);
/**
 * `-----Original Message-----`, `________ Forwarded message ________`, `Begin forwarded message:`. A bullet, a bold
 * line or a heading about an original or a message is none: all below it would be lost.
 */
const opener =
  /^(?:[*_]{0,2}(?:-{3,40}|_{5,40}) ?(?:original|forwarded|weitergeleitete[nr]?|urspr[üu]ngliche|message|mensaje)\b[^:]{0,40}?[-_* ]{0,40}|(?:begin |anfang der )(?:forwarded|weitergeleiteten|urspr[üu]nglichen)\b[^:]{0,40}:)$/i;
const named = /message|mensaje|nachricht|e-?mail/i;
/** `On Mon, Nov 25, 2024 at 10:00 AM Ann <ann@example.org> wrote:` */
const attribution =
  /^(?:(?:on|am|le|el|il|den|op|quoting|in (?:message|article)|\d{4}-\d\d-\d\d|\w{3}, ).{0,300}|.{1,120})\b(?:wrote|writes|said|schrieb|a écrit|écrit|escribió|skrev|schreef|ha scritto)\b.{0,120}:$/i;
const quoting = /^quoting .{1,200}:$/i;

export function findHeaders(lines: MarkedLine[]): Header[] {
  const headers: Header[] = [];
  const hasQuotes = lines.some((line) => line.depth > 0);
  for (let at = 0; at < lines.length; at += 1) {
    const found =
      blockAt(lines, at, headers.length === 0) ?? (hasQuotes ? attributionAt(lines, at) : null);
    if (found === null) continue;
    headers.push(found);
    at = found.last;
  }
  return headers;
}

/** Letters that an opener or the marks around a header name begin with, to pass most lines by. */
const openerStart = /^[-_*ba]/i;
const openingLetters = '-_*baBA';
const longestName = 24;

function blockAt(lines: MarkedLine[], at: number, isFirst: boolean): Header | null {
  const line = lines[at];
  if (line === undefined || line.kept !== null || line.shape.kind === 'blank') return null;
  if (!mayOpen(line)) return null;
  const text = innerText(line).slice(0, 300).trim();
  if (openerStart.test(text) && opener.test(text) && named.test(text)) {
    const next = lines[at + 1]?.text === '' ? at + 2 : at + 1;
    return { first: at, last: headerRun(lines, next)?.last ?? at, kind: 'block' };
  }
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestName) return null;
  const isTop = isFirst && at < 5 && lines.slice(0, at).every((each) => each.text === '');
  const run = headerRun(lines, at);
  if (run === null || run.names.size < (isTop ? 2 : 3)) return null;
  const isTelling = ['subject', 'date', 'betreff', 'objet'].some((name) => run.names.has(name));
  return isTelling ? { first: at, last: run.last, kind: isTop ? 'top' : 'block' } : null;
}

/** Most lines begin with no letter of an opener and have no colon where a header's name ends. */
function mayOpen({ text, from }: MarkedLine): boolean {
  const first = skipBlanks(text, from);
  if (openingLetters.includes(text.charAt(first))) return true;
  const colon = text.indexOf(':', first);
  return colon >= 0 && colon <= first + longestName;
}

/** Consecutive header lines, folded ones included. */
function headerRun(
  lines: MarkedLine[],
  first: number,
): { last: number; names: Set<string> } | null {
  const names = new Set<string>();
  let last = first - 1;
  for (let at = first; at < lines.length && at < first + 40; at += 1) {
    const line = lines[at];
    if (line === undefined || line.shape.kind === 'blank') break;
    const name = shownHeader.exec(innerText(line).slice(0, 80).trimStart())?.groups?.name;
    const isFolded =
      names.size > 0 &&
      (line.shape.indent > 0 || /^\S{1,80}@\S{1,80}[,;>]?$/.test(innerText(line).slice(0, 200)));
    if (name === undefined && !isFolded) break;
    if (name !== undefined) names.add(name.toLowerCase());
    last = at;
  }
  return names.size === 0 ? null : { last, names };
}

/** One to three lines that end in `wrote:` before a line that is quoted deeper. */
function attributionAt(lines: MarkedLine[], first: number): Header | null {
  if (lines[first]?.kept !== null) return null;
  const depth = lines[first]?.depth ?? 0;
  let text = '';
  for (let at = first; at < first + 3; at += 1) {
    const line = lines[at];
    if (line === undefined || line.shape.kind === 'blank' || line.depth !== depth) return null;
    text = `${text} ${innerText(line).slice(0, 200).trim()}`.trim();
    if (text.length > 420) return null;
    if (!text.endsWith(':')) continue;
    const next = lines[at + 1]?.text === '' ? lines[at + 2] : lines[at + 1];
    const isFollowed = next !== undefined && next.depth > depth;
    if (!isFollowed) return null;
    if (at > first && startsLater(lines, first, at)) return null;
    const isAttribution = attribution.test(text) || quoting.test(text) || /<\S+@\S+>/.test(text);
    return isAttribution ? { first, last: at, kind: 'attribution' } : null;
  }
  return null;
}

/** `On Mon, 18 Apr 2022, Ann` on a line of its own: what stands above it is somebody's text. */
const opensAttribution =
  /^(?:on|am|le|el|il|den|op) (?:\p{L}{2,10}\.?,? )?\d|^(?:on|am|le|el|il|den|op) \p{L}{3,10}\.?, \p{L}{3}/iu;

function startsLater(lines: MarkedLine[], first: number, last: number): boolean {
  const { kind } = lines[first]?.shape ?? { kind: 'blank' };
  if (kind === 'bullet' || kind === 'number' || kind === 'heading' || kind === 'key') return true;
  return lines
    .slice(first + 1, last + 1)
    .some((line) => opensAttribution.test(innerText(line).slice(0, 80).trimStart()));
}
