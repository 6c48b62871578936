/** Who was there and one topic's notes in; what is owed after them, `Ann Lee + Bob: review it` a TODO, out. */
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

export const owedIn = (present: string, notes: string): string[] =>
  parseMinutes(
    plainMail(`## Meeting 2024-11-25\n\n- Participants: ${present}\n\n### Storage\n\n${notes}\n`),
    { today: '2025-01-10', roster: [] },
  ).topics.flatMap(({ items }) =>
    items.flatMap(({ todos }) => todos.map(({ owners, text }) => `${owners.join(' + ')}: ${text}`)),
  );
