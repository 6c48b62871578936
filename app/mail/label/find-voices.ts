/** Marked lines and headers in; who speaks where, and whose words are the notes, out. */
import { isBoldLine, isStructure } from '../shapes.ts';
import { handingOn, leadIns, markerWords, notesHandedOn } from '../vocabulary.ts';
import type { Header } from './find-headers.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

/** Lines of one person, by number; `depth` quote marks stand before each of them. */
export type Voice = { kind: 'own' | 'block' | 'quote'; depth: number; lines: number[] };

/** `chosen` is the voice that holds the notes, `others` come before or after it. */
export type Voices = { chosen: Voice; others: Voice[] };

export function findVoices(lines: MarkedLine[], headers: Header[], isReply: boolean): Voices {
  const voices = speakers(lines, headers, isReply);
  const own = voices[0] ?? { kind: 'own', depth: 0, lines: [] };
  const chosen =
    hasStructure(own, lines, 1) || !isShort(own, voices, lines) || (isReply && answers(own, lines))
      ? own
      : (notesOf(voices, lines) ?? own);
  return { chosen, others: voices.filter((voice) => voice !== chosen) };
}

function speakers(lines: MarkedLine[], headers: Header[], isReply: boolean): Voice[] {
  const own: Voice = { kind: 'own', depth: 0, lines: [] };
  const voices: Voice[] = [own];
  const startsAt = new Map(headers.map((header) => [header.first, header]));
  let current = own;
  let attributed = -1;
  for (let at = 0; at < lines.length; at += 1) {
    const header = headers.length === 0 ? undefined : startsAt.get(at);
    if (header !== undefined) {
      for (let inside = header.first; inside <= header.last; inside += 1)
        setKind(lines[inside], 'header');
      at = header.last;
      if (header.kind === 'attribution') attributed = at;
      if (header.kind === 'block') {
        current = { kind: 'block', depth: lines[at]?.depth ?? 0, lines: [] };
        voices.push(current);
      }
      continue;
    }
    const line = lines[at];
    if (line === undefined) continue;
    if (line.depth === current.depth) {
      current.lines.push(at);
      continue;
    }
    const end = line.depth > current.depth ? quotedUntil(lines, at, current.depth, startsAt) : at;
    const isQuote =
      line.depth > current.depth &&
      ((attributed >= at - 2 && attributed >= 0) || !isBlockQuote(lines, at, end, isReply));
    if (isQuote) {
      voices.push({ kind: 'quote', depth: line.depth, lines: range(at, end) });
      at = end;
    } else if (line.depth < current.depth && line.text !== '') {
      current = own;
      current.lines.push(at);
    } else {
      for (const inside of range(at, end)) current.lines.push(inside);
      at = end;
    }
  }
  return merged(voices);
}

/** Last line of the quoted run; blank lines inside it count, a header ends it. */
function quotedUntil(
  lines: MarkedLine[],
  first: number,
  depth: number,
  stops: Map<number, Header>,
): number {
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (
      line === undefined ||
      (stops.has(at) && stops.get(at)?.kind !== 'attribution') ||
      (line.depth <= depth && line.text !== '')
    )
      break;
    if (line.depth > depth) last = at;
  }
  return last;
}

/** Markdown's block quote inside notes: short, plain, in a mail that answers nobody. */
function isBlockQuote(lines: MarkedLine[], first: number, last: number, isReply: boolean): boolean {
  if (isReply || last - first > 15) return false;
  return (
    range(first, last).every((at) => {
      const line = lines[at];
      return line === undefined || !isStructure(line.shape);
    }) && first > 0
  );
}

/** Quotes of one mail that is answered in between belong together. */
function merged(voices: Voice[]): Voice[] {
  const byDepth = new Map<number, Voice>();
  return voices.filter((voice) => {
    const same = voice.kind === 'quote' ? byDepth.get(voice.depth) : undefined;
    if (voice.kind === 'quote' && same === undefined) byDepth.set(voice.depth, voice);
    for (const at of same === undefined ? [] : voice.lines) same?.lines.push(at);
    return same === undefined;
  });
}

/** `TODO …`, `[ ] …`, `Decision: …` */
const marker = new RegExp(`^(?:(?:${markerWords})s?\\b[: ]|\\[[ x]\\])`, 'i');

/** So many marks of structure at least; the first lines of most notes have them. */
function hasStructure(voice: Voice, lines: MarkedLine[], least: number): boolean {
  let count = 0;
  for (const at of voice.lines) {
    const line = lines[at];
    if (line === undefined) continue;
    // Prose opens with `todo` and `action` in small letters, too.
    const isMarked =
      isStructure(line.shape) ||
      (line.shape.kind === 'text' &&
        marker.test(
          innerText(line)
            .slice(0, 40)
            .trimStart()
            .replace(/^(?:todo|action)\b/, ''),
        ));
    if (isMarked || isBoldLine(innerText(line))) count += 1;
    if (count >= least) return true;
  }
  return false;
}

/** The first other voice with at least two marks of structure. */
const notesOf = (voices: Voice[], lines: MarkedLine[]): Voice | undefined =>
  voices.slice(1).find((voice) => hasStructure(voice, lines, 2));

/** Own words that are no reply of their own: few, and not in between quoted lines. */
function isShort(own: Voice, voices: Voice[], lines: MarkedLine[]): boolean {
  const firstQuoted = voices
    .slice(1)
    .reduce((first, voice) => Math.min(first, voice.lines[0] ?? first), Number.POSITIVE_INFINITY);
  const spoken = own.lines.filter((at) => {
    const line = lines[at];
    return line !== undefined && line.text !== '';
  });
  const before = spoken.filter((at) => at < firstQuoted);
  if (before.length > 12) return false;
  const words = before.map((at) => lines[at]?.text ?? '').join(' ');
  const isLead = leadIn.test(words) || handing.test(words.trim());
  const after = spoken.filter((at) => at > firstQuoted && !isSigned(lines, at, firstQuoted));
  return (
    before.length <= (isLead ? 12 : 6) && words.length < (isLead ? 900 : 240) && after.length <= 3
  );
}

/** A reply that says anything is about the notes that it quotes, unless it hands them on. */
function answers(own: Voice, lines: MarkedLine[]): boolean {
  const from = own.lines[0] ?? 0;
  const words = own.lines
    .filter((at) => !isSigned(lines, at, from))
    .map((at) => lines[at]?.text.trim() ?? '')
    .filter((text) => text !== '' && !/^(?:-- ?|[-_=]{3,})$/.test(text))
    .join(' ');
  return words !== '' && !handingNotes.test(words);
}

const handingNotes = new RegExp(notesHandedOn.join('|'), 'i');
const leadIn = new RegExp(leadIns.join('|'), 'i');
const handing = new RegExp(handingOn, 'i');

/** Below a `-- ` line, or in a list footer, nobody answers. */
function isSigned(lines: MarkedLine[], at: number, from: number): boolean {
  for (let before = at; before > from; before -= 1) {
    if (/^(?:-- ?|_{10,}|-{10,}|={10,})$/.test(lines[before]?.text.slice(0, 200) ?? ''))
      return true;
    if (at - before > 30) break;
  }
  return false;
}

function setKind(line: MarkedLine | undefined, kind: MarkedLine['kind']): void {
  if (line !== undefined) line.kind = kind;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);
