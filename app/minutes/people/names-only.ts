/** The words of a bullet or heading in; the people whose names it consists of out. */
import { NOBODY } from '../vocabulary.ts';
import { nameForm } from './name-forms.ts';
import { lookUp, type Names } from './names.ts';

const longest = 60;
/** `Ann's summary:` */
const part =
  /['’]s?\s(?:summary|report|update|updates|status|news|notes|progress|part|list|todos?|to-?dos|actions?|action items|tasks)$/i;
const parting = /\s?[,/&+]\s?|\sand\s/;

/** `Ann`, `**Ann**:`, `Ann & Bob`, alone; `isActions`: below `Actions` a first name that no list has will do. */
export function namesOnly(text: string, names: Names, isActions: boolean): string[] {
  const written = text.length > longest ? '' : text.replace(/[*_:]/g, '').trim().replace(part, '');
  if (written === '') return [];
  const people = written.split(parting).map((part) => personOf(part, names, isActions));
  return people.every((name) => name !== null) ? people : [];
}

function personOf(part: string, names: Names, isActions: boolean): string | null {
  const [only, ...others] = lookUp(names, part);
  if (only !== undefined) return others.length === 0 ? only : null;
  return isActions && nameForm(part).isFirstName ? part : null;
}

/** `unassigned`: whoever it will be. */
export const isNobody = (text: string): boolean =>
  NOBODY.includes(text.replace(/[*_:]/g, '').trim().toLowerCase());
