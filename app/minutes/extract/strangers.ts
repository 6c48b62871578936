/** A place in an item below `Actions` in; the people out who stand there before a mark or in brackets, known or not. */
import { fold } from '#app/minutes/words/spelling.ts';
import type { Mention } from '../people/mentions.ts';
import { knowsSomebody, lookUp, type Names } from '../people/names.ts';
import { ACRONYMS } from '../vocabulary-no-names.ts';
import type { Sentence } from './reading.ts';

const initials = /\p{Lu}{2,3}(?![\p{L}\d'’-])/uy; //                        DS
const firstAndLetter = /\p{Lu}\p{Ll}{2,15}\p{Lu}(?![\p{L}\d'’-])/uy; //      ThomasG
const handle = /@[\p{L}\d_-]{2,30}/uy;
const joiner = /\s?[,/&+]\s?|\sand\s|\swith\s/y;
/** `Ann: …`, `Ann - …`, `Ann → …` */
const mark = /\s?:(?=\s)|\s(?:-{1,2}|[–—]|->|=>|→)(?=\s)/y;
const most = 8;

/** `end` is behind the last name; nobody where no mark, or no bracket (`close`), follows. */
export function peopleAt(
  text: string,
  at: number,
  { mentions }: Sentence,
  names: Names,
  isBracket: boolean,
): { people: Mention[]; end: number } {
  const people: Mention[] = [];
  let end = at;
  for (let turn = 0; turn < most; turn += 1) {
    const person = mentions.find(({ from }) => from === end) ?? strangerAt(text, end, names);
    // `Ann, Bob, paint it`
    const last = people.at(-1);
    if (person === null)
      return last && people.length > 1 && /^,\s\p{Ll}/u.test(text.slice(last.to, last.to + 3))
        ? { people: people.every(isKnown) ? people : [], end: last.to }
        : { people: [], end: at };
    people.push(person);
    end = person.to;
    joiner.lastIndex = end;
    if (!joiner.test(text)) break;
    end = joiner.lastIndex;
  }
  mark.lastIndex = end;
  const isClosed = isBracket ? /^\s?[)\]]/.test(text.slice(end, end + 2)) : mark.test(text);
  if (!isClosed) return { people: [], end: at };
  const isSure = ({ kind, written }: Mention): boolean => kind !== 'guess' && !isShort(written);
  // `AM, RM: …`: by one of them the other is somebody, too.
  const isList = people.every(({ written }) => isShort(written))
    ? people.some((each) => isSomebody(each, names))
    : people.some(isSure) || people.every((each) => isSomebody(each, names));
  return isList ? { people, end } : { people: [], end: at };
}

const isKnown = ({ kind }: Mention): boolean => kind === 'known';

/** Nobody of the list, yet what stands for a person there: where all are listed, only who does in the mail what people do. */
export function isSomebody({ kind, written }: Mention, names: Names): boolean {
  const word = fold(written);
  if (isShort(written)) return !knowsSomebody(names) || isInitialOf(written, names);
  if (kind !== 'guess') return true;
  return knowsSomebody(names)
    ? names.acts(word)
    : !isThing(word, names.said().slice(0, longestMail));
}

const isShort = (written: string): boolean => /^\p{Lu}{2,3}$/u.test(written);

function isInitialOf(written: string, { claims }: Names): boolean {
  const first = fold(written).charAt(0);
  for (const spelling of claims.keys()) if (spelling.startsWith(first)) return true;
  return false;
}

/** `the cohttp branch`, `cohttp-lwt`, `cohttp 6`: no person is written so. */
function isThing(word: string, said: string): boolean {
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
    const before = said.slice(Math.max(0, at - 7), at);
    const behind = said.slice(at + word.length, at + word.length + 3);
    if (/(?:^|\s)(?:the|an?|in|into|using|via)\s$/.test(before)) return true;
    if (/^(?:[-_.][\p{L}\d]|\s\d)/u.test(behind) || /[\p{L}\d][-_.]$/u.test(before)) return true;
  }
  return false;
}
const longestMail = 100_000;

function strangerAt(text: string, at: number, names: Names): Mention | null {
  // `TODO@ann`
  handle.lastIndex = at;
  const called = handle.exec(text)?.[0];
  const people = called === undefined ? [] : lookUp(names, called);
  if (called !== undefined && people.length > 0)
    return { from: at, to: at + called.length, written: called.slice(1), kind: 'known', people };
  for (const pattern of [initials, firstAndLetter]) {
    pattern.lastIndex = at;
    const written = pattern.exec(text)?.[0];
    if (written === undefined || ACRONYMS.has(fold(written))) continue;
    return { from: at, to: at + written.length, written, kind: 'form', people: [written] };
  }
  return null;
}
