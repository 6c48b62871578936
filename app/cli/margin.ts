/** A line of notes, what is said of it and the room that a terminal has in; the rows that show both out. */

/** `pad` blanks stand before the remark, behind the note. `of` is the number of the remark, which may take several rows. */
export type Row = { note: string; pad: number; remark: string | null; of: number };

/** Columns that the notes get before the remarks start, where both have room. */
const edge = 72;
/** Less than this is too narrow for both beside each other; only what is short stands there. */
const narrowest = 108;
const narrowEdge = 52;
const indent = 4;

/** `room` is the number of columns behind the line numbers; null where nobody looks: then no row is broken. */
export function rowsOf(text: string, remarks: string[], room: number | null): Row[] {
  const isWide = room === null || room >= narrowest;
  const column = isWide ? edge : narrowEdge;
  const pad = isWide ? edge : indent;
  const notes = room === null ? [text] : wrapped(text, room, leading(text));
  const rows: Row[] = notes.map((note) => ({ note, pad: 0, remark: null, of: -1 }));
  const said = remarks.flatMap((remark, of) =>
    (room === null ? [remark] : wrapped(remark, room - pad, '  ')).map((part) => ({ part, of })),
  );
  const [first] = said;
  // Two blanks at least keep the remark apart from the note.
  const fits = rows.length === 1 && text.length <= column - 2;
  if (first && fits && (isWide || first.part.length <= room - column)) {
    rows[0] = { note: text, pad: column - text.length, remark: first.part, of: first.of };
    said.shift();
  }
  for (const { part, of } of said) rows.push({ note: '', pad, remark: part, of });
  return rows;
}

const leading = (text: string): string =>
  /^ *(?:[-*+•] )?/.exec(text)?.[0].replace(/\S/, ' ') ?? '';

/** Parted between words; a word that is wider than all the room stays whole. */
function wrapped(text: string, width: number, hang: string): string[] {
  if (text.length <= width) return [text];
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/(?<=\S) /)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (longer.length <= width || row.trim() === '') {
      row = row.trim() === '' ? row + word : longer;
      continue;
    }
    rows.push(row);
    row = hang + word;
  }
  return [...rows, row];
}

/** What a terminal would obey rather than show: escapes and other control characters; a tab is some blanks. */
export const harmless = (text: string): string =>
  text.replaceAll('\t', '    ').replace(controls, '\u{FFFD}');
const controls = /\p{Cc}/gu;
