/** The lines of one voice in; what list software and archives put below it labelled footer. */
import { isStructure } from '../shapes.ts';
import { footerStarts, footerWords } from '../vocabulary.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

/** `Reply via email to`, `mirageos-devel mailing list`, `You received this message because …` */
const footerStart = new RegExp(`^(?:${footerStarts.join('|')})`, 'i');
const footerWord = new RegExp(footerWords, 'i');
/** `____________`, `------------`, `==========`, `--~--~--` above a footer */
const ruler = /^(?:_{5,}|-{10,}|={3,}|(?:--~){2,}.{0,40}|-- ?|—)\s*$/;
/** A lone URL or address, as footers consist of. */
const address = /^<?(?:https?:\/\/\S+|mailto:\S+|\S+@\S+\.\S+)>?$/i;

export function labelFooters(lines: MarkedLine[], voice: number[]): void {
  for (const place of footerPlaces(lines, voice)) {
    const above = voice.slice(Math.max(0, place - 2), place).filter((at) => lines[at]?.text !== '');
    for (const at of above) if (ruler.test(textAt(lines, at))) label(lines[at]);
    for (const at of voice.slice(place)) {
      const line = lines[at];
      if (line === undefined) continue;
      const isFooter =
        line.text === '' || !isStructure(line.shape) || address.test(textAt(lines, at));
      if (!isFooter) break;
      label(line);
    }
  }
}

/** The first footer line below the last line of structure; nothing but footers follows it. */
function footerPlaces(lines: MarkedLine[], voice: number[]): number[] {
  let found: number | null = null;
  for (let place = voice.length - 1; place >= 0; place -= 1) {
    const at = voice[place] ?? -1;
    const line = lines[at];
    if (line === undefined) continue;
    const text = textAt(lines, at);
    if (isStructure(line.shape) && !ruler.test(text)) break;
    if (isUnderline(text, lines[at - 1])) break;
    if (line.kept !== null || voice.length - place > 40) break;
    if (footerStart.test(text)) found = place;
    if (ruler.test(text)) {
      const below = voice.slice(place + 1, place + 8).map((next) => textAt(lines, next));
      const isEmpty = below.every((next) => next === '');
      if (
        below.some((next) => footerWord.test(next)) ||
        (isEmpty && /^[=_]/.test(text) && lines[at - 1]?.text === '')
      )
        found = place;
    }
  }
  return found === null ? [] : [found];
}

/** `Solo5 release` / `-------------`: about as long as the title above it. */
function isUnderline(text: string, above: MarkedLine | undefined): boolean {
  if (!/^(?:-{10,}|={3,})$/.test(text) || above === undefined) return false;
  const title = innerText(above).slice(0, 300).trim();
  return title !== '' && Math.abs(title.length - text.length) <= 2;
}

const textAt = (lines: MarkedLine[], at: number): string => {
  const line = lines[at];
  return line === undefined ? '' : innerText(line).slice(0, 300).trim();
};

function label(line: MarkedLine | undefined): void {
  if (line !== undefined && line.kind === null) line.kind = 'footer';
}
