/** A decoded mail in; all that it says about its meeting out. */
import type { Mail } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { extractTopics } from './extract-topics.ts';
import { firstLook } from './first-look.ts';
import { evidenceOf, judge } from './is-notes.ts';
import {
  openRegister,
  registerDefinition,
  registerLinks,
  settleShortReferences,
} from './links/link-register.ts';
import type { Announcement } from './meeting/find-announcements.ts';
import { cancelsByMail, findCancels } from './meeting/find-cancels.ts';
import { nextOf } from './meeting/find-next.ts';
import { mayAnnounce, nextByMail } from './meeting/next-by-mail.ts';
import { nextElsewhere } from './meeting/next-elsewhere.ts';
import type { Cancel, Minutes, NextMeeting, Roster } from './minutes.ts';
import { raiseFlatTopics } from './outline/flat-topics.ts';
import { outlineOf } from './outline/outline.ts';
import { raisePlainHeadings } from './outline/plain-headings.ts';
import { authorOf, scribeOf } from './people/author.ts';
import { learnNames } from './people/names.ts';
import { readableLines } from './readable-lines.ts';
import { repliesBetween } from './replies-between.ts';

/** What the reader may know besides the mail. `today` is `YYYY-MM-DD`, for years left out. */
export type ReadingContext = { today: string; roster: Roster };

/**
 * Reads the notes in a mail. Never throws; what is uncertain is a diagnostic. A mail without
 * notes gives `isNotes: false`, the reason, the next meeting if it announces that, the days on which
 * it says there is none, and nothing else: never half a meeting.
 */
export function parseMinutes(mail: Mail, context: ReadingContext): Minutes {
  const { lines, diagnostics: ofLength } = readableLines(mail);
  const outline = raiseFlatTopics(outlineOf(raisePlainHeadings(readBlocks(lines))));
  const look = firstLook(outline, mail, context.today);
  const { asides, texts, participants, announced, meeting, title, isIntroduced, hope } = look;

  // Most mails of an archive are no notes: their sentences need not be read to know it.
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
  const before = new Set([...look.greetings, ...announcing]);
  for (const passage of [...before, ...outline.preamble, ...outline.meeting]) {
    registerLinks(register, passage);
  }
  for (const passage of outline.framed) registerLinks(register, passage);
  for (const passage of outline.planned) registerLinks(register, passage);
  const author = authorOf(mail, names, outline.frontMatter) ?? scribeOf(participants);
  const { topics, diagnostics: ofTopics } = extractTopics(
    outline.sections,
    { names, author },
    register,
  );
  for (const definition of outline.definitions) registerDefinition(register, definition);
  for (const comment of outline.comments) registerLinks(register, comment);
  const { links, moved } = settleShortReferences(register.links);
  for (const item of topics.flatMap((topic) => topic.items)) {
    item.links = [...new Set(item.links.map((index) => moved[index] ?? index))];
  }

  const anchor = mail.source.date?.slice(0, 10) ?? context.today;
  // A meeting that was held is not called off: `no meeting on Easter Monday` means another Monday.
  const cancels = findCancels(texts, null, meeting?.date ?? anchor).filter(
    ({ from, to }) => from !== meeting?.date || to !== from,
  );
  const nextFrom = (found: Announcement[]) => nextOf(found, meeting, anchor, links, cancels);
  const sure = nextFrom(announced.filter(({ isEdge }) => !isEdge));
  const said = sure.next === null ? nextFrom(announced) : sure;
  const minutes: Minutes = {
    isNotes: true,
    reason: null,
    title,
    meeting,
    next: said.next,
    participants,
    planned: outline.planned.flatMap((passage) => {
      const span = placeOf(passage);
      return span ? [{ text: passage.text, span }] : [];
    }),
    topics,
    links,
    diagnostics: [
      ...mail.diagnostics,
      ...ofLength,
      ...repliesBetween(mail),
      ...look.doubts,
      ...said.diagnostics,
      ...doubts,
      ...ofTopics,
    ],
  };
  const { isNotes, reason } = judge(mail, evidenceOf(minutes, isIntroduced));
  if (!isNotes)
    return notNotes(mail, reason, nextByMail(mail, minutes), cancelsByMail(mail, texts));
  const whole = cancels.length === 0 ? minutes : { ...minutes, cancels };
  if (sure.next !== null || announced.some(({ isOpen }) => isOpen)) return whole;
  const supposed = nextElsewhere(outline, look, mail.source.subject, meeting?.date ?? anchor);
  const { next, diagnostics: ofNext } = nextFrom(supposed);
  const isOff = cancels.some(
    ({ from, to }) => next && from <= next.date && next.date <= (to ?? from),
  );
  return next === null || isOff || (said.next && said.next.date <= next.date)
    ? whole
    : { ...whole, next, diagnostics: [...whole.diagnostics, ...ofNext] };
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
    diagnostics: [...mail.diagnostics, ...repliesBetween(mail)],
  };
}
