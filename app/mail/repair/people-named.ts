/** Lines of a mail in; whether what stands behind a dash is about one of its participants, out. */
import { isPeopleKey } from '../shapes.ts';
import type { Flow } from './flow.ts';

/** First names of the participants, in small letters; looked for when somebody asks. */
export function peopleLater(flows: Flow[]): () => Set<string> {
  let people: Set<string> | null = null;
  return () => {
    people ??= peopleOf(flows);
    return people;
  };
}

// `Participants: Ann Lee, Bob` → `ann`, `bob`
function peopleOf(flows: Flow[]): Set<string> {
  const list = flows.find(({ shape, text }) =>
    isPeopleKey(text.slice(shape.kind === 'bullet' ? shape.inner : shape.at)),
  );
  const names = (list?.text.slice(0, longestList) ?? '').split(/:|,|\sand\s/).slice(1);
  return new Set(names.map((each) => /\p{L}+/u.exec(each)?.[0].toLowerCase() ?? ''));
}
const longestList = 2000;

const clause = /^(?<who>\p{Ll}{3,}) \p{Ll}/u;
/** `virgile still has to …`, of one of them. */
export function isNamed(after: string, people: () => Set<string>): boolean {
  const who = clause.exec(after.slice(0, longestName))?.groups?.who;
  return who !== undefined && people().has(who);
}
const longestName = 30;

const owed =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)? (?:(?:also|still|then) )?(?:will|to|should|must|needs to|has to|is going to|plans to)\s/u;
/** `Bob will test it` */
export const isOwed = (after: string): boolean => owed.test(after);
