/** What was read of a mail in; whether it is meeting notes, and if not why, out. */
import type { Mail } from '#app/mail/mail.ts';
import type { Minutes } from './minutes.ts';

/** `[PATCH v2 1/3]`, `[ANN] …`, `Release of …` in a subject. */
const patchSubject = /\[(?:\w+[ -])*(?:patch|rfc patch)\b/i;
const newsSubject =
  /^(?:\[[^\]]*\] *)*(?:re: *)?\[?(?:ann|announce|announcement|ci|vote|cfp)\b|\b(?:released?|announcing|call for (?:papers|talks|participation))\b/i;
const notesWords =
  /\b(?:(?:meeting|call|hangout) (?:notes|minutes)|minutes|notes (?:of|from)|notes\b.*\b(?:meeting|call)|(?:meeting|call)\b.*\bnotes|weekly meeting)\b/i;
const meetingWords = /\b(?:meeting|call|hangout|weekly|notes)\b/i;
const diffLine = /^(?:diff --git |@@ -\d+,?\d* \+\d+|Index: \S|--- a\/)/m;

/** Each sign weighs; three say notes. The reason names what spoke against. */
export function judge(mail: Mail, minutes: Minutes): { isNotes: boolean; reason: string | null } {
  const subject = mail.source.subject ?? '';
  const named = `${subject} ${mail.source.file ?? ''} ${minutes.title ?? ''}`;
  const items = minutes.topics.reduce(
    (sum, { items, tables }) => sum + items.length + tables.length,
    0,
  );
  const bullets = minutes.topics
    .flatMap((topic) => topic.items)
    .filter((item) => item.todos.length > 0);
  const filled = minutes.topics.filter(
    (topic) => topic.title !== '' && topic.items.length + topic.tables.length > 0,
  );
  const { meeting } = minutes;
  let weight = 0;
  weight += Math.min(3, minutes.participants.length * 2);
  if (meeting?.basis === 'heading' || meeting?.basis === 'front-matter') weight += 2;
  if (meeting?.start) weight += 1;
  if (notesWords.test(named)) weight += 2;
  else if (meetingWords.test(named)) weight += 1;
  weight += Math.min(2, filled.length);
  if (minutes.planned.length > 0 && items > 0) weight += 1;
  if (bullets.some((item) => item.todos.some((todo) => todo.basis === 'explicit'))) weight += 1;
  const against = objections(mail, minutes, items, subject);
  const agenda = agendaAlone(mail, minutes);
  if (agenda !== null) return { isNotes: false, reason: agenda };
  for (const { cost } of against) weight -= cost;
  if (items > 0 && weight >= 4) return { isNotes: true, reason: null };
  return { isNotes: false, reason: against[0]?.reason ?? missing(minutes, items) };
}

// `- Participants:`, `**Attendees**:` with nobody behind it.
const emptyList =
  /^\s*(?:[-*+•]\s+)?[*_]{0,3}(?:participants|attendees|present)[*_]{0,3}\s?:[*_]{0,3}\s*$/i;
const agendaSubject =
  /^(?:\[[^\]]*\] *)*(?:(?:re|fwd?): *)*(?:(?:draft|proposed|next|meeting) )?agenda\b/i;

/** An agenda sent out before the meeting still asks who comes; filled in, the same text is notes. */
function agendaAlone(mail: Mail, { participants, meeting }: Minutes): string | null {
  if (participants.length > 0 || !mail.lines.some(({ text }) => emptyList.test(text))) return null;
  const sent = mail.source.date?.slice(0, 10);
  const subject = mail.source.subject ?? '';
  // A sender who calls them notes knows better than a date that may be wrong.
  const isBefore =
    sent !== undefined && meeting !== null && sent < meeting.date && !notesWords.test(subject);
  if (!isBefore && !agendaSubject.test(subject)) return null;
  return 'It is the agenda of a meeting to come: nobody is on its list of participants yet.';
}

function objections(
  mail: Mail,
  minutes: Minutes,
  items: number,
  subject: string,
): { reason: string; cost: number }[] {
  const found: { reason: string; cost: number }[] = [];
  const hasPeople = minutes.participants.length > 0;
  if (patchSubject.test(subject))
    found.push({ reason: 'The subject says it is a patch.', cost: 6 });
  else if (diffLine.test(mail.body) && !hasPeople)
    found.push({ reason: 'It is a patch: the body holds a diff.', cost: 6 });
  if (newsSubject.test(subject) && !hasPeople)
    found.push({ reason: 'The subject announces something.', cost: 3 });
  if (items === 0 && minutes.planned.length > 0)
    found.push({ reason: 'It holds an agenda and no notes.', cost: 4 });
  if (isAhead(mail, minutes))
    found.push({
      reason: 'The meeting is still to come: this is an invitation or an agenda.',
      cost: 3,
    });
  if (/^(?:re|aw|fwd?): /i.test(subject) && !hasPeople && minutes.meeting?.basis !== 'heading') {
    found.push({
      reason: 'It is a reply in a thread, without participants or a meeting heading.',
      cost: 2,
    });
  }
  return found;
}

/** The mail was sent before the day of its meeting. */
function isAhead(mail: Mail, { meeting, participants }: Minutes): boolean {
  const sent = mail.source.date?.slice(0, 10);
  return sent !== undefined && meeting !== null && meeting.date > sent && participants.length === 0;
}

function missing(minutes: Minutes, items: number): string {
  if (items === 0) return 'It holds no notes.';
  const lacks = [
    minutes.participants.length === 0 ? 'participants' : null,
    minutes.meeting === null || minutes.meeting.basis === 'mail-date' ? 'meeting date' : null,
    minutes.topics.some((topic) => topic.title !== '') ? null : 'topics',
  ].filter((lack) => lack !== null);
  return lacks.length === 0
    ? 'Too little in it looks like meeting notes.'
    : `It has no ${lacks.join(' and no ')}.`;
}
