/** All meetings' notes in; each question once, when it was asked and where it was answered, out. */
import type { Item, Topic } from '#app/minutes/minutes.ts';
import { topicRelation } from './relations.ts';
import type { Correction, Evidence, MeetingNotes } from './todo.ts';
import { topicKey } from './topics.ts';
import { foldText, likeness, type Terms, termsOf } from './words.ts';

export type AskedQuestion = {
  text: string;
  topic: string;
  /** Where it was asked, oldest first. */
  asked: Evidence[];
  /** Who asked first, where the notes say so. */
  by: string | null;
  /** Null while it is open. `likely`: only the words suggest it; such a question is still asked. */
  answer: (Evidence & { because: string; likely: boolean }) | null;
};

/** From this likeness on a question is the same as an earlier one of its topic. */
const sameQuestion = 0.7;
/** Share of a question's words that a later remark has to take up to be its likely answer. */
const takesUp = 0.6;
/** So many of a topic's latest questions are compared with, however long the topic has been discussed. */
const recent = 40;

/**
 * `notes` in any order. A later meeting answers a question when it repeats it as answered, or opens
 * an item of the same topic with `answer:` or a decision that takes up its words; a plain remark
 * that does so is a likely answer. Questions are compared within their topic only.
 */
export function askedQuestions(
  notes: MeetingNotes[],
  corrections: Correction[] = [],
): AskedQuestion[] {
  const byTopic = new Map<string, (AskedQuestion & { terms: Terms })[]>();
  const all: (AskedQuestion & { terms: Terms })[] = [];
  for (const meeting of [...notes].sort((one, other) => (one.date < other.date ? -1 : 1))) {
    for (const topic of meeting.minutes.topics) {
      const key = topicKey(topic.title);
      const known = byTopic.get(key) ?? [];
      byTopic.set(key, known);
      const open = known.slice(-recent).filter(({ answer }) => answer === null || answer.likely);
      for (const item of topic.items) answerWith(open, meeting, topic, item);
      for (const item of topic.items)
        for (const { text, answered, span } of item.questions) {
          const terms = termsOf(text);
          const evidence = evidenceOf(meeting, text, span);
          const again = known.slice(-recent).find((each) => isSameQuestion(each, text, terms));
          const question = again ?? {
            ...{ text, topic: topic.title, asked: [], by: item.speaker, answer: null, terms },
          };
          question.asked.push(evidence);
          if (answered) question.answer = { ...evidence, because: 'answered there', likely: false };
          else if (question.answer && !question.answer.likely) question.answer = null;
          if (again) continue;
          known.push(question);
          all.push(question);
        }
    }
  }
  const said = answeredBy(corrections);
  return all.map(({ terms: _, ...question }) => ({
    ...question,
    answer: overruled(question, said),
  }));
}

function isSameQuestion(known: AskedQuestion & { terms: Terms }, text: string, terms: Terms) {
  return (
    foldText(known.text) === foldText(text) || likeness(known.terms, terms, () => 1) >= sameQuestion
  );
}

function answerWith(
  open: (AskedQuestion & { terms: Terms })[],
  meeting: MeetingNotes,
  topic: Topic,
  item: Item,
): void {
  if (item.questions.length > 0 || open.length === 0) return;
  const terms = termsOf(item.text);
  const states = answerPattern.test(item.text) || item.decisions.length > 0;
  let best: { question: AskedQuestion; share: number } | null = null;
  for (const question of open) {
    if (topicRelation(question.topic, topic.title) === 'other') continue;
    const share = shareOf(question.terms, terms);
    if (share >= takesUp && (best === null || share > best.share)) best = { question, share };
  }
  if (best === null || (best.question.answer !== null && !states)) return;
  const because = states ? 'answered later' : 'taken up later';
  best.question.answer = {
    ...evidenceOf(meeting, item.text, item.span),
    because,
    likely: !states,
  };
}

/** `answer: yes`, `A: yes` */
const answerPattern = /^\s*(?:answer(?:ed)?|a|reply|re)\s*[:=]/i;

function shareOf(question: Terms, remark: Terms): number {
  let [shared, all, count] = [0, 0, 0];
  for (const [term, kind] of question) {
    all += kind;
    if (!remark.has(term)) continue;
    shared += kind;
    count += 1;
  }
  return count >= 2 ? shared / all : 0;
}

function answeredBy(corrections: Correction[]): Map<string, Correction> {
  const said = new Map<string, Correction>();
  for (const correction of [...corrections].sort((one, other) => one.id - other.id))
    if (correction.change.kind === 'answered')
      said.set(`${correction.target.message}:${foldText(correction.target.quote)}`, correction);
  return said;
}

/** A person's word about any of its appearances counts more than what was found. */
function overruled(
  question: AskedQuestion,
  said: Map<string, Correction>,
): AskedQuestion['answer'] {
  const asked = question.asked.findLast(({ message, quote }) =>
    said.has(`${message}:${foldText(quote)}`),
  );
  const correction = asked && said.get(`${asked.message}:${foldText(asked.quote)}`);
  if (!asked || correction?.change.kind !== 'answered') return question.answer;
  if (!correction.change.answered) return null;
  return { ...asked, because: correction.reason ?? `said by ${correction.by}`, likely: false };
}

const evidenceOf = (
  { message, date }: MeetingNotes,
  quote: string,
  { start, end }: { start: number; end: number },
): Evidence => ({ message, start, end, quote, meeting: date });
