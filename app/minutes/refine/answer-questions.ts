/** The items of a topic in; the same with questions marked answered that are replied to directly below out. */
import { isReply, isUnsettled } from '../extract/questions.ts';
import type { Item } from '../minutes.ts';

/** `Answer: …`, `A: …`, `Yes, …`, `No.`, `-> …`, `Ann: yes`. */
const reply =
  /^[*_]{0,2}(?:(?:answer|reply|ans|A)[*_]{0,2} ?:|(?:yes|yeah|yep|no|nope|correct|indeed|right|agreed|decided|not yet|sure|it depends)\b(?! (?:one|need))|(?:->|=>|→|⇒))/iu;

/** `Bob: not any more`, `Bob: I do`: said by somebody, directly below. */
const spokenReply =
  /^(?:not|nobody|noone|no one|none|only|maybe|probably|perhaps|(?:I|we) (?:do|did|don['’]t|didn['’]t|think|guess|would|wouldn['’]t|use|have)|it(?:['’]s| is| does| was| should))\b/i;

export function answerQuestions(items: Item[]): Item[] {
  return items.map((item, index) => {
    if (!item.questions.some((question) => !question.answered)) return item;
    const below = items[index + 1];
    if (!below || !isReplyBelow(item, index, below)) return item;
    const last = item.questions.length - 1;
    const questions = item.questions.map((question, at) =>
      at === last ? { ...question, answered: true } : question,
    );
    return { ...item, questions };
  });
}

/** `question: which license? Ann: it is ISC`: who speaks next in the same bullet answers; the item above in, changed. */
export function answerFromNext(items: Item[], said: string): void {
  const below = items.at(-1);
  const above = items.at(-2);
  const last = above?.questions.at(-1);
  if (!last || !below || below.kind === 'question' || below.kind === 'todo') return;
  if (isReply(said)) last.answered = true;
}

function isReplyBelow(item: Item, index: number, below: Item): boolean {
  if (below.kind === 'question' || isUnsettled(withoutSpeaker(below))) return false;
  if (below.parent === index)
    return below.todos.length === 0 || takes(item, below) || reply.test(withoutSpeaker(below));
  if (below.parent !== item.parent || item.kind === 'todo') return false;
  if (reply.test(withoutSpeaker(below))) return true;
  if (below.speaker !== null && below.todos.length === 0 && spokenReply.test(withoutSpeaker(below)))
    return true;
  const isOtherSpeaker = below.speaker !== null && below.speaker !== item.speaker;
  return isOtherSpeaker && item.speaker !== null && !opensWithTodo(below);
}

/** `Who does it?`, and below it somebody takes it on. */
const takes = ({ questions }: Item, { todos }: Item): boolean =>
  /\bwho\b/i.test(questions.at(-1)?.text ?? '') && todos.some(({ owners }) => owners.length > 0);

/** `Bob: I'll check` answers nothing yet, `Bob: Not with a map. I'll bring the list back` does. */
const opensWithTodo = (item: Item): boolean => {
  const opening = item.span.start + item.text.length - withoutSpeaker(item).length;
  return item.todos.some(({ span }) => span.start <= opening);
};

function withoutSpeaker({ text, speaker }: Item): string {
  return speaker === null ? text : text.replace(/^[^:]{1,40}: */, '');
}
