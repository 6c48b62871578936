/** Lists of names as they were written in; participants with role and doubt out, absent people left out. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage, placeOf } from '#app/mail/passage.ts';
import type { Participant } from '../minutes.ts';
import type { NameList } from '../outline/outline.ts';
import { notNames, roleWords } from './vocabulary.ts';

type Entry = { passage: Passage; from: number; to: number };

export function readParticipants(lists: NameList[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const list of lists) {
    if (list.kind === 'absent') continue;
    for (const person of list.passages.flatMap(readList)) {
      const role = person.role ?? list.role ?? (list.kind === 'guest' ? 'guest' : null);
      const known = knownAs(found, person.name, list.kind === 'role');
      if (!known) found.set(person.name.toLowerCase(), { ...person, role });
      else known.role ??= role;
    }
  }
  return [...found.values()];
}

/** Named before; a role line (`Chair: Sam`) may use the first name alone. */
function knownAs(
  found: Map<string, Participant>,
  name: string,
  isRole: boolean,
): Participant | undefined {
  const spelling = name.toLowerCase();
  const same = found.get(spelling);
  if (same || !isRole) return same;
  return [...found.values()].find((other) => other.name.toLowerCase().startsWith(`${spelling} `));
}

function readList(passage: Passage): Participant[] {
  return splitNames(passage)
    .map(readPerson)
    .filter((person) => person !== null);
}

/** `, `, `;`, ` and `, `&`, ` / `, a line break or `with guest appearances from`; not inside parentheses. */
const separator =
  /[,;•·|\n]|(?:^|(?<= ))(?:and|&|\+|\/|plus|as well as)(?= )|(?:^|(?<= )|(?<=\())(?:with )?(?:special )?guests?(?: appearances?)?(?: from|:)?(?= )|[()[\]]/gi;

const absentWithin =
  /[\s,;.(–—-]{1,4}(?:apologies|regrets|excused|absent|not present|missing)(?: from)? ?:/i;

function splitNames(passage: Passage): Entry[] {
  const entries: Entry[] = [];
  // `Ann, Bob - apologies: Carl`
  const missing = passage.text.search(absentWithin);
  const text = missing < 0 ? passage.text : passage.text.slice(0, missing);
  let from = 0;
  let depth = 0;
  let opened = 0;
  const close = (to: number) => {
    if (text.slice(from, to).trim() !== '') entries.push({ passage, from, to });
  };
  for (const match of text.matchAll(separator)) {
    const mark = match[0];
    if (mark === '(' || mark === '[') {
      if (depth === 0) opened = match.index;
      depth++;
    } else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 || isGuestList(text, opened, match)) {
      close(isGuestList(text, opened, match) ? opened : match.index);
      from = match.index + mark.length;
      // The parenthesis that holds the guests is no aside of a name.
      depth = 0;
    }
  }
  close(text.length);
  return entries;
}

/** `(with guest appearances from Wanda and Bella)` */
function isGuestList(text: string, opened: number, match: RegExpExecArray): boolean {
  return (
    /guest/i.test(match[0]) &&
    text[opened] === '(' &&
    match.index === opened + 1 &&
    / from$/i.test(match[0])
  );
}

/** `[Sam](https://…)`, `<sam@example.org>`, `(chair)`, `[remote]`. */
const linked = /^\[(?<name>[^\]]+)\]\([^)]*\)/;
const aside = /[([](?<inside>[^()[\]]*)[)\]]|<(?<address>[^<>]*)>/g;

function readPerson(entry: Entry): Participant | null {
  const whole = entry.passage.text.slice(entry.from, entry.to);
  const text = whole.trim().replace(linked, '$<name>');
  let role: string | null = null;
  let uncertain = /\?|^(?:maybe|perhaps)\b/i.test(text);
  const aliases: string[] = [];
  const bare = text.replace(aside, (_, inside: string | undefined) => {
    // `(ann, chair)`
    for (const words of (inside ?? '').split(/[,;]/).map((part) => part.trim())) {
      if (words === '?' || /^(?:maybe|unsure|tbc)\b/i.test(words)) uncertain = true;
      else if (roleWords.test(words)) role = words.toLowerCase();
      else if (isAlias(words, text)) aliases.push(words.replace(/^@/, ''));
    }
    return ' ';
  });
  const name = bare
    .replace(/[*_`~?"“”()[\]]+/g, ' ')
    .replace(/^ *(?:[-–—:@]|maybe\b|perhaps\b)+ */i, '')
    .replace(/ +@(?<handle>[\w-]+)/g, (_, handle: string) => {
      aliases.push(handle);
      return '';
    })
    .replace(/ +/g, ' ')
    .trim()
    .replace(/[.:!]{1,3}$/, '')
    .trim();
  const span = placeOf(trimmed(entry));
  if (!isName(name) || span === null) return null;
  return { name, role, uncertain, ...(aliases.length > 0 ? { aliases } : {}), span };
}

/** `(@annlee)`, `(annl)`, `(AL)`, `(Mort)` beside Mortier; `(Cambridge)` and `(from 10:30)` are no names. */
function isAlias(words: string, beside: string): boolean {
  if (!/^@?[\p{L}\d][\p{L}\d._-]*$/u.test(words)) return false;
  if (/^@|^[\p{Ll}\d._-]+$|^\p{Lu}{1,3}$|\p{Ll}\p{Lu}/u.test(words)) return true;
  const start = words.slice(0, 2).toLowerCase();
  const name = beside.slice(0, beside.indexOf('('));
  return name.split(' ').some((part) => part.toLowerCase().startsWith(start));
}

function trimmed({ passage, from, to }: Entry): Passage {
  const text = passage.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return cutPassage(passage, start, Math.max(start, from + text.trimEnd().length));
}

/** `pablo quesada`, `anna de wit`: nobody's sentence, all of it words that a name may have. */
const lowerName =
  /^(?!.*\b(?:the|a|from|with|of|is|was|at|in|on|for|to|by|via|who|late|remote)\b)[\p{L}'’.-]{2,}(?: [\p{L}'’.-]{2,}){1,2}$/u;

/** Up to five words, not `others`, not a sentence. */
function isName(name: string): boolean {
  if (name === '' || notNames.test(name) || !/\p{L}/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length === 1) return name.length <= 40;
  if (/^\p{Lu}/u.test(words.at(-1) ?? '')) return words.length <= 5;
  return words.length <= 3 && lowerName.test(name);
}
