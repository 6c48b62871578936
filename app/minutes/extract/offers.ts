/** A sentence that a speaker says in; work that it takes on without a subject (`on it`, `let me fix it`) out. */
import type { Sentence } from './reading.ts';
import { readWork } from './work.ts';

const onIt =
  /^(?:(?:yes|ok|okay|fine|sure|alright|right|good|well|then|so)[,!]?\s){0,3}(?:I(?:['’]|\sa)m\s|is\s)?(?:already\s)?on\sit(?:$|[.,;!)])/i; // on it · ok, then I'm on it
const letMe = /(?:^|[,;–—-]\s|\b(?:so|and|but|then)\s)let me(?:\salso|\sjust)?(?=\s)/i; //       let me handle …
const myStep =
  /(?:^|[\s(])my\s(?:next\s|first\s)?(?:step|task|plan|job|aim|goal|intention|action)\s(?:is|will\sbe)\sto(?=\s)/i; // my plan is to …
const meTo = /(?:^|[,;:–—-]\s|\b(?:so|and|but|then)\s)me\sto(?=\s)/i; //                           me to handle …
// it's up to me to …
const upToMe =
  /\b(?:it|that|this)(?:['’]s|\sis|\s(?:will|would)\sbe)\s(?:(?:now|then|up|down)\s){0,2}(?:to|on|for)\sme\s(?:now\s|then\s)?to(?=\s)/i;
const toMe = /(?:^|[\s(])leave\s(?:it|this|that|them)\s(?:to|with)\sme\b/i; //                       leave it to me
const myList =
  /(?:^|[\s(])(?:(?:it|this|that)(?:['’]s|\sis)\s)?on\smy\s(?:own\s)?(?:to-?do(?:[\s-]list)?|(?:task\s)?list|plate|queue|desk)\b/i; // on my list
const mine = /^mine:\s/i; //                                                                      mine: the docs
/** After `let me` these only lead in to what is said. */
const leadIns = new Set(
  `add ask check clarify comment elaborate explain note point put quote raise remind rephrase repeat show summarise
  summarize try`.split(/\s+/),
);
const checking =
  /^(?:check|ask)\s(?:(?:it|this|that|these|them)\s)?(?:with|whether|if|the\s\p{L}+\s(?:team|people|folks|list))\b/u;

/** One of these is in each offer. */
export const offerWords: readonly string[] = ['let', 'on', 'my', 'me', 'mine'];

/** `speaks`: of somebody's own turn; else only what anyone who writes can say is looked for. */
export function findOffer(
  { from, to, index }: Sentence,
  text: string,
  speaks: boolean,
): { from: number; at: number; confidence: number } | null {
  const words = text.slice(from, to);
  const work = (pattern: RegExp) => {
    const found = pattern.exec(words);
    return found && readWork(text, from + found.index + found[0].length);
  };
  const mineToDo = work(upToMe);
  if (mineToDo) return { from, at: mineToDo.at, confidence: 0.75 };
  if (!speaks) return null;
  if (onIt.test(words)) return { from, at: from, confidence: 0.75 };
  if (toMe.test(words) || myList.test(words)) return { from, at: from, confidence: 0.7 };
  if (index === 0 && mine.test(words)) return { from, at: from + 'mine: '.length, confidence: 0.7 };
  const stepOrTask = work(myStep) ?? work(meTo);
  if (stepOrTask) return { from, at: stepOrTask.at, confidence: 0.75 };
  const offer = work(letMe);
  if (!offer) return null;
  const isLeadIn = leadIns.has(offer.verb) && !checking.test(text.slice(offer.at, to));
  return isLeadIn ? null : { from, at: offer.at, confidence: 0.7 };
}
