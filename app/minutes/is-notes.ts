/** What is known of a mail in; whether it is meeting notes, and if not why, out. */
import { skipBlanks } from '#app/mail/letters.ts';
import type { Mail, Passage } from '#app/mail/mail.ts';
import type { Meeting, Minutes } from './minutes.ts';
import type { Outline } from './outline/skeleton.ts';
import { INTRODUCING, listsOf } from './words/first-letters.ts';

/** What speaks for notes, or against. Counts of topics are of those with a title. */
export type Evidence = {
  title: string | null;
  meeting: Meeting | null;
  participants: number;
  planned: number;
  /** Items and tables. */
  items: number;
  topics: number;
  /** Topics with items or tables. */
  filled: number;
  /** Some item opens as a TODO. */
  hasTodo: boolean;
  /** `Here is what we discussed`, `notes of our call`: the mail says that it holds notes. */
  isIntroduced: boolean;
  /** It announces the next meeting. */
  announces: boolean;
};

/** The most that the notes of an outline can show once they are read. */
export function mostEvidence(
  outline: Outline,
  known: Pick<Evidence, 'title' | 'meeting' | 'participants' | 'isIntroduced' | 'announces'>,
): Evidence {
  const titled = outline.sections.filter(({ heading }) => heading !== null && heading.text !== '');
  const sizes = outline.sections.map(({ items, tables }) => items.length + tables.length);
  return {
    ...known,
    planned: outline.planned.length,
    items: sizes.reduce((sum, size) => sum + size, 0),
    topics: titled.length,
    filled: titled.filter(({ items, tables }) => items.length + tables.length > 0).length,
    hasTodo: true,
  };
}

/** What the notes did show. */
export function evidenceOf({ topics, ...minutes }: Minutes, isIntroduced: boolean): Evidence {
  const titled = topics.filter(({ title }) => title !== '');
  return {
    isIntroduced,
    announces: minutes.next !== null,
    title: minutes.title,
    meeting: minutes.meeting,
    participants: minutes.participants.length,
    planned: minutes.planned.length,
    items: topics.reduce((sum, { items, tables }) => sum + items.length + tables.length, 0),
    topics: titled.length,
    filled: titled.filter(({ items, tables }) => items.length + tables.length > 0).length,
    hasTodo: topics.some(({ items }) =>
      items.some(({ todos }) => todos.some(({ basis }) => basis === 'explicit')),
    ),
  };
}

/** `[PATCH v2 1/3]`, `[ANN] …`, `Release of …` in a subject. */
const patchSubject = /\[(?:\w+[ -])*(?:patch|rfc patch)\b/i;
const newsSubject =
  /^(?:\[[^\]]*\] *)*(?:re: *)?\[?(?:ann|announce|announcement|ci|vote|cfp)\b|\b(?:released?|announcing)\b/i;
/** Whoever it names, it asks for something. */
const callSubject =
  /\bcall for (?:papers|presentations|posters|proposals|submissions|contributions|talks|speakers|participation|nominations|volunteers)\b/i;
const notesWords =
  /\b(?:(?:meeting|call|hangout|sync) (?:notes|minutes|summary|recap)|minutes|(?:notes|todos?|actions?|action items|decisions|outcomes?) (?:of|from)|notes\b.*\b(?:meeting|call)|(?:meeting|call)\b.*\bnotes|(?:summary|recap) (?:of|from) (?:\S+ ){0,4}(?:meeting|call|hangout|sync)|weekly meeting)\b/i;
/** Stronger: nothing else is called so. */
const ownName =
  /\b(?:(?:meeting|call|hangout|sync) (?:notes|minutes|summary|recap)|(?:todos?|actions?|action items|decisions|outcomes?) (?:of|from) (?:\S+ ){0,3}(?:meeting|call|hangout|sync)\b|(?:notes|minutes|summary|recap) (?:of|from|for) (?:\S+ ){0,4}(?:meeting|call|hangout|sync|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2})|(?:notes|minutes):? \d{4}-\d\d-\d\d)/iu;
const meetingWords = /\b(?:meeting|call|hangout|weekly|notes|sync|catch-?up|stand-?up)\b/i;
/** `Notes from yesterday's call`, `here is what we talked about`, `for those who missed it`. */
const introduction =
  /\b(?:(?:notes|minutes|summary|recap|write-?up|protocol)\b[^.!?]{0,30}\b(?:of|from|for|on|about)\b[^.!?]{0,40}\b(?:call|meeting|sync|hangout|session|today|yesterday|(?:mon|tues|wednes|thurs|fri)day)|(?:what|the things) (?:we|was|were) (?:have )?(?:discussed|talked about|said|covered)|for (?:those|everyone|anybody|all) (?:of you )?who (?:could|couldn['’]t|were|weren['’]t|was|missed|did)|(?:notes|minutes|summary)(?: are| is)? (?:below|attached|follow|inline)|(?:quick|rough|short|brief|my|some|the|meeting|call) (?:notes|minutes)(?: and todos)?(?: by \p{Lu}\S+)? ?(?::|$)|(?:we|i) (?:met|had (?:a|our|the) (?:[\w-]+ ){0,2}(?:call|meeting|sync)))(?!\p{L})/imu;

/** One of these stands in each: a look that takes half the time. */
const introductionHint =
  /notes|minutes|summary|recap|write-?up|protocol|(?:we|was|were) (?:have )?(?:discuss|talk|sa|cover)|(?:those|everyone|anybody|all) (?:of you )?who|\b(?:we|i) (?:met|had)/i;

const isIntroduction = (text: string): boolean =>
  introductionHint.test(text) && introduction.test(text);

/** Whether what stands before the notes says that they are notes. */
export const introduces = (passages: Passage[]): boolean =>
  passages.some(
    (passage) =>
      (listsOf(passage) & INTRODUCING) !== 0 && isIntroduction(passage.text.slice(0, 1500)),
  );
const diffMarks = ['diff --git ', '@@ -', 'Index: ', '--- a/'];
const diffLine = /^(?:diff --git |@@ -\d+,?\d* \+\d+|Index: \S|--- a\/)/m;

const holdsDiff = (body: string): boolean =>
  diffMarks.some((mark) => body.includes(mark)) && diffLine.test(body);

/** Each sign weighs; four together say notes. The reason names what spoke against. */
export function judge(mail: Mail, evidence: Evidence): { isNotes: boolean; reason: string | null } {
  const agenda = agendaAlone(mail, evidence);
  if (agenda !== null) return { isNotes: false, reason: agenda };
  const subject = mail.source.subject ?? '';
  const against = objections(mail, evidence, subject);
  const weight = against.reduce((sum, { cost }) => sum - cost, weightOf(mail, evidence, subject));
  if (evidence.items > 0 && weight >= 4) return { isNotes: true, reason: null };
  return { isNotes: false, reason: against[0]?.reason ?? missing(evidence) };
}

function weightOf(mail: Mail, evidence: Evidence, subject: string): number {
  const named = `${subject} ${mail.source.file ?? ''} ${evidence.title ?? ''}`;
  const { meeting, planned, items } = evidence;
  // Two who were there and something said: nobody writes that but in notes.
  let weight = Math.min(4, evidence.participants * 2);
  // A page of a website has a date, too.
  const isDatedPage = meeting?.basis === 'front-matter' && !isOfMeeting(evidence, named);
  if (meeting?.basis === 'heading' || meeting?.basis === 'front-matter')
    weight += isDatedPage ? 1 : 2;
  if (meeting?.start) weight += 1;
  if (ownName.test(named)) weight += 3;
  else if (notesWords.test(named)) weight += 2;
  else if (meetingWords.test(named)) weight += 1;
  if (meeting?.basis === 'subject' || meeting?.basis === 'file-name') weight += 1;
  if (evidence.isIntroduced || isIntroduction(subject)) weight += 2;
  if (evidence.announces) weight += 1;
  const isNamed = ownName.test(named) || (items > 2 && notesWords.test(subject));
  if (items > 1 && (evidence.isIntroduced || isNamed)) weight += 1;
  weight += Math.min(2, evidence.filled);
  if (planned > 0 && items > 0) weight += 1;
  if (evidence.hasTodo) weight += 1;
  return weight;
}

const isOfMeeting = (evidence: Evidence, named: string): boolean =>
  evidence.participants > 0 ||
  evidence.meeting?.start != null ||
  evidence.isIntroduced ||
  evidence.announces ||
  evidence.hasTodo ||
  meetingWords.test(named) ||
  notesWords.test(named);

// `- Participants:`, `**Attendees**:` with nobody behind it.
const emptyList =
  /^\s*(?:[-*+•]\s+)?[*_]{0,3}(?:participants|attendees|present)[*_]{0,3}\s?:[*_]{0,3}\s*$/i;
const agendaSubject =
  /^(?:\[[^\]]*\] *)*(?:(?:re|fwd?): *)*(?:(?:draft|proposed|next|meeting) )?agenda\b/i;

/** An agenda sent out before the meeting still asks who comes; filled in, the same text is notes. */
function agendaAlone(mail: Mail, { participants, meeting }: Evidence): string | null {
  if (participants > 0 || !mail.lines.some(({ text }) => emptyList.test(text))) return null;
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
  evidence: Evidence,
  subject: string,
): { reason: string; cost: number }[] {
  const found: { reason: string; cost: number }[] = [];
  const hasPeople = evidence.participants > 0;
  if (patchSubject.test(subject))
    found.push({ reason: 'The subject says it is a patch.', cost: 6 });
  else if (!hasPeople && holdsDiff(mail.body))
    found.push({ reason: 'It is a patch: the body holds a diff.', cost: 6 });
  if (callSubject.test(subject))
    found.push({ reason: 'The subject announces something.', cost: 6 });
  else if (newsSubject.test(subject) && !hasPeople)
    found.push({ reason: 'The subject announces something.', cost: 3 });
  if (evidence.items === 0 && evidence.planned > 0)
    found.push({ reason: 'It holds an agenda and no notes.', cost: 4 });
  if (isAhead(mail, evidence))
    found.push({
      reason: 'The meeting is still to come: this is an invitation or an agenda.',
      cost: 3,
    });
  if (
    hasPeople &&
    mail.lines.some(({ text }) => mayCall(text) && signUp.test(text.slice(0, longestLabel)))
  )
    found.push({ reason: 'It lists who wants to come: the meeting is still to be.', cost: 4 });
  if (/^(?:re|aw|fwd?): /i.test(subject) && !hasPeople && evidence.meeting?.basis !== 'heading') {
    found.push({
      reason: 'It is a reply in a thread, without participants or a meeting heading.',
      // What its subject calls notes is the mail that it answers.
      cost: evidence.topics > 0 || mail.lines.some(({ text }) => isPoint(text)) ? 2 : 4,
    });
  }
  return found;
}

/** `- text` */
function isPoint(text: string): boolean {
  const at = skipBlanks(text, 0);
  return '-*+•–'.includes(text.charAt(at)) && text.charAt(at + 1) === ' ';
}

// `Participants so far:`, `Confirmed participants: Ann`, `Who is coming:`
const signUp =
  /^\s*(?:[-*+•#]+\s+)?[*_]{0,3}(?:(?:participants|attendees|people|registrations|names)\b[^:]{0,20}\b(?:so far|registered|confirmed|signed up|coming|expected|joining)\b|(?:confirmed|registered|expected|interested|likely)(?: (?:participants|attendees|people))?[^:]{0,12}:|who(?:['’]s| is| will be| plans to) (?:com(?:e|ing)|attend(?:ing)?|there)\b)/i;
const longestLabel = 90;
/** The letters that its words begin with, and the marks before them. */
const mayCall = (text: string): boolean => signUpStarts.includes(text.charAt(skipBlanks(text, 0)));
const signUpStarts = '-*+•#_paprncrielwPAPRNCRIELW';

/** The mail was sent before the day of its meeting. */
function isAhead(mail: Mail, { meeting, participants }: Evidence): boolean {
  const sent = mail.source.date?.slice(0, 10);
  return sent !== undefined && meeting !== null && meeting.date > sent && participants === 0;
}

function missing({ items, participants, meeting, topics }: Evidence): string {
  if (items === 0) return 'It holds no notes.';
  const lacks = [
    participants === 0 ? 'participants' : null,
    meeting === null || meeting.basis === 'mail-date' ? 'meeting date' : null,
    topics > 0 ? null : 'topics',
  ].filter((lack) => lack !== null);
  return lacks.length === 0
    ? 'Too little in it looks like meeting notes.'
    : `It has no ${lacks.join(' and no ')}.`;
}
