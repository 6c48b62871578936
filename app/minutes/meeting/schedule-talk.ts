/** A clause in; whether every word of it is about when the group meets, and what it says of that, out. */
import { readTime } from '#app/minutes/dates/read-times.ts';
import { FIRST_NAMES } from '../vocabulary-names.ts';
import { matchesOf } from '../words/matches-of.ts';
import {
  chairTalk,
  deedTalk,
  meetingTalk,
  scheduleTalk,
  scheduleTitles,
  settlingTalk,
} from './vocabulary-schedule.ts';

export type Talk = {
  /** No word of it is about anything else. */
  isClosed: boolean;
  /** Nothing is done to anything. */
  isBare: boolean;
  namesMeeting: boolean;
  settles: boolean;
};

/** `clause` has spaces where its dates stand. */
export function talkOf(clause: string, people: string[]): Talk {
  const found = wordsOf(clause);
  const isChaired = found.some((word) => chairTalk.has(fold(word)));
  const known = found
    .filter(
      (word) =>
        !(
          (isChaired || whoIsThere.test(clause)) &&
          (people.includes(word.replace(possessive, '')) || isFirstName(word))
        ),
    )
    .map(fold);
  return {
    isClosed: !aTalk.test(clause) && known.every((word) => scheduleTalk.has(word)),
    isBare: known.every((word) => !deedTalk.has(word)),
    namesMeeting: isChaired || seeYou.test(clause) || known.some((word) => meetingTalk.has(word)),
    settles: letUs.test(clause) || known.some((word) => settlingTalk.has(word)),
  };
}

/** `Scheduling`, `Upcoming dates`, `AoB / next meeting`; '' for what stands below none. */
export const isOfScheduling = (title: string): boolean =>
  title.length < 60 &&
  wordsOf(title).every((word) => aYear.test(word) || scheduleTitles.has(fold(word)));
const aYear = /^20\d\d$/;

function wordsOf(clause: string): string[] {
  const plain = clause.replace(addresses, ' ').replace(beside, ' ').replace(offers, ' ');
  return matchesOf(word, withoutTimes(plain)).map(([each]) => each);
}

function withoutTimes(text: string): string {
  let rest = text;
  for (let found = 0; found < 3; found += 1) {
    const place = readTime(rest, true)?.place;
    if (!place) return rest;
    rest = `${rest.slice(0, place.start)} ${rest.slice(place.end)}`;
  }
  return rest;
}

/** `we see each other`, `hear you` */
const seeYou =
  /\b(?:see|hear|seeing|hearing)(?: from)? (?:you|ya|us|each other|everyone|everybody|all)\b/i;
/** `let's try Thursday` */
const letUs =
  /\b(?:let['’]?s|let us) (?:try|take|do(?! it)|say|go (?:for|with)|use|aim for|pick|have it)\b|\bwe(?:['’]ll| will)? (?:take|go (?:for|with)|pick|aim for)\b/i;
/** `who is here on Dec 9th: Ann, Bob` */
const whoIsThere = /\bwho(?:['’]s| is| will be| can be| joins?| comes?)\b/i;
/** `Another talk on Dec 9th` */
const aTalk =
  /(?:\b(?:an?|the|another|next|first|second|his|her|my|our)|['’]s) (?:[\w-]+ )?talks?\b/i;
const addresses = /<?https?:\/\/\S+/g;
/** `(Bob chairs)` */
const beside = /\([^()]{0,80}\)/g;
/** `I suggest`, `I'd say`: for the group. */
const offers =
  /\bI(?:['’](?:d|ll|ve)| would| will| have)? (?:put|suggest|propose|say|pencil(?:led)?|book(?:ed)?|reserved?|schedule[d]?|enter(?:ed)?|set|added)\b/gi;
const word = /[\p{L}\d][\p{L}\d'’.-]*/gu;

const possessive = /['’]s$/;
const fold = (each: string): string => each.toLowerCase().replace(/['’.]/g, '');
const isFirstName = (each: string): boolean =>
  /^\p{Lu}/u.test(each) && FIRST_NAMES.has(each.toLowerCase().replace(possessive, ''));
