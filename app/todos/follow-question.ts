/** A question and what was said after it in; whether that asks it again or answers it, out. */
import { topicKey } from './topics.ts';
import { contradict, foldText, likeness, type Terms, termsOf } from './words.ts';

/** An item of later notes: `decides` when it holds a decision. */
export type Remark = {
  /** Day of its meeting. */
  meeting: string;
  topic: string;
  text: string;
  decides: boolean;
  questions: { text: string }[];
};

/** `remark` and `question` are places in the lists that were handed in. */
export type Followed =
  | { kind: 'again'; remark: number; question: number }
  | { kind: 'answered' | 'perhaps'; remark: number };

/** From this likeness on a question is the same as an earlier one of its topic. */
const sameQuestion = 0.7;
/** Share of a question's words that a later remark has to take up to be its likely answer. */
const takesUp = 0.6;
/** Half a year later similar words are a new question, and no answer to the old one. */
const remembered = 26 * 7 * 86_400_000;

/**
 * `later` in the order in which it was said. The first that asks the question again or states an
 * answer counts, else the first that only takes up its words (`perhaps`). The same words are the
 * same question wherever and whenever they come back; similar ones only in their topic, for half a
 * year. What is found depends on the question and each remark alone, so that notes may come in
 * any order.
 */
export function followQuestion(
  question: { text: string; topic: string; meeting: string },
  later: Remark[],
): Followed | null {
  const terms = termsOf(question.text);
  const folded = foldText(question.text);
  const until = Date.parse(question.meeting) + remembered;
  let perhaps: Followed | null = null;
  for (const [at, remark] of later.entries()) {
    const isNear = Date.parse(remark.meeting) <= until && isSameTopic(question.topic, remark.topic);
    const again = remark.questions.findIndex(
      ({ text }) =>
        foldText(text) === folded ||
        (isNear && likeness(terms, termsOf(text), () => 1) >= sameQuestion),
    );
    if (again >= 0) return { kind: 'again', remark: at, question: again };
    if (!isNear || remark.questions.length > 0 || !isTakenUp(terms, termsOf(remark.text))) continue;
    if (remark.decides || answerPattern.test(remark.text)) return { kind: 'answered', remark: at };
    perhaps ??= { kind: 'perhaps', remark: at };
  }
  return perhaps;
}

const isSameTopic = (one: string, other: string): boolean => topicKey(one) === topicKey(other);

/** `answer: yes`, `A: yes` */
const answerPattern = /^\s*(?:answer(?:ed)?|a|reply|re)\s*[:=]/i;

function isTakenUp(question: Terms, remark: Terms): boolean {
  let [shared, all, count] = [0, 0, 0];
  for (const [term, kind] of question) {
    all += kind;
    if (!remark.has(term)) continue;
    shared += kind;
    count += 1;
  }
  return count >= 2 && shared / all >= takesUp && !contradict(question, remark);
}
