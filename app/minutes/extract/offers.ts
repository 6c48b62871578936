/** A sentence that a speaker says in; work that it takes on without a subject (`on it`, `let me fix it`) out. */
import type { Sentence } from './reading.ts';
import { readWork } from './work.ts';

const onIt = /^(?:I(?:['’]| a)m\s|yes,\s|(?:is\s))?on it(?:$|[.,;!)])/i; //                        on it
const letMe = /(?:^|[,;–—-]\s|\b(?:so|and|but|then)\s)let me(?:\salso)?(?=\s)/i; //             let me handle …
/** After `let me` these only lead in to what is said. */
const leadIns = new Set(
  `add ask check clarify comment elaborate explain note point put quote raise remind rephrase repeat show summarise
  summarize try`.split(/\s+/),
);

export function findOffer(
  { from, to, index }: Sentence,
  text: string,
): { from: number; at: number; confidence: number } | null {
  const words = text.slice(from, to);
  if (index === 0 && onIt.test(words)) return { from, at: from, confidence: 0.75 };
  const offer = letMe.exec(words);
  const work = offer && readWork(text, from + offer.index + offer[0].length);
  return work && !leadIns.has(work.verb) ? { from, at: work.at, confidence: 0.7 } : null;
}
