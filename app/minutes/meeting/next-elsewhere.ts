/** Notes whose sentences announce no next meeting in; what their tables, front matter, subject and bare days say of one out. */
import type { Passage } from '#app/mail/mail.ts';
import type { FirstLook } from '../first-look.ts';
import type { Outline } from '../outline/skeleton.ts';
import { announcesBelow } from './announcing-words.ts';
import { columnTexts, datedTexts, rowTexts } from './dated-texts.ts';
import { type Announcement, findAnnouncements } from './find-announcements.ts';
import { asMeetingText, mayHoldDay } from './meeting-signs.ts';
import { supposedNext } from './supposed-next.ts';

/** `base` is the day that is spoken from. */
export function nextElsewhere(
  outline: Outline,
  { asides, texts, participants, groupNames }: FirstLook,
  subject: string | null,
  base: string,
): Announcement[] {
  const beside = [
    ...outline.sections.flatMap(({ tables }) => rowTexts(tables)),
    ...outline.sections.flatMap(({ items }) =>
      items.flatMap(({ kind, passage }) => (kind === 'quote' ? [passage] : [])),
    ),
    ...(subject === null ? [] : [{ text: subject, pieces: [] }]),
  ];
  const announced = findAnnouncements(beside.map(asMeetingText), labelled(outline), groupNames);
  if (announced.length > 0) return announced;
  const people = participants.flatMap(({ name }) => name.split(' ', 1));
  const known = new Set(texts.filter(mayHoldDay).map(({ passage }) => passage));
  const seen = new Set(texts.map(({ passage }) => passage));
  const mayHold = (passage: Passage) =>
    seen.has(passage) ? known.has(passage) : mayHoldDay(asMeetingText(passage));
  return supposedNext(datedTexts(outline, asides, mayHold), base, people);
}

/** Rows below a heading or a column `Next meeting`; `next-meeting: 2024-12-09`. */
function labelled({ frontMatter, sections }: Outline): Passage[][] {
  const fields = frontMatter?.fields.filter(({ key }) => nextField.test(key)) ?? [];
  const tables = sections.flatMap(({ heading, tables }) =>
    heading !== null && announcesBelow(heading.text)
      ? tables.map((table) => rowTexts([table]))
      : columnTexts(tables),
  );
  return [...fields.map(({ passage }) => [passage]), ...tables];
}

const nextField = /^next(?:[-_ ](?:meeting|call|date|time|sync|session|one))?(?:[-_ ]date)?$/;
