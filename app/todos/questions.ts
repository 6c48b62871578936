/** All meetings' notes in; each question once, when it was asked and where it was answered, out. */
import { followQuestion, type Remark } from './follow-question.ts';
import type { Correction, Evidence, MeetingNotes } from './todo.ts';
import { foldText } from './words.ts';

export type AskedQuestion = {
  /** As it was asked last. */
  text: string;
  topic: string;
  /** Where it was asked, oldest first. */
  asked: Evidence[];
  /** Who asked first, where the notes say so. */
  by: string | null;
  /** Null while it is open. `likely`: only the words suggest it; such a question is still asked. */
  answer: (Evidence & { because: string; likely: boolean }) | null;
};

/**
 * `notes` in any order. A later meeting answers a question when it repeats it as answered, or opens
 * an item of the same topic with `answer:` or a decision that takes up its words; a plain remark
 * that does so is a likely answer. One that is asked again goes on as the later one. In the order
 * in which they were asked last.
 */
export function askedQuestions(
  notes: MeetingNotes[],
  corrections: Correction[] = [],
): AskedQuestion[] {
  const remarks = remarksOf(notes);
  const said = answeredBy(corrections);
  /** What was asked before and goes on at a place. */
  const before = new Map<string, Asking[]>();
  const all: AskedQuestion[] = [];
  for (const [at, remark] of remarks.entries())
    for (const { text, answered, evidence } of remark.questions) {
      const asking = { at, evidence, speaker: remark.speaker };
      const askings = [...(before.get(placeOf(evidence)) ?? []), asking];
      const later = remarks.slice(at + 1);
      const word = said.get(`${evidence.message}:${foldText(text)}`);
      const settled = settledBy(evidence, answered, word);
      const followed = settled ? null : followQuestion({ ...remark, text }, later);
      const again =
        followed?.kind === 'again' && later[followed.remark]?.questions[followed.question];
      if (again) {
        const place = placeOf(again.evidence);
        before.set(place, [...(before.get(place) ?? []), ...askings]);
        continue;
      }
      const remarked = word ? undefined : followed && later[followed.remark];
      const likely = followed?.kind === 'perhaps';
      const because = likely ? 'taken up later' : 'answered later';
      const inOrder = askings.sort((one, other) => one.at - other.at);
      all.push({
        ...{ text, topic: remark.topic },
        asked: inOrder.map((each) => each.evidence),
        by: inOrder.find(({ speaker }) => speaker !== null)?.speaker ?? null,
        answer: settled ?? (remarked ? { ...remarked.evidence, because, likely } : null),
      });
    }
  return all;
}

type Asking = { at: number; evidence: Evidence; speaker: string | null };

/** Answered where it was asked, or by a person, whose word counts more. */
function settledBy(evidence: Evidence, answered: boolean, word: Correction | undefined) {
  if (!(word?.change.kind === 'answered' ? word.change.answered : answered)) return null;
  const because = word ? (word.reason ?? `said by ${word.by}`) : 'answered there';
  return { ...evidence, because, likely: false };
}

type Said = Remark & {
  speaker: string | null;
  evidence: Evidence;
  questions: { text: string; answered: boolean; evidence: Evidence }[];
};

function remarksOf(notes: MeetingNotes[]): Said[] {
  const inOrder = [...notes].sort(
    (one, other) =>
      compare(one.date, other.date) ||
      compare(one.sentAt ?? '', other.sentAt ?? '') ||
      compare(one.message, other.message),
  );
  return inOrder.flatMap((meeting) =>
    meeting.minutes.topics.flatMap(({ title, items }) =>
      items.map((item) => ({
        ...{ meeting: meeting.date, topic: title, text: item.text, speaker: item.speaker },
        decides: item.decisions.length > 0,
        evidence: evidenceOf(meeting, item.text, item.span),
        questions: item.questions.map(({ text, answered, span }) => ({
          ...{ text, answered, evidence: evidenceOf(meeting, text, span) },
        })),
      })),
    ),
  );
}

function answeredBy(corrections: Correction[]): Map<string, Correction> {
  const said = new Map<string, Correction>();
  for (const correction of [...corrections].sort((one, other) => one.id - other.id))
    if (correction.change.kind === 'answered')
      said.set(`${correction.target.message}:${foldText(correction.target.quote)}`, correction);
  return said;
}

const placeOf = ({ message, start }: Evidence): string => `${message}:${start}`;

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const evidenceOf = (
  { message, date }: MeetingNotes,
  quote: string,
  { start, end }: { start: number; end: number },
): Evidence => ({ message, start, end, quote, meeting: date });
