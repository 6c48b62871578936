/** Blocks in; what each heading is for out: topic, agenda, participants, the meeting itself. */

import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { readTime } from '#app/minutes/dates/read-times.ts';
import type { Block, Heading } from '../blocks/block.ts';
import { picturesBefore } from '../blocks/pictographs.ts';
import { isNameList, saidPresent } from '../participants/said-present.ts';
import { readFrameTable } from './frame-table.ts';
import {
  absentTitles,
  agendaTitles,
  foldTitle,
  meetingWords,
  participantsLabel,
  participantsTitles,
  structuralTitles,
} from './vocabulary.ts';

export type HeadingRole = 'topic' | 'agenda' | 'structural' | 'participants' | 'absent' | 'meeting';

/** Roles of the heading blocks; a meeting heading comes before the first topic. */
export function headingRoles(blocks: Block[]): Map<Heading, HeadingRole> {
  const roles = new Map<Heading, HeadingRole>();
  let hasTopic = false;
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') return;
    const role =
      wordRole(block) ?? (!hasTopic && isMeetingHeading(blocks, at, block) ? 'meeting' : 'topic');
    if (role === 'topic' && !isOfNext(block)) hasTopic = true;
    roles.set(block, role);
  });
  return roles;
}

const toCome = /\b(?:next|upcoming|coming|following)\b/i;

/** `**Next call: Dec 9th, 10:00**` above the notes: no topic of theirs. */
const isOfNext = ({ form, passage: { text } }: Heading): boolean =>
  form === 'bold' && toCome.test(text) && readDates(text, true).length > 0;

/** `###### tags: `mirage``, as pads have it below the title. */
const padTags = /^tags: /i;

/** `## Attendees: Ann, Bob and Carl` */
function listsPeople(text: string): boolean {
  const label = participantsLabel.exec(text)?.[0] ?? '';
  return /:/.test(label) && isNameList(text.slice(label.length));
}

/** `Minutes of meeting: packaging sync`, `MoM - packaging` */
const ofMeeting = /^(?:minutes of (?:the |our )?(?:meeting|call)|mom|meeting minutes) ?[:–—-]/i;

function wordRole(heading: Heading): HeadingRole | null {
  const folded = foldTitle(heading.passage.text);
  if (agendaTitles.test(folded)) return 'agenda';
  const { text } = heading.passage;
  if (structuralTitles.test(folded) || padTags.test(text)) return 'structural';
  if (ofMeeting.test(text)) return readDates(text, true).length > 0 ? 'meeting' : 'structural';
  if (participantsTitles.test(folded) || listsPeople(text)) return 'participants';
  if (absentTitles.test(folded)) return 'absent';
  return null;
}

function isMeetingHeading(blocks: Block[], at: number, heading: Heading): boolean {
  const { text } = heading.passage;
  if (toCome.test(text)) return false;
  const dates = readDates(text, true).filter((date) => date.kind === 'day');
  if (dates.length > 0 && (meetingWords.test(text) || restOf(text).length <= 3)) return true;
  if (heading.form === 'label') return false;
  if (blocks.slice(0, at).some((block) => block.kind === 'heading')) return false;
  // `# Xen and Mirage, 9 March 2022, 10:30 GMT`, `**Session, June 26th 14:00**`: the title of a document.
  const isDated = dates.some((date) => date.kind === 'day' && date.month !== null);
  if (isDated && readTime(blankDates(text, true), true)) return true;
  if (heading.form === 'bold') return false;
  const below = blocks.slice(at + 1);
  const next = below.findIndex((block) => block.kind === 'heading');
  const until = next < 0 ? below : below.slice(0, next);
  const opensWithPeople = until.some(
    (block) =>
      (block.kind === 'table' && readFrameTable(block, false) !== null) ||
      ((block.kind === 'bullet' || block.kind === 'paragraph') &&
        (participantsLabel.test(block.passage.text.slice(picturesBefore(block.passage.text))) ||
          saidPresent(block.passage) !== null)),
  );
  // `# Planning session, Sept 25th 2019` and bullets below it: the only heading there is.
  const isOnly = next < 0 && dates.some((date) => date.kind === 'day' && date.year !== null);
  if (isOnly) return true;
  const following = below[next];
  const isAbove = following?.kind === 'heading' && following.level > heading.level;
  if (isDated && (isAbove || opensWithPeople)) return true;
  return opensWithPeople ? isAbove || meetingWords.test(text) : isAbove && meetingWords.test(text);
}

/** `Meeting of 2024-11-25`, `Notes, Monday Nov 25th, 10:00`: a line that says nothing but when. */
export function isMeetingLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text) || /\bnext\b|:\/\//i.test(text)) return false;
  if (!readDates(text, true).some((date) => date.kind === 'day' && date.month !== null))
    return false;
  return restOf(text.replace(frameWords, ' ')).length <= 3;
}

/** `Meeting started by ann at 15:00 UTC, ended at 15:48 UTC` */
const started = /^(?:the )?(?:meeting|call) (?:was )?(?:started|opened|began)(?: by \S+)? at \d/i;

/** `14:00-15:30 CET, in the attic`: below a title, when and where. */
export function isTimeLine(text: string): boolean {
  if (started.test(text)) return true;
  if (text.length > 80 || /\bnext\b|:\/\/|[.!?]\s/i.test(text)) return false;
  const time = readTime(text, true);
  if (!time || (time.end === null && time.zone === null)) return false;
  const before = text.slice(0, time.place.start).replace(/[^\p{L}]+/gu, '');
  return before.length <= 6 && text.length - time.place.end <= 45;
}

const frameWords =
  /\b(?:meeting|call|hangout|notes|minutes|weekly|bi-?weekly|from|for|of|the|on|at)\b/gi;

/** What a heading says besides its dates and times. */
function restOf(text: string): string {
  let rest = text;
  for (const date of readDates(text, true))
    rest = rest.replace(text.slice(date.start, date.end), ' ');
  const time = readTime(rest, true);
  if (time) rest = rest.slice(0, time.place.start) + rest.slice(time.place.end);
  return rest.replace(/[^\p{L}]+/gu, '');
}
