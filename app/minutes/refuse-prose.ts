/**
 * A labelled mail in; why it holds no notes, where its content is paragraphs and nothing else, out.
 *
 *     content lines  →  paragraphs  →  an outline without a heading or a bullet  →  the first look
 * Most mails of a list are of this kind. Their lines need no repair and are no blocks but paragraphs, so that
 * the outline which `parseMinutes` would come to is known at once; what is made of it is the same.
 */
import type { Decoded } from '#app/mail/decode/decode-mail.ts';
import type { ContentLine, Labelled } from '#app/mail/label/label-body.ts';
import { trimmedEnd } from '#app/mail/letters.ts';
import type { Passage } from '#app/mail/mail.ts';
import { numberOf } from '#app/mail/outline-numbers.ts';
import { layOutHead } from '#app/mail/read-mail.ts';
import { withoutGaps } from '#app/mail/repair/close-spaces.ts';
import type { Paragraph } from './blocks/block.ts';
import { mayOpenParagraph } from './blocks/read-blocks.ts';
import { readHeading } from './blocks/read-headings.ts';
import { firstLook } from './first-look.ts';
import { cancelsByMail } from './meeting/find-cancels.ts';
import { mayAnnounce } from './meeting/next-by-mail.ts';
import { takeFrame } from './outline/frame.ts';
import type { Outline } from './outline/skeleton.ts';

/**
 * The reason that `parseMinutes` gives for the mail; null where that has to read it: it may hold notes, say
 * something of the next meeting, or be of another form. `today` is `YYYY-MM-DD`, as there.
 */
export function refuseProse(decoded: Decoded, labelled: Labelled, today: string): string | null {
  const mail = layOutHead(decoded, labelled);
  if (mayAnnounce(mail)) return null;
  const paragraphs = paragraphsOf(labelled.content);
  if (paragraphs === null) return null;
  const look = firstLook(outlineOfProse(paragraphs), mail, today);
  if (look.hope.isNotes || look.hope.reason === null) return null;
  return cancelsByMail(mail, look.texts).length > 0 ? null : look.hope.reason;
}

/** Null where a line may be anything but a part of a paragraph. */
function paragraphsOf(content: Labelled['content']): Passage[] | null {
  const paragraphs: Passage[] = [];
  for (let at = 0; at < content.length; at += 1) {
    const run: ContentLine[] = [];
    for (; isText(content[at]); at += 1) {
      const line = content[at];
      if (!line || !isProse(line)) return null;
      run.push(line);
    }
    const passage = run.length === 0 ? undefined : joined(run);
    if (passage === null) return null;
    if (passage) paragraphs.push(passage);
  }
  const blocks = paragraphs.map(
    (passage): Paragraph => ({ kind: 'paragraph', indent: 0, passage }),
  );
  const isFramed = blocks.some((_, at) => takeFrame(blocks, at, new Map(), true) !== null);
  return isFramed ? null : paragraphs;
}

const isText = (line: ContentLine | null | undefined): boolean =>
  line != null && line.shape.kind !== 'blank';

const digit = /\d/;
/** Letters that a list, a table, a heading, a rule, a box, a fence or a definition opens with. */
const openings = '-*+–—•‣◦·▪●○∙‐#|=_`~>[:';

function isProse({ text, shape, kept, depth }: ContentLine): boolean {
  if (shape.kind !== 'text' || kept !== null || depth > 0) return false;
  const first = text.charAt(shape.at);
  if (openings.includes(first) || (first === '(' && /\d/.test(text.charAt(shape.at + 1))))
    return false;
  return !digit.test(first) || numberOf(text.slice(shape.at)) === null;
}

/** Pipes, odd white space, and marks in the middle, where another line may have been glued. */
const odd = /[|\u00a0\u2007\u202f\u3000\t]| ##|\s[-*+•‣◦▪●○∙–](?:\s|$)/;
/** The next line may go on without a blank between them. */
const goesOn = (line: string): boolean =>
  line.endsWith('-') || ('/_=&?%.#'.includes(line.at(-1) ?? ' ') && line.includes('://'));

/** Null where the lines may not be one paragraph, put together by single blanks. */
function joined(run: ContentLine[]): Passage | null {
  let text = '';
  let before = '';
  for (const line of run) {
    if (line.pieces !== null) return null;
    const end = trimmedEnd(line.text, line.shape.at);
    const words = withoutGaps(line.text.slice(line.shape.at, end));
    if (text !== '' && (mayOpenParagraph(words) || goesOn(before))) return null;
    before = words;
    text = text === '' ? words : `${text} ${words}`;
    if (text.length < longestLabel && isLabel(text)) return null;
  }
  const [first] = run;
  if (first === undefined || odd.test(text)) return null;
  return { text, pieces: [{ at: 0, start: first.start + first.shape.at, length: text.length }] };
}

const longestLabel = 40;

/** `Action items` on a line of its own. */
const isLabel = (text: string): boolean =>
  readHeading(
    [{ text, pieces: [], span: { start: 0, end: 0 }, seam: null, quoteDepth: 0 }],
    0,
    true,
    true,
  ) !== null;

const outlineOfProse = (paragraphs: Passage[]): Outline => ({
  frontMatter: null,
  ...{
    meeting: [],
    names: [],
    planned: [],
    framed: [],
    preamble: [],
    definitions: [],
    comments: [],
  },
  sections:
    paragraphs.length === 0
      ? []
      : [
          {
            ...{ heading: null, level: 9, depth: 1, parent: null, isActions: false, tables: [] },
            items: paragraphs.map((passage) => ({
              ...{ kind: 'paragraph' as const, passage },
              ...{ code: [], depth: 0, parent: null },
            })),
          },
        ],
});
