/** A table before the first topic in; what it says of the meeting out: when, who, what comes next. */
import type { Passage } from '#app/mail/mail.ts';
import { joinPassages } from '#app/mail/passage.ts';
import type { NameList } from '#app/minutes/participants/name-list.ts';
import type { TableBlock } from '../blocks/block.ts';
import { ruler } from '../blocks/read-table-block.ts';
import { isNameList } from '../participants/said-present.ts';
import { isActionTable } from './action-table.ts';
import { cellsOf } from './table-cells.ts';
import {
  absentLabel,
  foldTitle,
  guestsLabel,
  participantsLabel,
  participantsTitles,
  roleLabel,
  whenLabel,
  whereLabel,
} from './vocabulary.ts';

export type TableFrame = { names: NameList[]; meeting: Passage[]; passages: Passage[] };

/** `Name`, `Who` above a column. */
const nameColumn = /^(?:names?|who|person|people)$/;
const roleColumn = /^(?:roles?|as|function)$/;

/** Null for a table of something else. `isPeople`: a heading above it says `Participants`. */
export function readFrameTable({ lines }: TableBlock, isPeople: boolean): TableFrame | null {
  const rows = lines.filter(({ text }) => !ruler.test(text)).map(cellsOf);
  const titles = (rows[0] ?? []).map(({ text }) => foldTitle(text));
  const isHeaded = titles.some((title) => nameColumn.test(title) || participantsTitles.test(title));
  const isKeyed = rows.filter(([key]) => key && isKey(key.text)).length;
  if (isActionTable(titles)) return null;
  if (isHeaded && isKeyed < 2) return peopleOf(rows.slice(1), titles);
  if (isKeyed === 0 && isPeople) return peopleOf(rows, titles);
  const [head = [], values = []] = rows;
  if (rows.length === 2 && head.some(({ text }) => isKey(text)) && head.every(isField))
    return fieldsOf(head.map((key, at) => [key, values[at] ?? key]));
  return isKeyed > 0 && rows.every((row) => row.length <= 2) ? fieldsOf(rows) : null;
}

/** The column of names, each with what the column of roles says. */
function peopleOf(rows: Passage[][], titles: string[]): TableFrame | null {
  const found = titles.findIndex((each) => nameColumn.test(each) || participantsTitles.test(each));
  const roles = titles.findIndex((each) => roleColumn.test(each));
  const at = Math.max(0, found);
  const isSomeone = (row: Passage[]) => !row[at]?.text || isNameList(row[at].text, 1);
  if (!rows.every(isSomeone)) return null;
  const names = rows.flatMap((row): NameList[] => {
    const cell = row[at];
    if (!cell || cell.text === '') return [];
    const role = roles < 0 ? '' : (row[roles]?.text.toLowerCase() ?? '');
    return [{ kind: 'present', role: role === '' ? null : role, passages: [cell] }];
  });
  return { names, meeting: [], passages: rows.flat() };
}

const labels: [NameList['kind'], RegExp][] = [
  ['present', participantsLabel],
  ['guest', guestsLabel],
  ['absent', absentLabel],
  ['role', roleLabel],
];
const isKey = (text: string) =>
  whenLabel.test(text) || labels.some(([, label]) => label.test(text));

const isField = ({ text }: Passage) => isKey(text) || whereLabel.test(text);

/** `| Date | 2 March |`, `| Present | Ann, Bob |`, row by row. */
function fieldsOf(rows: Passage[][]): TableFrame {
  const frame: TableFrame = { names: [], meeting: [], passages: [] };
  for (const [key, value] of rows) {
    if (!key || !value || value.text === '') continue;
    const whole = joinPassages([key, value], ': ');
    frame.passages.push(whole);
    const [kind] = labels.find(([, label]) => label.test(key.text)) ?? [];
    if (kind) {
      const role = kind === 'role' ? foldTitle(key.text).replace(/d? by$/, '') : null;
      frame.names.push({ kind, role, passages: [value] });
    } else if (whenLabel.test(key.text)) frame.meeting.push(value);
  }
  return frame;
}
