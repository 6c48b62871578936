/** Lines at a place in; the heading that stands there out, its title bare. */
import type { Line, Passage } from '#app/mail/mail.ts';
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import { isTildeUnderline, opensTitle } from '#app/mail/shapes.ts';
import { months } from '#app/minutes/dates/vocabulary.ts';
import type { Heading, HeadingForm, Reading } from './block.ts';

/** `### 2. Title ###`, `##Title`; a single hash wants its space, `#228` is no heading. */
const atx = /^ {0,3}(?<hashes>#{1,6})(?<space>[ \u00a0]*)(?<title>\S.*)$/;
/** `== Title ==`, as wikis have it. */
const wiki = /^ {0,3}(?<marks>={1,5}) (?<title>\S.*) (?<closing>={1,5}) *$/;
/** `1. Title`, `2) Title`; `2.0 release` and `25. November` keep their number. */
const numbered = new RegExp(`^\\d{1,2}[.)] +(?!(?:${Object.keys(months).join('|')})\\b)`, 'i');
/** `=====` or `-----` below a line of text. */
const underline = /^ {0,3}(?:={2,}|-{2,}) *$/;
/** `**Title**`, `__Title:__`, `**Title**:`. */
const boldLine = /^ {0,3}(?<mark>\*\*|__)(?<title>(?:(?!\*\*|__).)+)\k<mark> ?:? *$/;
/** `*Title*`: bold as mail programs write it; a remark (`*[edit: …]*`) or a sentence is only set apart. */
const starredLine = /^ {0,3}\*(?=[^*\s[\\(])[^*]{1,78}[^*\s.,;!]\* ?:? *$/;
/** `Participants` on a line of its own; with a colon it is a label whatever follows. */
const peopleLine =
  /^ {0,3}[*_]{0,2}(?:participants|attendees|present|in attendance|people present)[*_]{0,2} *$/i;
/** `Agenda:`, `*Notes*:`, `Action items:`. */
const labelLine =
  /^ {0,3}[*_]{0,2}(?:agenda|agenda items|planned agenda|minutes|notes|meeting notes|todos?|to-dos?|actions|action items|action points|next steps)[*_]{0,2} ?:?[*_]{0,2} *$/i;

/** `afterBlank`: nothing goes on here. `isStarred`: no heading of these notes has hashes, so bold in stars may be one. */
export function readHeading(
  lines: Line[],
  at: number,
  afterBlank: boolean,
  isStarred: boolean,
): Reading<Heading> | null {
  const line = lines[at];
  if (!line) return null;
  const hashed = line.text.includes('#') ? atx.exec(line.text) : null;
  if (hashed?.groups) {
    const { hashes = '', space = '', title = '' } = hashed.groups;
    if (space !== '' || (hashes.length > 1 && opensTitle(title))) {
      const from = line.text.length - title.length;
      const to = from + lengthWithoutClosing(title);
      return heading('atx', hashes.length, cutPassage(line, from, to), at + 1);
    }
  }
  const framed = line.text.includes('= ') ? wiki.exec(line.text)?.groups : undefined;
  if (framed?.title !== undefined && framed.marks === framed.closing) {
    const from = line.text.indexOf(framed.title);
    const title = cutPassage(line, from, from + framed.title.length);
    return heading('atx', framed.marks?.length ?? 1, title, at + 1);
  }
  const below = lines[at + 1];
  if (afterBlank && below && isUnderlined(line.text, below.text)) {
    return heading('setext', below.text.includes('=') ? 1 : 2, line, at + 2);
  }
  if (!afterBlank && !isAboveList(below)) return null;
  if ((line.text.includes('**') || line.text.includes('__')) && boldLine.test(line.text))
    return heading('bold', 7, line, at + 1);
  if (
    isStarred &&
    line.text.includes('*') &&
    !peopleLine.test(line.text) &&
    starredLine.test(line.text)
  )
    return heading('bold', 7, line, at + 1);
  if (
    afterBlank &&
    line.text.length < 40 &&
    (labelLine.test(line.text) || peopleLine.test(line.text))
  )
    return heading('label', 8, line, at + 1);
  return null;
}

/** What stands below a title in bold, even where no empty line is above it. */
const isAboveList = (below: Line | undefined): boolean =>
  below === undefined || /^(?: *$| *(?:[-*+•–—]|\d{1,3}[.)]) )/.test(below.text);

/** `Title ###` and `Title##` close with hashes; `F#` and `Learning C#` end in a name. */
function lengthWithoutClosing(title: string): number {
  const length = title.trimEnd().length;
  let to = length;
  while (to > 0 && title[to - 1] === '#') to--;
  return to > 0 && (length - to > 1 || title[to - 1] === ' ') ? to : length;
}

function isUnderlined(title: string, below: string): boolean {
  if (title.length > 100 || /^ {4}|^ *[-*+•>|] |\|/.test(title)) return false;
  if (isTildeUnderline(below, title)) return true;
  if (!underline.test(below)) return false;
  const lengths = [title.trim().length, below.trim().length] as const;
  // `1. Storage` may be the last point of a list, and the line below it a rule.
  if (/^ *\d+[.)] /.test(title)) return Math.abs(lengths[0] - lengths[1]) <= 2;
  // Two marks alone underline two letters: else they are a signature's.
  return lengths[1] > 2 || lengths[0] === 2;
}

function heading(
  form: HeadingForm,
  level: number,
  passage: Passage,
  next: number,
): Reading<Heading> {
  return { block: { kind: 'heading', form, level, passage: bareTitle(passage) }, next };
}

function bareTitle(passage: Passage): Passage {
  let title = withoutNumber(trimPassage(passage));
  for (let round = 0; round < 3; round++) {
    const text = title.text;
    const mark = /^(?:\*\*|__|\*|_)/.exec(text)?.[0] ?? '';
    if (/[^:]:$/.test(text)) title = trimPassage(cutPassage(title, 0, text.length - 1));
    else if (
      mark !== '' &&
      text.length > 2 * mark.length &&
      text.endsWith(mark) &&
      text.indexOf(mark, mark.length) === text.length - mark.length
    ) {
      title = trimPassage(cutPassage(title, mark.length, text.length - mark.length));
    } else break;
  }
  return withoutNumber(title);
}

function withoutNumber(title: Passage): Passage {
  const number = numbered.exec(title.text);
  return number && number[0].length < title.text.length
    ? cutPassage(title, number[0].length)
    : title;
}
