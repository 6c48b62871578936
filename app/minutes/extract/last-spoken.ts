/** The words of a sentence and its subjects in; whom each place in it would speak of without naming anybody, out. */
import type { Mention } from '../people/mentions.ts';
import { matchesOf } from '../words/matches-of.ts';
import { isAside, isOfThing } from './antecedents.ts';
import type { Owner, Sentence, Subject } from './reading.ts';

const otherSubject =
  /(?:^|[,;:(]\s?|\b(?:and|but|so|that|because|as|since|if|when|while|then)\s)(?:we|it|there|you|they|this|everyone|nobody|someone)\s|\b(?:says?|said|thinks?|thought|notes?|noted|mention(?:s|ed)|believes?|hopes?|agree[ds]?|suggest(?:s|ed)|propose[ds]?|points?\sout|pointed\sout)\s(?:we|you|they|everyone|nobody|someone)\s/giu;
export const subjectless =
  /^(?:(?:also|then|now|currently|still|already|just|recently)\s)?(?:(?:is|has|was|had|would|did|does)(?:n['’]t)?|been|will|wants|needs|plans|thinks|[a-z]+ing|[a-z]+ed|got|wrote|found|made|went|saw|set|put|ran|gave|took|met|sent|built|cut|read|came|began|kept|left|spent|told|thought)\b/i;

// What has a verb of its own has a subject of its own too.
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|seems?|works?|needs?)\b|['’](?:s|re|ve|ll|d)\b/i;

// `The current driver uses a thread but will …`: of itself.
const ofThing =
  /^(?:the|an?|this|that|these|those|our|its|their|every|each)\s(?:[\p{L}\d-]+\s){1,4}?[a-z]+s\s/iu;

// Whoever was the subject last before a place; nobody when that was `we`, `it` or a thing. Asked in rising
// order only, which keeps the walk over a long sentence linear.
export function speakersBefore(
  words: string,
  sentence: Sentence,
  subjects: Subject[],
  fallback: Owner[],
  speaker: boolean,
): (at: number) => Owner[] {
  const people = subjects.filter((subject) => subject.sure);
  const verb = finite.exec(words);
  let last: Subject | undefined;
  let passed = 0;
  let other = -1;
  const others = matchesOf(otherSubject, words);
  let next = 0;
  return (at) => {
    for (let each = people[passed]; each && each.end <= sentence.from + at; each = people[passed]) {
      const place = { from: each.from - sentence.from, end: each.end - sentence.from };
      if (last === undefined || !isAside(place, at, words)) last = each;
      passed += 1;
    }
    for (let each = others[next]; each && each.index + each[0].length <= at; each = others[next]) {
      if (!isInserted(words, each, at)) other = sentence.from + each.index;
      next += 1;
    }
    if (last && last.from >= other)
      return isOfThing(last) && last.kind === 'name' ? [] : last.owners;
    if (last !== undefined || other >= 0) return [];
    const doer = doneBy(words, sentence, at);
    if (doer) return [{ kind: 'mention', mention: doer }];
    const isVerbless = (verb === null || verb.index + verb[0].length > at) && !ofThing.test(words);
    return subjectless.test(words) || (speaker && isVerbless) ? fallback : [];
  };
}

// `Ann wants to move it, as we did with the docs, and will …`: between commas.
const inserting = /^(?:as|since|because|like|if|when|while)\s/i;
const isInserted = (words: string, { index, 0: found }: RegExpExecArray, at: number): boolean =>
  inserting.test(found) &&
  words.slice(Math.max(0, index - 2), index) === ', ' &&
  closes.test(words.slice(index + found.length, at + 1));
const closes = /^[^,;:()]{2,60},/;

// `done by Ann in most of them; three to go, will finish those`
function doneBy(words: string, { from, mentions }: Sentence, at: number): Mention | null {
  const [only, ...others] = mentions.filter((each) => each.to <= from + at);
  if (only === undefined || others.length > 0 || only.kind === 'guess') return null;
  return /\b(?:done|fixed|merged|ported|released|written|started|tested|taken|[a-z]+ed)\sby\s$/.test(
    words.slice(Math.max(0, only.from - from - 20), only.from - from),
  )
    ? only
    : null;
}
