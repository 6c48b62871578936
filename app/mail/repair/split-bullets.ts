/** Logical lines in; bullets that a mail program glued together stand on lines of their own again. */
import { isPeopleKey } from '../shapes.ts';
import { type Flow, splitOff } from './flow.ts';
import { type Dash, glueEvidence, glueThreshold, isMarked } from './glue-evidence.ts';
import { isNamed, isOwed, peopleLater } from './people-named.ts';
import { shieldedPlaces } from './shielded-places.ts';
import type { WrapHabits } from './wrap-habits.ts';

/** ` - `, ` * `, ` • `, ` + ` inside a line; ` -- ` is none. */
const dashInside = /\s(?<marker>[-*+•‣◦▪●○∙–])\s/g;
/** ` 2. `, ` 3) ` inside a line. */
const numberInside = /\s(?<number>\d{1,2})(?<mark>[.)])\s/g;

export function splitBullets(flows: Flow[], habits: WrapHabits): Flow[] {
  const bullets: BulletHabits = {
    ...bulletHabits(flows),
    people: peopleLater(flows),
    isGlued: false,
  };
  const starts = flows.map((flow) => seams(flow, bullets, habits));
  const glued = starts.filter(({ length }) => length > 0).length;
  if (glued === 0) return flows;
  // A program that glued so many lines glued whatever it could.
  const sure: BulletHabits = { ...bullets, isGlued: glued >= gluedLines };
  const split: Flow[] = [];
  flows.forEach((flow, place) => {
    const first = starts[place] ?? none;
    const isSure = first.length > 0 || isMarked(flow.text.slice(flow.shape.inner));
    cutInto(split, flow, sure.isGlued && isSure ? seams(flow, sure, habits) : first);
  });
  return split;
}

const gluedLines = 3;
const none: number[] = [];

function cutInto(split: Flow[], flow: Flow, starts: number[]): void {
  if (starts.length === 0) {
    split.push(flow);
    return;
  }
  split.push(splitOff(flow, 0, starts[0] ?? 0, null));
  starts.forEach((start, place) => {
    split.push(splitOff(flow, start, starts[place + 1] ?? flow.text.length, 'bullet'));
  });
}

/** `isGlued`: many lines of the mail hold several bullets. */
type BulletHabits = {
  markers: Set<string>;
  lowerShare: number;
  isGlued: boolean;
  /** First names of the participants, in small letters. */
  people: () => Set<string>;
};
type DashPlace = { at: number; marker: string };

/** Which marks open this mail's bullets, and how often they open in lower case. */
function bulletHabits(flows: Flow[]): Omit<BulletHabits, 'isGlued' | 'people'> {
  const markers = new Set<string>();
  let lower = 0;
  let count = 0;
  for (const { shape, text } of flows) {
    if (shape.kind !== 'bullet') continue;
    markers.add(shape.marker);
    count += 1;
    if (/\p{Ll}/u.test(text.charAt(shape.inner))) lower += 1;
  }
  return { markers, lowerShare: count === 0 ? 0 : lower / count };
}

/** Places of the glued bullets' marks. */
function seams(flow: Flow, bullets: BulletHabits, habits: WrapHabits): number[] {
  const { kind } = flow.shape;
  if (flow.kept || kind === 'row' || kind === 'definition' || kind === 'quote') return none;
  if (kind === 'number') return numberSeams(flow);
  const dashes = withoutOwners(flow.text, flow.shape.inner, dashPlaces(flow));
  if (dashes.length === 0 || isPartedList(flow, dashes)) return none;
  const starts: number[] = [];
  // `The attendees named: - one - two`
  const isList =
    flow.shape.kind !== 'bullet' &&
    dashes.length > 1 &&
    flow.text.charAt((dashes[0]?.at ?? 0) - 2) === ':';
  let from = flow.shape.inner;
  dashes.forEach(({ at, marker }, place) => {
    const next = dashes[place + 1]?.at ?? flow.text.length;
    const afterNext =
      dashes[place + 1] === undefined ? '' : flow.text.slice(next + 1, next + 60).trim();
    const after = flow.text
      .slice(at + 1, next)
      .trim()
      .replace(ownerBefore, '');
    const dash: Dash = {
      marker,
      // Enough to weigh; where no dash is a bullet this would grow with the line.
      before: flow.text.slice(Math.max(from, at - 600), at).trim(),
      after,
      isOwnBullet:
        flow.shape.kind === 'bullet'
          ? flow.shape.marker === marker
          : bullets.markers.has(marker) || starts.length > 0,
      widest: flow.widest,
      isNamed: isNamed(after, bullets.people),
      isAside: isAside(after, afterNext),
      count: dashes.length,
      lowerShare: isList ? 1 : bullets.lowerShare,
      width: habits.isWrapped ? habits.width : null,
    };
    const isGlued =
      glueEvidence(dash) >= glueThreshold + lineWeight(flow, dash, starts.length, bullets) ||
      isBelowHeading(flow, dash, starts.length);
    if (!isGlued) return;
    starts.push(at);
    from = at + 1;
  });
  return starts;
}

/** `- Ann - TODO review it`: the second dash parts her from her TODO. */
function withoutOwners(text: string, from: number, dashes: DashPlace[]): DashPlace[] {
  return dashes.filter(({ at }, place) => {
    const before = text.slice((dashes[place - 1]?.at ?? from - 1) + 1, at).trim();
    return !(aName.test(before) && opensTodo.test(text.slice(at + 1, at + 16).trimStart()));
  });
}
const name =
  "[*_]{0,3}@?\\p{L}[\\p{L}.'’-]{1,20}(?:(?: \\p{Lu}|, | and | & |\\/)[\\p{L}.'’-]{0,20})?[*_]{0,3}";
const aName = new RegExp(`^${name}$`, 'u');
const todoMark = '[*_]{0,3}(?:TODO|ACTION|DONE)(?![\\p{L}\\d])';
const opensTodo = new RegExp(`^${todoMark}`, 'u');
const ownerBefore = new RegExp(`^${name} - (?=${todoMark})`, 'u');

/** `Participants: Ann • Bob • Carl`: the marks part names. */
function isPartedList({ text, shape }: Flow, dashes: DashPlace[]): boolean {
  const [first] = dashes;
  const head = text.slice(shape.kind === 'bullet' ? shape.inner : shape.at, first?.at ?? 0);
  if (first === undefined || dashes.length < 2 || !isPeopleKey(head.replace(/ ?\([^()]*\)/, '')))
    return false;
  const names = dashes.map(({ at }, place) => text.slice(at + 1, dashes[place + 1]?.at).trim());
  return !head.includes(',') && names.every((name) => name.length < 40 && shortName.test(name));
}

const shortName = /^[*_@]{0,4}\p{L}[^,:;.!?]*(?:\.[^,:;.!?]*){0,2}$/u;

/** Bullets hang on bullets; from a paragraph or heading they need more to go by. */
function lineWeight(flow: Flow, dash: Dash, splits: number, { isGlued }: BulletHabits): number {
  // Where two were glued for certain, a third needs less to go by.
  if (splits > (isGlued ? 0 : 1) || (isGlued && isMarked(dash.before))) return -1;
  // `… - TODO port it - Bob will test it`: his part is none of that TODO.
  if (splits > 0 && isMarked(dash.before) && (dash.isNamed || isOwed(dash.after))) return -1;
  if (flow.shape.kind === 'bullet' || splits > 0) return 0;
  if (/:$/.test(dash.before) && dash.count > 1) return -2;
  if (flow.shape.kind !== 'heading') return 1;
  // No heading is that long and has that many dashes: its bullets were glued to it.
  const isLong = flow.widest > 100 && dash.count > 2;
  return /^<?https?:/.test(dash.after) ? -4 : isLong ? 0 : 1;
}

/** `### Builds - the page at … is slow`: no heading goes on with a whole sentence in small letters. */
const saysSomething =
  /\s(?:is|are|was|were|has|have|had|does|did|can|will|should|needs?|works?)\s/i;
const isBelowHeading = (flow: Flow, { before, after, lowerShare }: Dash, splits: number): boolean =>
  flow.shape.kind === 'heading' &&
  splits === 0 &&
  lowerShare >= 0.3 &&
  before.split(' ').length <= 4 &&
  /^(?:the|a|an|we|it|there|this|these|some|no|all|still|\p{Ll}\S* (?:is|was|has|will))\s/u.test(
    after,
  ) &&
  after.split(' ').length >= 6 &&
  saysSomething.test(after);

/** `word - a short aside - word` */
function isAside(after: string, afterNext: string): boolean {
  if (afterNext === '' || !/^\p{Ll}/u.test(afterNext)) return false;
  return (
    after.length < 60 &&
    !/[.!?]$/.test(after) &&
    /^(?:and|but|or|which|that|who|is|was|are|were|has|have|will|would|can|could|to|in|on|for|with|by|from|as|so|if|when|where|because|while|then|also|not|does|did|seems?|needs?|should|may|might|of|at)\b/.test(
      afterNext,
    )
  );
}

/** Dashes outside of code, brackets, quotations and sums. */
function dashPlaces(flow: Flow): DashPlace[] {
  const { text } = flow;
  const found: DashPlace[] = [];
  dashInside.lastIndex = flow.shape.inner;
  for (let match = dashInside.exec(text); match !== null; match = dashInside.exec(text)) {
    const at = match.index + 1;
    // The white space after one mark may be that before the next.
    dashInside.lastIndex = at + 1;
    const isSum = /\d/.test(text.charAt(at - 2)) && /\d/.test(text.charAt(at + 2));
    if (!isSum) found.push({ at, marker: match.groups?.marker ?? '-' });
  }
  if (found.length === 0) return found;
  const shielded = shieldedPlaces(text);
  let current = 0;
  return found.filter(({ at }) => {
    while (current < shielded.length && (shielded[current]?.end ?? 0) <= at) current += 1;
    const shield = shielded[current];
    return shield === undefined || at < shield.start;
  });
}

/** `1. … 2. … 3. …`: numbers that count on, at least two, or one after a finished sentence. */
function numberSeams(flow: Flow): number[] {
  const starts: number[] = [];
  const own = flow.shape.marker;
  let expected = Number.parseInt(own, 10) + 1;
  if (Number.isNaN(expected)) return [];
  let isClosed = true;
  for (const found of flow.text.matchAll(numberInside)) {
    if (Number(found.groups?.number) !== expected || found.groups?.mark !== own.slice(-1)) continue;
    const before = flow.text.slice(Math.max(0, found.index - 4), found.index);
    isClosed &&= /[.!?)\]"”]$/.test(before);
    starts.push(found.index + 1);
    expected += 1;
  }
  return starts.length > 1 || isClosed ? starts : [];
}
