/** A subject behind a question without a verb in (`Shuttle? Ann asks the driver`); the work that its verb announces out. */
import { WORK_VERBS } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Reading, Sentence, Subject } from './reading.ts';
import { mayAnnounce } from './scheduled.ts';
import { isHabit } from './time-ahead.ts';
import { baseOf } from './verb-forms.ts';
import { isWork } from './work.ts';

/** `subject` opens the sentence; null where nothing was asked for, or the answer only tells something. */
export function answersWhat(subject: Subject, sentence: Sentence, reading: Reading): Clause | null {
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || !subject.sure || subject.kind !== 'name') return null;
  if (subject.from !== sentence.from || before.to - before.from > longestThing) return null;
  const { text } = reading.prose;
  const asked = text.slice(before.from, before.to);
  if (!asked.endsWith('?') || says.test(asked)) return null;
  behind.lastIndex = subject.end;
  const { verb, rest = '' } = behind.exec(text)?.groups ?? {};
  if (verb === undefined || !mayAnnounce(verb)) return null;
  if (verb.endsWith('s') !== (subject.owners.length === 1)) return null;
  const base = baseOf(verb, (plain) => WORK_VERBS.has(plain));
  if (base === null || telling.test(base) || !isWork(base, rest)) return null;
  if (isHabit(rest) || toldOf.test(rest)) return null;
  return { from: subject.from, owners: subject.owners, at: subject.end + 1, confidence: 0.6 };
}

/** Longer questions ask something of something. */
const longestThing = 60;
const says =
  /^\W*(?:who|what|why|how|when|where|which|whose)\b|\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|shall|should|may|might|must|needs?|wants?|\p{L}+n['’]t)\b/iu;
// `Ann asks the driver`
const behind =
  /\s(?:(?:then|also|just)\s)?(?<verb>[a-z-]{2,})(?<rest>\s(?:the|an?|his|her|their|it|this|that|them|these|those|some|all|one|two|both|\p{Lu})[^.;:?!]{0,80})/uy;
const telling =
  /^(?:note|think|understand|agree|report|tell|see|find|get|use|keep|learn|describe|confirm|run|know|like|say|suggest|propose|explain|comment|reply|raise|remind|discuss|work|come|play|give|go)$/;
const toldOf =
  /\s(?:already|currently|now|still|since|because|yesterday|last|at the moment|and|but)(?:\s|$)/;
