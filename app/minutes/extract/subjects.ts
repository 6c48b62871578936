/** A sentence in; its subjects that are people, with where the words about them begin, out. */
import type { Mention } from '../people/mentions.ts';
import { antecedentOf, ownerOf } from './antecedents.ts';
import { beginningAt, lastBefore, namedBefore, namedBehind } from './beside-pronouns.ts';
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Reading, Sentence, Subject } from './reading.ts';
import { isReported, placeAfter } from './subject-places.ts';

const afterClause =
  /(?:^|[,;:(]\s?|\s)(?:because|as|since|while|although|though|whereas|or|and|but|so|then|also|yes|next|now)\s$/i;
/** Words that mean somebody named before, and the speaker. */
export const pronounWords = 'he she they both two three four them i me'.split(' ');
const pronoun =
  /(?<![\p{L}\p{N}'’-])(?:[Hh]e|[Ss]he|[Tt]hey(?:\sboth)?|(?:[Bb]oth|(?<=\b[Tt]he\s)two)(?:\sof\sthem)?|(?<=\b(?:[Aa]ll|[Tt]he)\s)(?:three|four)(?:\sof\sthem)?|(?<=\b(?:[Aa]ll|[Ee]ach)\sof\s)them|(?<=(?:and|&)\s)me|I|i(?=['’](?:ll|ve|m)\s|\s(?:will|can|need|have|plan|should|shall|want|promised|promise|volunteer)\s))(?=['’\s])/uy;
// `Ann's patch`, not `Ann's been …`, `Ann's going to …`, `Ann's happy to …`.
const possessive =
  /^['’]s?\s(?!(?:(?:also|now|still|currently|just|already|always|not|only|very|quite|really)\s)*(?:been|got|going|gonna|to|yet to|on it|about to|due to|happy|keen|willing|glad|able|volunteered|agreed|offered|asked|started|finished|made|working|planning|looking|trying|hoping|fixing|writing|adding|taking|doing|merging|reviewing|porting|testing|preparing|investigating|put|set up|written|taken|given|sent|brought|bought|spoken|begun|thought)\b)/;

const apostrophes = "'’";
const whoBehind = /^,?\s(?:who|which)(?=['’\s])/;

/** Of each, `from` is where the first name stands, `end` where the predicate may begin. */
export function findSubjects(sentence: Sentence, reading: Reading): Subject[] {
  if (sentence.mentions.length === 0 && sentence.pronouns.length === 0) return [];
  const { text } = reading.prose;
  const subjects: Subject[] = [];
  for (let index = 0; index < sentence.mentions.length; ) {
    const group = groupAt(text, sentence.mentions, index, sentence.from);
    index += group.length;
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) break;
    const end = groupEnd(text, group);
    if (apostrophes.includes(text[end] ?? ' ') && possessive.test(text.slice(end, end + 30)))
      continue;
    const before = text.slice(Math.max(sentence.from, first.from - 60), first.from);
    const place = isBehindThem(before, text.slice(end, end + 14))
      ? 'head'
      : placeAfter(before, first.from - before.length === sentence.from);
    const subject: Omit<Subject, 'place'> = {
      from: first.from,
      end,
      owners: group.map((mention) => ({ kind: 'mention', mention })),
      reported: isReported(before, text, sentence.from, first.from),
      kind: 'name',
      sure: group.every((mention) => mention.kind !== 'guess'),
    };
    if (place !== null) subjects.push({ ...subject, place });
    else if (group.length === 2 && subjects.length > 0 && isNewClause(text, before, first, last))
      subjects.push({
        ...subject,
        from: last.from,
        owners: [{ kind: 'mention', mention: last }],
        place: 'head',
      });
    // `we gave it to Ann, who will …`
    const who = whoBehind.exec(text.slice(end, end + 8));
    if (who) subjects.push({ ...subject, end: end + who[0].length, place: 'clause' });
  }
  if (sentence.pronouns.length === 0) return subjects;
  const meant = pronouns(sentence, reading, subjects);
  // `he and Ann will …` is one subject.
  const begins = new Map(meant.map(({ from, end }) => [end, from]));
  const alone = subjects.filter(({ from, end }) => (begins.get(end) ?? from) >= from);
  return [...alone, ...meant].sort((one, other) => one.from - other.from);
}

// `Ann talked to Carla and Bob will test it`: Bob alone.
const addressed =
  /\b(?:to|with|from|by|asks?|asked|tells?|told|pinged|thanks?|thanked|for|mailed)\s$/i;
const isNewClause = (text: string, before: string, first: Mention, last: Mention): boolean =>
  addressed.test(before) &&
  /^,?\sand\s$/.test(text.slice(first.to, last.from)) &&
  /^(?:['’]ll|\s(?:will|is going to|has to|needs to))\s/.test(text.slice(last.to, last.to + 13));

// `As soon as he has cleaned these Bob will share them`: no comma parts the clauses.
const behindThem =
  /(?:^|[,;]\s|\s(?=(?:and|but|so)\s))(?:(?:and|but|so|then),?\s)?(?:as\ssoon\sas|once|when|after|if)\s[^,;:]{3,50}\s(?:these|those|this|it|them|in|out|up|there)\s$/i;
const isBehindThem = (before: string, behind: string): boolean =>
  /^(?:['’]ll|\s(?:will|should|must|can|is\sgoing\sto|has\sto|needs\sto))\s/.test(behind) &&
  behindThem.test(before);

/** `named` in the order of the text. */
function pronouns(sentence: Sentence, reading: Reading, named: Subject[]): Subject[] {
  const { text } = reading.prose;
  const found: Subject[] = [];
  const known = named.filter(({ sure }) => sure);
  // `Ann, Bob and Drup have not; all three promised to`: who is named with Ann and Bob is somebody.
  const teams = named.filter((each) => each.sure || each.owners.some(isKnown));
  for (const { from, to } of sentence.pronouns) {
    pronoun.lastIndex = from;
    if (to >= sentence.to || !pronoun.test(text)) continue;
    const behind = pronoun.lastIndex;
    const word = text.slice(from, to);
    const isWriter = /^(?:i|me)$/i.test(word);
    // `…, and the two of them finish it`, `each of the three will …`
    const lead = /^(?:two|three|four|them)$/.test(word)
      ? (/(?:each\sof\sthe|(?:all|each)\sof|all|the)\s$/i.exec(
          text.slice(Math.max(0, from - 12), from),
        )?.[0].length ?? 0)
      : 0;
    const start = from - lead;
    const before = text.slice(Math.max(sentence.from, start - 60), start);
    if (boundBy.test(before) && !atWhich.test(before)) continue;
    // `Ann and Bob have both signed up`
    if (word === 'both' && /\b(?:have|had|are|were|will)\s$/.test(before)) continue;
    // `Ann said that she and Bob lost the list and she'll look for it`: a name beside a pronoun is part of its subject.
    const isEarlier = ({ end }: Subject) => end <= from;
    const spoken = lastBefore(found, isEarlier);
    const earlier = lastBefore(isOfSeveral.test(word) ? teams : known, isEarlier).filter(
      (subject) => !spoken.some((each) => each.from <= subject.from && subject.end <= each.end),
    );
    // `Bob and I will …`, `Bob and she will …`
    const isBeside = ({ end }: Subject) => /^\s(?:and|&)\s$/.test(text.slice(end, from));
    // … and `he and I will …`
    const partner = found.at(-1);
    const beside =
      lastBefore(named, isEarlier).find(isBeside) ??
      (isWriter && partner && isBeside(partner) ? found.pop() : undefined);
    const meant = isWriter
      ? writerOf(reading)
      : antecedentOf(
          word.toLowerCase(),
          from,
          beside ? earlier.filter((each) => each !== beside) : earlier,
          sentence,
          reading,
        );
    // `I (Ann) will …`
    const next = /^\s(?:and|&)\s/.exec(text.slice(behind, behind + 5));
    const joined = next && beginningAt(named, behind + next[0].length);
    const apposed = isWriter
      ? (namedBehind(text, sentence, to) ?? namedBefore(text, sentence, from))
      : null;
    const owners: Owner[] = apposed
      ? [{ kind: 'mention', mention: apposed }]
      : [...(beside?.owners ?? []), ...meant, ...(joined?.owners ?? [])];
    if (owners.length === 0 || (joined && meant.length === 0)) continue;
    const kind = isWriter ? 'speaker' : 'pronoun';
    // `the files he needs to serve`: a pronoun straight after a noun opens a relative clause.
    const place = placeAfter(before, start - before.length === sentence.from) ?? 'clause';
    const reported = isReported(before, text, sentence.from, start);
    const bound = place === 'clause' && !reported && !afterClause.test(before) ? 'relative' : place;
    // `Ann says we could use both but have to choose`: what is used is nobody.
    if (bound === 'relative' && /^both$/i.test(word) && objectBoth.test(before)) continue;
    const end = apposed && apposed.from > from ? apposed.to + 1 : (joined?.end ?? behind);
    found.push({ from: start, end, owners, place: bound, reported, kind, sure: true });
  }
  return found;
}

const isOfSeveral = /^(?:they|them|both|two|three|four)$/i;
const isKnown = (owner: Owner): boolean =>
  owner.kind === 'mention' && owner.mention.kind === 'known';
const boundBy = /(?:^|\s)(?:if|whether|unless|until|once|when|how|why|what|not)\s$/i;
// `on Monday, when she'll merge it`
const atWhich =
  /(?:day|tomorrow|week|month|january|february|march|april|may|june|july|august|september|october|november|december|(?:st|nd|rd|th)|call|meeting|retreat),\swhen\s$/i;
const objectBoth = /\p{Ll}\s$/u;

// Who says `I` where no speaker is named: whoever wrote the mail.
const writerOf = ({ context }: Reading): Owner[] =>
  ownerOf(
    context.speaker ?? (context.about.length === 1 ? context.about[0] : null) ?? context.author,
  );
