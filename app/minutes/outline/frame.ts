/** Blocks at a place in; the line that frames the notes (who was there, when, where) out. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage } from '#app/mail/passage.ts';
import type { NameList } from '#app/minutes/participants/name-list.ts';
import type { Block, Heading } from '../blocks/block.ts';
import { picturesBefore } from '../blocks/pictographs.ts';
import { isNameAlone } from '../participants/list-marks.ts';
import { isNameList, listedNames, namesOf, saidPresent } from '../participants/said-present.ts';
import { FIRST_NAMES } from '../vocabulary-names.ts';
import { readFrameTable } from './frame-table.ts';
import { type HeadingRole, isMeetingLine, isTimeLine } from './heading-roles.ts';
import {
  absentLabel,
  anyLabel,
  guestsLabel,
  looseLabel,
  otherPeople,
  participantsLabel,
  roleLabel,
  whenLabel,
  whereLabel,
} from './vocabulary.ts';

export type Frame = {
  names: NameList[];
  meeting: Passage[];
  /** Everything that the frame took. */
  passages: Passage[];
  next: number;
};

/** `isEarly`: no topic has begun; only then do loose labels (`Date:`, `Chair:`, `Call:`) frame. */
export function takeFrame(
  blocks: Block[],
  at: number,
  roles: Map<Heading, HeadingRole>,
  isEarly: boolean,
): Frame | null {
  const block = blocks[at];
  if (block?.kind === 'heading') {
    const role = roles.get(block);
    if (role !== 'participants' && role !== 'absent') return null;
    const kind = role === 'absent' ? 'absent' : 'present';
    const label = participantsLabel.exec(block.passage.text)?.[0] ?? '';
    const rest = cutPassage(block.passage, label.length);
    if (label !== '' && rest.text !== '')
      return frameOf([{ kind, role: null, passages: [rest] }], [], [block.passage], at + 1);
    return listBelow(blocks, at, kind, null, block.form !== 'label');
  }
  if (block?.kind === 'table') {
    const found = isEarly ? readFrameTable(block, false) : null;
    return found && { ...found, next: at + 1 };
  }
  if (block?.kind !== 'bullet' && block?.kind !== 'paragraph') return null;
  const passage = withoutSign(block.passage);
  // A label stands at the head and is short: one look at it spares the patterns below.
  const head = passage.text.slice(0, 90);
  if (!/^[*_(\p{L}\d]/u.test(head)) return null;
  for (const [kind, label] of nameLabels) {
    const found = label.exec(head);
    if (!found) continue;
    if (kind !== 'present' && kind !== 'absent' && !isEarly) continue;
    const rest = cutPassage(passage, found[0].length);
    const role = found.groups?.role ? roleName(found.groups.role) : null;
    if (rest.text.trim() === '') {
      const list = listBelow(blocks, at, kind, role, false);
      if (list) return list;
      continue;
    }
    if ((kind === 'role' && rest.text.length > 60) || tellsOf.test(rest.text)) continue;
    // `missing: a page that says what this is`
    if (kind === 'absent' && !isEarly && !isNameList(rest.text, 1)) continue;
    return frameOf([{ kind, role, passages: [rest] }], [], [passage], at + 1);
  }
  if (!isEarly) return null;
  const below =
    looseLabel.exec(head)?.[0].length === passage.text.length
      ? listBelow(blocks, at, 'present', null, false)
      : null;
  if (below?.names.every(({ passages }) => passages.every(({ text }) => isNameList(text, 1))))
    return below;
  const people = peopleUnlabelled(blocks, at, roles);
  if (people) return frameOf([people], [], [passage], at + 1);
  const isDated =
    (whenLabel.test(head) && !/\bnext\b/i.test(head)) ||
    (block.kind === 'paragraph' &&
      (isMeetingLine(passage.text) ||
        (blocks[at - 1]?.kind === 'heading' && isTimeLine(passage.text))));
  if (isDated) return frameOf([], [passage], [passage], at + 1);
  if (whereLabel.test(head) && (/https?:\/\//.test(passage.text) || isPlace.test(head))) {
    return frameOf([], [], [passage], at + 1);
  }
  return null;
}

/** `Remote: Ann, Bob`, `Ann, Bob and I were present`, or names alone where the notes begin. */
function peopleUnlabelled(
  blocks: Block[],
  at: number,
  roles: Map<Heading, HeadingRole>,
): NameList | null {
  const block = blocks[at];
  if (block?.kind !== 'bullet' && block?.kind !== 'paragraph') return null;
  const { passage } = block;
  const label = looseLabel.exec(passage.text) ?? placeLabel(blocks, at);
  if (label) {
    const rest = cutPassage(passage, label[0].length);
    const isAlone = isNameList(rest.text, 1) || smallNames(rest.text).length > 1;
    return isAlone ? { kind: 'present', role: null, passages: [rest] } : null;
  }
  if (block.kind === 'paragraph' && passage.text.length < 200) {
    const said = saidPresent(passage);
    if (said) return { kind: 'present', role: null, passages: [said] };
  }
  if (!opensNotes(blocks, at, roles)) return null;
  // `(Ann, Bob, Carl)`, `Ann, Bob, Carl; regrets: Emma`
  const isEnclosed = /^\([^()]+\)\.?$/.test(passage.text);
  const list = isEnclosed ? cutPassage(passage, 1, passage.text.lastIndexOf(')')) : passage;
  const present = list.text.slice(0, list.text.search(turnsAway) >>> 0);
  if (!parted.test(present.slice(0, 60))) return null;
  const written = listedNames(present);
  const names = written.length > 2 ? written : smallNames(present);
  if (names.length < 3 || names.filter((name) => isSomebody(name, blocks)).length < 2) return null;
  return { kind: 'present', role: null, passages: [list] };
}

/** Behind the first of three names. */
const parted = /[,;&/|•·]|\sand\s/;
const turnsAway = /[;,.(] ?(?:apologies|regrets|absent|excused|missing)\b/i;
const withoutSign = (passage: Passage, length = picturesBefore(passage.text)): Passage =>
  length === 0 ? passage : cutPassage(passage, length);

const isFirstName = (name: string): boolean => FIRST_NAMES.has(name.toLowerCase());

/** `ann, bob (late) and mato`, half of them or more first names that others have too. */
function smallNames(text: string): string[] {
  const names = listedNames(text, (name) => smallName.test(name));
  const known = names.filter((name) => isFirstName(name.split(' ', 1)[0] ?? ''));
  return known.length * 2 >= names.length ? names : [];
}
const smallName = /^\p{Ll}[\p{L}\d_-]*(?: \([^()]{1,30}\))?$/u;

/** `Cambridge: Ann, Bob`: what stands before the colon may be anything if people are all that follows. */
function placeLabel(blocks: Block[], at: number): RegExpExecArray | null {
  const block = blocks[at];
  const text = block?.kind === 'bullet' || block?.kind === 'paragraph' ? block.passage.text : '';
  const label = text.length < 300 ? anyLabel.exec(text) : null;
  if (!label || otherPeople.test(label[0])) return null;
  const names = namesOf(text.slice(label[0].length));
  const known = names.filter((name) => isFirstName(name.split(' ', 1)[0] ?? ''));
  return names.length > 1 && known.length * 2 >= names.length ? label : null;
}

/** A first name that others have too, or somebody who speaks or acts in the notes. */
function isSomebody(name: string, blocks: Block[]): boolean {
  const first = name.split(' ', 1)[0] ?? '';
  if (FIRST_NAMES.has(first.toLowerCase())) return true;
  const acts = new RegExp(
    `(?:^|\\W)${first.replace(/\W/g, '.')}(?::|['’]s | (?:will|to|is|has|said|should|can|was|did)\\b)`,
  );
  return blocks.some(
    (block) =>
      (block.kind === 'bullet' || block.kind === 'paragraph') && acts.test(block.passage.text),
  );
}

/** Above it stand only the meeting's own heading and lines; it has no bullets of its own. */
function opensNotes(blocks: Block[], at: number, roles: Map<Heading, HeadingRole>): boolean {
  const below = blocks[at + 1];
  const own = blocks[at];
  if (own?.kind === 'bullet' && below?.kind === 'bullet' && below.depth > own.depth) return false;
  const above = blocks[at - 1];
  // `Ann, Bob, Carl,` on top is a salutation.
  if (above === undefined) return own?.kind === 'paragraph' && !/,\s*$/.test(own.passage.text);
  if (above.kind === 'heading') return roles.get(above) === 'meeting';
  return above.kind === 'paragraph' && at < 4 && isMeetingLine(above.passage.text);
}

/** `Place: the attic`. */
const isPlace = /^[*_]{0,3}(?:where|location|place|venue|room)[*_]{0,3} ?:[^.!?]{1,60}$/i;

/** `Participants: will be up to 25 people`. */
const tellsOf =
  /^(?:will|are|is|can|may|must|should|need|please|up to|about|around|max(?:imum|\.)?|limited|open to|(?:anyone|everyone|those) who)\b/;

const nameLabels: [NameList['kind'], RegExp][] = [
  ['present', participantsLabel],
  ['guest', guestsLabel],
  ['absent', absentLabel],
  ['role', roleLabel],
];

function frameOf(names: NameList[], meeting: Passage[], passages: Passage[], next: number): Frame {
  return { names, meeting, passages, next };
}

function roleName(label: string): string {
  return /^chair/i.test(label)
    ? 'chair'
    : /^(?:scribe|note|minutes)/i.test(label)
      ? 'scribe'
      : label.toLowerCase();
}

/** The bullets, or the one paragraph, below a label that stands alone. */
function listBelow(
  blocks: Block[],
  at: number,
  kind: NameList['kind'],
  role: string | null,
  isHeading: boolean,
): Frame | null {
  const label = blocks[at];
  const first = blocks[at + 1];
  const isBeside = label?.kind !== 'bullet' || isNameList(passageText(first));
  if (first?.kind === 'paragraph' && isBeside) {
    const passages = [first.passage];
    return frameOf([{ kind, role, passages }], [], passages, at + 2);
  }
  if (first?.kind === 'table' && isHeading) {
    const table = readFrameTable(first, true);
    return table && { ...table, next: at + 2 };
  }
  const passages: Passage[] = [];
  const floor = label?.kind === 'bullet' ? label.depth : -1;
  let next = at + 1;
  let hasChildren = false;
  for (; next < blocks.length; next++) {
    const bullet = blocks[next];
    if (bullet?.kind !== 'bullet') break;
    const isChild = bullet.depth > floor;
    if (!isHeading && !isChild && (hasChildren || !isLoneName(blocks, next))) break;
    hasChildren ||= isChild;
    passages.push(bullet.passage);
  }
  if (passages.length === 0 && !isHeading) return null;
  return frameOf([{ kind, role, passages }], [], passages, next);
}

const passageText = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? block.passage.text : '';

/** A sibling of the label is a name, or a list of names, when it looks so and has no bullets of its own. */
function isLoneName(blocks: Block[], at: number): boolean {
  const bullet = blocks[at];
  const below = blocks[at + 1];
  if (bullet?.kind !== 'bullet') return false;
  if (!isNameAlone(bullet.passage.text) && !isNameList(bullet.passage.text)) return false;
  return below?.kind !== 'bullet' || below.depth <= bullet.depth;
}
