/** A table in; for each row that gives somebody work (`| Ann | port it |`) its words as an item would say them, `Ann: port it`, out. */
import type { Passage } from '#app/mail/mail.ts';
import { joinPassages } from '#app/mail/passage.ts';
import type { TableBlock } from '../blocks/block.ts';
import { ruler } from '../blocks/read-table-block.ts';
import { cellsOf } from './table-cells.ts';
import { foldTitle } from './vocabulary.ts';

const ownerColumn =
  /^(?:who|owners?|assignees?|assigned(?: to)?|persons?|people|names?|responsible|by whom|taker)$/;
const workColumn =
  /^(?:what|tasks?|to ?dos?|actions?|action items?|action points?|items?|descriptions?|work)$/;
const aside = /^(?:|no|nr|id|date|due|deadline|when|by|until|prio(?:rity)?)$/;
const statusColumn = /^(?:status|state|progress|done)$/;

/** `isActions`: the table stands below `Actions`, where a column of work or of owners is enough. */
export function actionRows({ lines }: TableBlock, isActions: boolean): Passage[] {
  const [head, ...rows] = lines.filter(({ text }) => !ruler.test(text)).map(cellsOf);
  const titles = (head ?? []).map(({ text }) => foldTitle(text));
  const columns = columnsOf(titles, isActions);
  return columns === null ? [] : rows.flatMap((row) => wordsOf(row, columns));
}

/** Whether a table says who does what. */
export const isActionTable = (titles: string[]): boolean => columnsOf(titles, false) !== null;

/** Places of the columns; -1 where there is none. */
type Columns = { owner: number; work: number; status: number };

function columnsOf(titles: string[], isActions: boolean): Columns | null {
  const owner = titles.findIndex((title) => ownerColumn.test(title));
  const work = titles.findIndex((title) => workColumn.test(title));
  const status = titles.findIndex((title) => statusColumn.test(title));
  if (owner >= 0 && work >= 0) return { owner, work, status };
  if (!isActions || (owner < 0 && work < 0)) return null;
  // Of two columns the one that is not the owner's is the work.
  const other = titles.findIndex(
    (title, at) => at !== owner && at !== status && !aside.test(title),
  );
  return work >= 0 ? { owner, work, status } : other < 0 ? null : { owner, work: other, status };
}

function wordsOf(row: Passage[], { owner, work, status }: Columns): Passage[] {
  const task = row[work];
  if (task === undefined || !/[\p{L}\p{N}]/u.test(task.text)) return [];
  const who = row[owner];
  const named = who === undefined || who.text === '' ? task : joinPassages([who, task], ': ');
  const state = row[status];
  return [state === undefined || state.text === '' ? named : joinPassages([named, state], ' - ')];
}
