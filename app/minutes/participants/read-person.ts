/** A stretch that names one person in; name, role, doubt and other spellings out. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage, placeOf } from '#app/mail/passage.ts';
import type { Participant } from '../minutes.ts';
import type { Entry } from './split-names.ts';
import { absentWords, affiliations, notNames, roleWords } from './vocabulary.ts';

/** `[Sam](https://…)`, `<sam@example.org>`, `(chair)`, `[remote]`. */
const linked = /^[*_]{0,3}\[(?<name>[^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/;
const aside = /[([](?<inside>[^()[\]]*)[)\]]|<(?<address>[^<>]*)>/g;
/** `Ann "annie" Lee`. */
const quoted = /(?<= )["“„'‘](?<nick>[\p{L}\d._-]{2,20})["”“'’](?= |$)/gu;
/** `AL: Ann Lee`, `AL = Ann Lee`. */
const before = /^(?<nick>\p{Lu}{2,3}) ?(?::| [-–—]|=) ?(?=\p{Lu})/u;
/** `Ann Lee - AL`, `Ann Lee = annl`. */
const behind = /(?: [-–—]|:| ?=) ?(?<nick>\p{Lu}{2,3}|@[\w-]+|(?<==) ?[\p{Ll}\d_-]{2,})$/u;
/** `Ann Lee - chair`. */
const dashed = / (?:--?|[–—]) (?<words>\p{L}[\p{L} -]{2,20})[*_]{0,3}$/u;
/** `later also Ann`, `joining later Ann`. */
const lead =
  /^(?:[-–—:@ ]|(?:dr|prof)\.|(?:maybe|perhaps|and|also|later|briefly|partly|remotely|joining|(?:for |in )?(?:the )?(?:first|second|last) (?:half(?: hour)?|\p{L}+ minutes)|(?:from|until|till|after|at) (?:\d\d?[:h.]?\d?\d?|the (?:start|end|beginning)|half past \p{L}+|(?:a )?quarter (?:past|to) \p{L}+|[\p{Ll}']+ o['’]clock)(?: on(?:wards)?)?|towards the end|part of the time)\b)+ */iu;
/** `Sam sends apologies`, `Sam could not make it`. */
const absence =
  /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3},? (?:[-–—] )?(?<rest>\p{Ll}[^,;]*)$/u;

/** `Ann joined later`, `Bob from 10:15 on`. */
const trail =
  /(?<=\p{L}) (?:(?:who )?(?:joined|arrived|came|joining|left|leaving)|from \d|until|till|remotely|remote|online|(?:via|by|over|on) (?:phone|video|chat|skype|jitsi|zoom|irc)|for the (?:first|second|last)|partly)\b.*$/iu;
/** `Cambridge: Ann`. */
const placeBefore = /^(?<place>\p{Lu}\p{L}+): (?=\S)/u;

/** `me`, `I (chair)`. */
const self = /^(?:I|me|myself)(?= ?\(|[.]?$)/;

/** `Ann Lee`, `Ann Mary Lee`: most entries are a name and nothing else. */
const plainName = /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$/;

/** Null for what names nobody, or somebody who was not there. */
export function readPerson(entry: Entry, sender: string | null): Participant | null {
  const whole = entry.passage.text.slice(entry.from, entry.to);
  const plain = whole.trim();
  if (plainName.test(plain) && !self.test(plain) && !lead.test(plain) && !trail.test(plain)) {
    const span = placeOf(trimmed(entry));
    if (span === null || !isName(plain)) return null;
    return { role: entry.role, uncertain: /^(?:maybe|perhaps)\b/i.test(plain), name: plain, span };
  }
  const text = whole
    .trim()
    .replace(linked, '$<name>')
    .replace(self, sender ?? '$&');
  if (absentWords.test(absence.exec(text)?.groups?.rest ?? '') || /^not \p{Lu}/u.test(text))
    return null;
  let role = entry.role;
  let uncertain = /\?|^(?:maybe|perhaps)\b/i.test(text);
  let isAbsent = false;
  const aliases: string[] = [];
  const take = (...names: (string | undefined)[]) => {
    for (const name of names) if (name) aliases.push(name.trim().replace(/^@/, ''));
    return ' ';
  };
  const bare = text
    .replace(quoted, (_, nick: string) => take(nick))
    .replace(aside, (_, inside: string | undefined) => {
      // `(ann, chair)`
      for (const written of (inside ?? '').split(/[,;/]/)) {
        const words = written.trim();
        const stated = statedAlias.exec(words)?.groups?.name;
        if (words === '?' || /^(?:maybe|unsure|tbc)\b/i.test(words)) uncertain = true;
        else if (absentWords.test(words)) isAbsent = true;
        else if (roleWords.test(words)) role = words.toLowerCase();
        else if (stated) take(stated);
        // `Thomas (G)` and `Thomas (L)` are two.
        else if (/^\p{Lu}$/u.test(words)) return ` ${words}`;
        else if (isAlias(words, text)) take(words);
      }
      return ' ';
    })
    .trim();
  if (isAbsent) return null;
  const named = bare
    .replace(before, (_, nick: string) => take(nick))
    .replace(placeBefore, (whole, place: string) =>
      affiliations.has(place.toLowerCase()) ? '' : whole,
    )
    .replace(trail, '')
    .replace(dashed, (whole, words: string) => {
      if (!roleWords.test(words)) return whole;
      role ??= words.toLowerCase();
      return '';
    })
    .replace(behind, (_, nick: string) => (roleWords.test(nick.trim()) ? '' : take(nick)));
  const name = named
    .replace(/[*_`~?"“”()[\]\\]+/g, ' ')
    .replace(lead, '')
    .replace(/ +@(?<handle>[\w-]+)/g, (_, handle: string) => take(handle))
    .replace(/ +/g, ' ')
    .trim()
    .replace(/[.:!]{1,3}$|,? and$/, '')
    .trim();
  const span = placeOf(trimmed(entry));
  if (!isName(name) || span === null) return null;
  const upright = uprightOf(name, aliases);
  return { role, uncertain, ...upright, span };
}

/** `samoht (Thomas Gazagnaire)`: the full name is the name. */
function uprightOf(name: string, aliases: string[]): Pick<Participant, 'name' | 'aliases'> {
  const full = aliases.find((each) => fullName.test(each));
  const isShort =
    !name.includes(' ') && (/^[\p{Ll}\d_-]+$/u.test(name) || /^\p{Lu}{2,3}$/u.test(name));
  const [of, others] =
    full !== undefined && isShort
      ? [full, [name, ...aliases.filter((each) => each !== full)]]
      : [name, aliases];
  return { name: of, ...(others.length > 0 ? { aliases: [...new Set(others)] } : {}) };
}

const fullName = /^\p{Lu}[\p{L}'’.-]+ (?:[\p{L}'’.-]+ )?\p{Lu}[\p{L}'’.-]+$/u;
/** `(aka annie)`, `(IRC: annl)`. */
const statedAlias =
  /^(?:aka|a\.k\.a\.|alias|irc|nick(?:name)?|github|gh|handle|=|initials)[: ]{1,2}@?(?<name>[\p{L}\d][\p{L}\d._-]*)$/iu;

/** `(@annlee)`, `(annl)`, `(AL)`, `(Mort)`, `(Drup)`; `(Cambridge)` and `(from 10:30)` are no names. */
function isAlias(words: string, beside: string): boolean {
  const name = beside.slice(0, beside.search(/[([]/)).trim();
  // `TG (Thomas Gazagnaire)`, `Pierre (Pierre Alain)`
  if (fullName.test(words)) {
    return (
      /^(?:@?[\p{Ll}\d_-]+|\p{Lu}{2,3})$/u.test(name) ||
      words.toLowerCase().startsWith(`${name.toLowerCase()} `)
    );
  }
  if (!/^@?[\p{L}\d][\p{L}\d._-]*$/u.test(words)) return false;
  if (affiliations.has(words.toLowerCase())) return false;
  if (/^@|^[\p{Ll}\d._-]+$|^\p{Lu}{1,3}$|\p{Ll}\p{Lu}/u.test(words)) return true;
  const start = words.slice(0, 2).toLowerCase();
  if (name.split(' ').some((part) => part.toLowerCase().startsWith(start))) return true;
  // `Gabriel Radanne (Drup)`: short as only nicknames are.
  return /^\p{Lu}[\p{Ll}\d]{1,5}$/u.test(words);
}

function trimmed({ passage, from, to }: Entry): Passage {
  const text = passage.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return cutPassage(passage, start, Math.max(start, from + text.trimEnd().length));
}

/** `pablo quesada`, `anna de wit`: nobody's sentence, all of it words that a name may have. */
const lowerName =
  /^(?!.*\b(?:the|a|from|with|of|is|was|at|in|on|for|to|by|via|who|late|remote)\b)[\p{L}'’.-]{2,}(?: [\p{L}'’.-]{2,}){0,2}(?: (?:[\p{L}'’.-]{2,}|\p{L}\.?))$/u;

/** Up to five words, not `others`, not a sentence. */
function isName(name: string): boolean {
  if (name === '' || notNames.test(name) || !/\p{L}/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length === 1) return name.length <= 40;
  if (/^\p{Lu}/u.test(words.at(-1) ?? '')) return words.length <= 5;
  return words.length <= 3 && lowerName.test(name);
}
