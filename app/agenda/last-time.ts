/** The last notes in; the questions that they left open and the pull requests that they talked about, out. */
import type { Item, Topic } from '#app/minutes/minutes.ts';
import type { Evidence, MeetingNotes } from '#app/todos/todo.ts';
import { foldText } from '#app/todos/words.ts';
import type { DiscussedPull, OpenQuestion } from './agenda.ts';

/** `notes` most recent first. Asked twice in the same words is one question; answered once, it is closed. */
export function openQuestions(notes: MeetingNotes[]): OpenQuestion[] {
  const byWords = new Map<string, OpenQuestion>();
  const answered = new Set<string>();
  for (const meeting of [...notes].reverse()) {
    for (const { topic, item } of itemsOf(meeting)) {
      if (item.kind === 'todo') continue;
      for (const question of item.questions) {
        const words = foldText(question.text);
        if (question.answered) {
          answered.add(words);
          byWords.delete(words);
          continue;
        }
        const known = byWords.get(words);
        byWords.set(words, {
          key: known?.key ?? `${meeting.message.slice(0, 12)}:${question.span.start}`,
          text: question.text,
          topic: topic.title,
          asked: [...new Set([...(known?.asked ?? []), meeting.date])],
          evidence: evidenceOf(meeting, question.text, question.span),
        });
      }
    }
  }
  return [...byWords.values()];
}

/** From the newest notes only; one that they call merged or closed is settled. */
export function discussedPulls(notes: MeetingNotes[]): DiscussedPull[] {
  const last = notes[0];
  if (!last) return [];
  const pulls = new Map<string, DiscussedPull>();
  const settled = new Set<string>();
  for (const { topic, item } of itemsOf(last)) {
    for (const index of item.links) {
      const link = last.minutes.links[index];
      if (link?.kind !== 'pull' || link.repo === null || link.number === null) continue;
      const name = `${link.repo}#${link.number}`;
      if (saysSettled(item.text)) settled.add(name);
      if (pulls.has(name)) continue;
      pulls.set(name, {
        repo: link.repo,
        number: link.number,
        url: link.url,
        topic: topic.title,
        meeting: last.date,
        evidence: evidenceOf(last, item.text, item.span),
      });
    }
  }
  return [...pulls].filter(([name]) => !settled.has(name)).map(([, pull]) => pull);
}

function itemsOf({ minutes }: MeetingNotes): { topic: Topic; item: Item }[] {
  return minutes.topics.flatMap((topic) => topic.items.map((item) => ({ topic, item })));
}

/** `has been merged`, `got closed`, `Sam merged it`; not `to be merged`, `not merged yet`, `when merged`. */
const settledWord =
  /(?<before>[\p{L}']+ )?(?<word>merged|closed|landed|rejected|abandoned)(?![\p{L}])/giu;
const unsettling = /^(?:not|n't|be|get|isn't|wasn't|until|once|when|before|if|being|un)$/i;

function saysSettled(text: string): boolean {
  return [...text.matchAll(settledWord)].some(
    ({ groups }) => !unsettling.test(groups?.before?.trim() ?? ''),
  );
}

function evidenceOf(
  { message, date }: MeetingNotes,
  quote: string,
  { start, end }: { start: number; end: number },
): Evidence {
  return { message, start, end, quote, meeting: date };
}
