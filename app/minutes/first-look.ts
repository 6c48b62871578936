/** The outline of a mail in; what frames it, and whether it can be notes at all, out. */
import type { Diagnostic, Mail, Passage } from '#app/mail/mail.ts';
import type { NameList } from '#app/minutes/participants/name-list.ts';
import { asidesOf } from './asides.ts';
import { readDates } from './dates/read-dates.ts';
import { introduces, judge, mostEvidence } from './is-notes.ts';
import {
  announcesBelow,
  announcesWeek,
  isNextOne,
  isOfEvent,
  opensWithDay,
  opensWithSame,
} from './meeting/announcing-words.ts';
import {
  type Announcement,
  findAnnouncements,
  isTimeOnly,
  statedDay,
} from './meeting/find-announcements.ts';
import { findMeeting } from './meeting/find-meeting.ts';
import { asMeetingText, type MeetingText } from './meeting/meeting-signs.ts';
import { groupNamesIn } from './meeting/other-groups.ts';
import { quotedHeading } from './meeting/quoted-heading.ts';
import { talkOf } from './meeting/schedule-talk.ts';
import type { Meeting, Participant } from './minutes.ts';
import type { Outline, Section } from './outline/skeleton.ts';
import { readParticipants } from './participants/read-participants.ts';
import { saidPresent } from './participants/said-present.ts';
import { senderOf } from './people/author.ts';

export type FirstLook = {
  greetings: Passage[];
  /** Greetings and signatures. */
  asides: Passage[];
  /** Everything that may announce the next meeting. */
  texts: MeetingText[];
  participants: Participant[];
  announced: Announcement[];
  /** What the group may call itself. */
  groupNames: ReadonlySet<string>;
  title: string | null;
  meeting: Meeting | null;
  /** What was unsure about the meeting. */
  doubts: Diagnostic[];
  isIntroduced: boolean;
  /** The most that its sentences can make of it, once they are read. */
  hope: { isNotes: boolean; reason: string | null };
};

/** `today` is `YYYY-MM-DD`, for years left out. No sentence of the notes is read for this. */
export function firstLook(outline: Outline, mail: Mail, today: string): FirstLook {
  const greetings = asidesOf(mail, 'greeting');
  const asides = [...greetings, ...asidesOf(mail, 'signature')];
  const participants = readParticipants(namesIn(outline, asides), senderOf(mail));
  const texts = [...asides, ...textsOf(outline)].map(asMeetingText);
  const title = titleOf(outline);
  const { subject, listId } = mail.source;
  const headings = outline.meeting.map(({ text }) => text);
  const groupNames = groupNamesIn([subject, listId, title, ...headings]);
  const announced = findAnnouncements(texts, labelledTexts(outline), groupNames);
  const { meeting, diagnostics: doubts } = findMeeting({
    headings: [...outline.meeting, ...quotedHeading(mail, outline)],
    frontMatter: outline.frontMatter,
    subject,
    file: mail.source.file,
    texts: [...outline.preamble, ...asides],
    mailDate: mail.source.date,
    today,
    next: statedDay(announced.find(({ date }) => date.kind === 'day')),
  });
  const isIntroduced = introduces(openingOf(outline, greetings));
  const announces = announced.length > 0;
  const known = { title, meeting, participants: participants.length, isIntroduced, announces };
  const hope = judge(mail, mostEvidence(outline, known));
  return {
    ...{ greetings, asides, texts, participants, announced, groupNames },
    ...{ title, meeting, doubts, isIntroduced, hope },
  };
}

/** The lists of names; without one, whom a sentence says were there. */
function namesIn(outline: Outline, asides: Passage[]): NameList[] {
  const { names } = outline;
  if (names.some(({ kind }) => kind === 'present')) return names;
  const said = openingOf(outline, asides)
    .map(saidPresent)
    .find((passage) => passage !== null);
  return said ? [{ kind: 'present', role: null, passages: [said] }, ...names] : names;
}

/** What stands before the first topic; without a heading, the first few items. */
function openingOf({ preamble, sections }: Outline, asides: Passage[]): Passage[] {
  const [first] = sections;
  const items = first?.heading === null ? first.items.slice(0, 3) : [];
  return [...asides, ...preamble, ...items.map(({ passage }) => passage)];
}

/** Everything that may announce the next meeting, in the order of the text. */
function textsOf(outline: Outline): Passage[] {
  return [
    ...outline.preamble,
    ...outline.framed,
    ...outline.planned,
    ...outline.sections.flatMap(({ heading, items }) => {
      const isEvent = heading !== null && isOfEvent(heading.text);
      const said = items.filter(
        ({ kind, passage: { text } }) =>
          (kind === 'bullet' || kind === 'paragraph') && !(isEvent && isNextOne(text)),
      );
      return [...(heading ? [heading] : []), ...said.map(({ passage }) => passage)];
    }),
  ];
}

/** The items below a heading, a line or a bullet `Next meeting`, group by group. */
function labelledTexts({ sections }: Outline): Passage[][] {
  return sections.flatMap(({ heading, items }, place) => {
    const texts = items.map(({ passage }) => passage);
    if (heading !== null && announcesBelow(heading.text)) {
      const found = texts.length > 0 ? texts : boldBelow(sections[place + 1]);
      return [isNextAlone(heading.text) ? found.filter(({ text }) => isScheduleTalk(text)) : found];
    }
    if (heading !== null && announcesWeek(heading.text)) return [weekTexts(heading, texts)];
    return items.flatMap(({ passage, depth, kind }, at) => {
      if (passage.text.length >= 60 || !announcesBelow(passage.text)) return [];
      let end = at + 1;
      while ((items[end]?.depth ?? 0) > depth) end += 1;
      // `NEXT MEETING` on a line of its own, and below it bullets.
      if (kind === 'paragraph') while (end < at + 6 && items[end]?.kind === 'bullet') end += 1;
      // `4. Next meeting` on a line of its own, and below it when.
      const hasTime = end === at + 1 && isTimeOnly(items[at + 2]?.passage.text ?? '');
      return [texts.slice(at + 1, Math.max(end, hasTime ? at + 3 : at + 2))];
    });
  });
}

/** `Next`: below it stands what is to be done as well. */
const isNextAlone = (heading: string): boolean => /^\W*next\W*$/i.test(heading);
const isScheduleTalk = (text: string): boolean =>
  talkOf(text.slice(0, readDates(text, true)[0]?.start ?? 0), []).isClosed;

/** `**Monday, Dec 9th**` below the heading, itself read as one. */
function boldBelow(section: Section | undefined): Passage[] {
  const heading = section?.heading;
  if (!section || !heading || readDates(heading.text, true).length === 0) return [];
  return [heading, ...section.items.map(({ passage }) => passage)];
}

/** Below `Next week`: what says on which day, or that it is as today. */
function weekTexts(heading: Passage, texts: Passage[]): Passage[] {
  const dated = texts.filter(({ text }) => opensWithDay(text));
  if (dated.length > 0) return dated;
  const same = texts.filter(({ text }) => opensWithSame(text));
  return same.length > 0 ? [heading, ...same] : [];
}

function titleOf({ frontMatter, meeting }: Outline): string | null {
  const field = frontMatter?.fields.find(({ key }) => key === 'title' || key === 'subject');
  return field?.passage.text ?? meeting[0]?.text ?? null;
}
