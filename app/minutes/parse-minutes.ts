/** A decoded mail in; all that it says about its meeting out. */
import type { Mail, Passage } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import { asidesOf } from './asides.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { extractTopics } from './extract-topics.ts';
import { evidenceOf, introduces, judge, mostEvidence } from './is-notes.ts';
import {
  openRegister,
  registerDefinition,
  registerLinks,
  settleShortReferences,
} from './links/link-register.ts';
import { announcesBelow } from './meeting/announcing-words.ts';
import { findAnnouncements, statedDay } from './meeting/find-announcements.ts';
import { cancelsByMail, findCancels } from './meeting/find-cancels.ts';
import { findMeeting } from './meeting/find-meeting.ts';
import { nextOf } from './meeting/find-next.ts';
import { mayAnnounce, nextByMail } from './meeting/next-by-mail.ts';
import { quotedHeading } from './meeting/quoted-heading.ts';
import type { Cancel, Minutes, NextMeeting, Roster } from './minutes.ts';
import { raiseFlatTopics } from './outline/flat-topics.ts';
import type { NameList } from './outline/name-list.ts';
import { type Outline, outlineOf } from './outline/outline.ts';
import { raisePlainHeadings } from './outline/plain-headings.ts';
import { readParticipants } from './participants/read-participants.ts';
import { saidPresent } from './participants/said-present.ts';
import { authorOf, senderOf } from './people/author.ts';
import { learnNames } from './people/names.ts';

/** What the reader may know besides the mail. `today` is `YYYY-MM-DD`, for years left out. */
export type ReadingContext = { today: string; roster: Roster };

/**
 * Reads the notes in a mail. Never throws; what is uncertain is a diagnostic. A mail without
 * notes gives `isNotes: false`, the reason, the next meeting if it announces that, the days on which
 * it says there is none, and nothing else: never half a meeting.
 */
export function parseMinutes(mail: Mail, context: ReadingContext): Minutes {
  const outline = raiseFlatTopics(outlineOf(raisePlainHeadings(readBlocks(mail.lines))));
  const greetings = asidesOf(mail, 'greeting');
  const asides = [...greetings, ...asidesOf(mail, 'signature')];
  const participants = readParticipants(namesIn(outline, asides), senderOf(mail));
  const texts = [...asides, ...textsOf(outline)];
  const announced = findAnnouncements(texts, labelledTexts(outline));
  const { meeting, diagnostics: ofMeeting } = findMeeting({
    headings: [...outline.meeting, ...quotedHeading(mail, outline)],
    frontMatter: outline.frontMatter,
    subject: mail.source.subject,
    file: mail.source.file,
    texts: [...outline.preamble, ...asides],
    mailDate: mail.source.date,
    today: context.today,
    next: statedDay(announced.find(({ date }) => date.kind === 'day')),
  });

  // Most mails of an archive are no notes: their sentences need not be read to know it.
  const title = titleOf(outline);
  const isIntroduced = introduces(openingOf(outline, greetings).map(({ text }) => text));
  const announces = announced.length > 0;
  const known = { title, meeting, participants: participants.length, isIntroduced, announces };
  const hope = judge(mail, mostEvidence(outline, known));
  if (!hope.isNotes && !mayAnnounce(mail)) {
    return notNotes(mail, hope.reason, null, cancelsByMail(mail, texts));
  }

  const { names, diagnostics: doubts } = learnNames(
    participants,
    context.roster,
    [...mail.source.addresses.map(({ name }) => name ?? ''), mail.body].join('\n'),
  );
  const register = openRegister(outline.definitions);
  // A signature's links are its own, unless it announces the next meeting.
  const announcing = asides.filter((aside) => announced.some(({ passage }) => passage === aside));
  const before = new Set([...greetings, ...announcing]);
  for (const passage of [...before, ...outline.preamble, ...outline.meeting]) {
    registerLinks(register, passage);
  }
  for (const passage of outline.framed) registerLinks(register, passage);
  for (const passage of outline.planned) registerLinks(register, passage);
  const author = authorOf(mail, names);
  const { topics, diagnostics: ofTopics } = extractTopics(
    outline.sections,
    { names, author },
    register,
  );
  for (const definition of outline.definitions) registerDefinition(register, definition);
  const { links, moved } = settleShortReferences(register.links);
  for (const item of topics.flatMap((topic) => topic.items)) {
    item.links = [...new Set(item.links.map((index) => moved[index] ?? index))];
  }

  const anchor = mail.source.date?.slice(0, 10) ?? context.today;
  const { next, diagnostics: ofNext } = nextOf(announced, meeting, anchor, links);
  const minutes: Minutes = {
    isNotes: true,
    reason: null,
    title,
    meeting,
    next,
    participants,
    planned: outline.planned.flatMap((passage) => {
      const span = placeOf(passage);
      return span ? [{ text: passage.text, span }] : [];
    }),
    topics,
    links,
    diagnostics: [...mail.diagnostics, ...ofMeeting, ...ofNext, ...doubts, ...ofTopics],
  };
  const { isNotes, reason } = judge(mail, evidenceOf(minutes, isIntroduced));
  if (!isNotes)
    return notNotes(mail, reason, nextByMail(mail, minutes), cancelsByMail(mail, texts));
  const cancels = findCancels(texts, null, meeting?.date ?? anchor);
  return cancels.length === 0 ? minutes : { ...minutes, cancels };
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
      const said = items.filter(({ kind }) => kind === 'bullet' || kind === 'paragraph');
      return [...(heading ? [heading] : []), ...said.map(({ passage }) => passage)];
    }),
  ];
}

/** The items below a heading, a line or a bullet `Next meeting`, group by group. */
function labelledTexts({ sections }: Outline): Passage[][] {
  return sections.flatMap(({ heading, items }) => {
    if (heading !== null && announcesBelow(heading.text))
      return [items.map(({ passage }) => passage)];
    return items.flatMap(({ passage, depth }, at) => {
      if (passage.text.length >= 60 || !announcesBelow(passage.text)) return [];
      let end = at + 1;
      while ((items[end]?.depth ?? 0) > depth) end += 1;
      // `4. Next meeting` on a line of its own, and below it when.
      const group = items.slice(at + 1, Math.max(end, at + 2));
      return [group.map((item) => item.passage)];
    });
  });
}

function titleOf({ frontMatter, meeting }: Outline): string | null {
  const field = frontMatter?.fields.find(({ key }) => key === 'title' || key === 'subject');
  return field?.passage.text ?? meeting[0]?.text ?? null;
}

function notNotes(
  mail: Mail,
  reason: string | null,
  next: NextMeeting | null,
  cancels: Cancel[],
): Minutes {
  return {
    ...(cancels.length > 0 && { cancels }),
    isNotes: false,
    reason,
    title: null,
    meeting: null,
    next,
    participants: [],
    planned: [],
    topics: [],
    links: [],
    diagnostics: mail.diagnostics,
  };
}
