/** A promise and the words around it in; whether it is hoped for, bound to something, taken back or refused, out. */
import { condition, longestCondition } from './bare-clauses.ts';
import type { Pledge } from './work.ts';

const hoped =
  /\b(?:hopes?|hoped|hoping|doubts?|fears?|afraid|worried|unlikely|wish(?:es)?|wonder(?:s|ed|ing)?|whether|unclear|(?:asked|asks)(?!\s(?:for|about|to)\b))\b(?:(?!\s[–—-]{1,2}\s)[^,;:(]){0,80}$/i;
// `she is hoping to begin soon and she will report`: what is hoped for is an infinitive, and over.
const hopedTo = /\b(?:hopes?|hoped|hoping|wish(?:es)?)\sto\s[^,;:(]{3,80}\s(?:and|but|so)\s$/i;
// `if she gets no answer by Friday, Ann will …`: unless something happens until then, it is done.
const byDefault =
  /(?:^|[,;:(–—]\s?|\b(?:and|but|so)\s)if\s(?!(?:nobody|no\sone|someone|somebody)\selse\b|it\s\S+(?:\snot)?\s(?:rain|snow|freez|storm)|the\sweather\b)(?:(?!\bif\b)[^,;:]){0,50}?(?:n['’]t|\b(?:not|nothing|nobody|no|none))\s(?:(?!\belse\b)[^,;:]){0,50}?\b(?:by|until|till|before|within|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|this\s(?:week|month)|next\s(?:week|call|meeting)|(?:in|for)\s(?:\d+|an?|two|three)\s(?:days?|weeks?|months?)|tomorrow|tonight)\b[^,;:]{0,40},?\s(?:then\s)?$/i;
// `as long as Ann merges it`
const proviso = /\b(?:as long as|unless|till)\s$/i;

// `Should it be needed, `, `If so, `, unlike `If anybody wants it, `
const mild =
  /(?:^|[,;:(–—]\s?|\b(?:and|but)\s)(?:should\s(?:this|it|that|these|there)\sbe\s[^,;:]{3,60}|if\s(?:so|not|needed|necessary|required|(?:(?:it|this|that)(?:['’]s|\sis|\sturns\sout\sto\sbe)|they(?:['’]re|\sare))\s(?:needed|necessary|required|wanted|useful)(?:\s[^,;:]{2,40})?)),\s(?:then\s)?$/i;

/** `before`: what the sentence says before the subject; `hasAgreed`: what follows it is that somebody volunteered. */
export function isSupposed(before: string, hasAgreed: boolean): boolean {
  const isBound = condition.test(before) && !(hasAgreed && mild.test(before));
  if (proviso.test(before) || (isBound && !byDefault.test(before))) return true;
  const nearby = before.slice(-farthestHope);
  return hoped.test(nearby) && !hopedTo.test(nearby);
}
const farthestHope = 100;

// `said he would change it but couldn't see how`, `… if it didn't mean learning Erlang`
const unreal =
  /^[^.;]*?(?:,?\sbut\s(?:(?:he|she|they|then|so\sfar)\s)?(?:could(?:n['’]t|\snot)|can(?:['’]t|not|\snot)|did(?:n['’]t|\snot)|does(?:n['’]t|\snot)|has(?:n['’]t|\sno(?:t)?\b)|had\s(?:no|not)\b|lacks?\b)|\sif\s(?:only\s)?(?:it|that|this|there|s?he|they|we|the\s[\p{L}-]+)\s(?:did|had|was|were|could|would)(?:n['’]t)?\b)/u;
// `was asked to review it. She has declined`, `… to draft it but never found the time`
const refused =
  /^[^.;]*?(?:[.;,]|\s(?:but|and))\s(?:(?:but|and|which)\s)?(?:(?:[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:s|ve|d))?\s)?(?:ha(?:s|ve|d)\s)?(?:(?:already|since|kindly|politely)\s)?(?:declined|refused|turned\s(?:it|this|that|them)\sdown|said\sno\b|never\s(?:found|had|got)\b|(?:can(?:['’]t|not)|could(?:n['’]t|\snot)|won['’]t)(?=\s(?:do|commit|take|make|find)\b|\s?[.,;])|(?:has|had)\sno\stime\b|no\stime\b|is\stoo\sbusy\b)/;

// `told Bob he'd send it. (He did so during the call.)`
const wasDone =
  /^[^.;]*[.;,]\s\(?(?:and\s|which\s)?(?:[Hh]e|[Ss]he|[Tt]hey)\sdid(?:\s(?:so|that|this|it))?(?=[.,;\s])/;
const asked = new Set(['was asked to', 'is to']);

/** Behind the promise stands that nothing comes of it, or that it has been kept. */
export function isTakenBack({ form, at }: Pledge, text: string): boolean {
  const words = text.slice(at, at + longestCondition);
  if (form === 'would') return unreal.test(words) || wasDone.test(words);
  return asked.has(form) && refused.test(words);
}

// `Nobody knows who maintains it. Bob has the impression that she | does`: what is believed is taken on by nobody.
const believed =
  /\b(?:impression|feeling|sure|certain|confident|believes?|believed|thinks|thought|guess(?:es)?|hopes|hoped|doubts|doubted|assumes|suspects|knows|knew|heard)\s(?:that\s)?$/i;
export const isBelieved = (before: string, behind: string): boolean =>
  behind.startsWith(' does') && believed.test(before.slice(-24));
