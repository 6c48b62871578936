/** One meeting, corrections of its reading and the index in; the TODOs raised and changed out. */
import { takeoverMatch, weighRemarks } from './evidence.ts';
import { type Identity, identitiesOf, partnerOf } from './identity.ts';
import { findMatch, type Match } from './match.ts';
import type { HeldMeeting } from './meetings.ts';
import { mentionAgain, placeOf, raise, toMention } from './mention.ts';
import { locate } from './places.ts';
import { readMeeting, type Sighting } from './sightings.ts';
import type { Correction, Numbered, Place, TodoEvent } from './todo.ts';
import type { StepResult, TodoIndex } from './todo-index.ts';
import { type Worksheet, worksheet } from './worksheet.ts';

/**
 * First what is the same beyond doubt (ids, same words), so that no likeness takes its place; then
 * the likely ones; then what people said is or is not the same.
 */
export function meetingStep(
  index: TodoIndex,
  position: string,
  meeting: HeldMeeting,
  corrections: Correction[],
): StepResult {
  const ordinal = index.meetings() + 1;
  const reading = readMeeting(meeting, corrections);
  const { identities, lost } = identitiesOf(corrections, reading.sightings, index);
  const sheet = worksheet(index, meeting.date);
  const register = registerOf(index, meeting.messages, reading.sightings);
  const settle = (sighting: Sighting, match: Match | null, said: TodoEvent | null) =>
    settleOne(sheet, register, ordinal, sighting, match, said);

  const free = reading.sightings.filter((sighting) => !identities.has(sighting));
  const unsure = free.filter((sighting) => {
    const match = findMatch(sheet.index, sighting, ordinal, sheet.claimed(sighting), true);
    if (match) settle(sighting, match, null);
    return match === null;
  });
  const settleLikely = (sighting: Sighting) =>
    settle(
      sighting,
      takeoverMatch(sheet, sighting) ??
        findMatch(sheet.index, sighting, ordinal, sheet.claimed(sighting), false),
      null,
    );
  unsure.forEach(settleLikely);
  const orphans = settleIdentities(sheet, identities, settle);
  for (const [sighting, { correction }] of orphans) {
    lost.push({ correction, because: 'the TODO that it names is not there any more' });
    settleLikely(sighting);
  }
  weighRemarks(sheet, reading, meeting.date);
  return {
    position,
    meeting: { date: meeting.date, ordinal, messages: meeting.messages },
    changes: sheet.changes(),
    numbered: register.given,
    lost: [...reading.lost, ...lost],
  };
}

type Register = { own: Map<Sighting, number[]>; given: Numbered[]; next: number };

/** Numbers given earlier to the mentions of this meeting, wherever these stand now. */
function registerOf(index: TodoIndex, messages: string[], sightings: Sighting[]): Register {
  const own = new Map<Sighting, number[]>();
  const byPlace = new Map(sightings.map((each) => [keyOf(each), each]));
  for (const message of messages)
    for (const { number, place } of index.numbersOf(message)) {
      const sighting = byPlace.get(keyOf(place)) ?? locate(place, sightings);
      if (sighting) own.set(sighting, [...(own.get(sighting) ?? []), number]);
    }
  return { own, given: [], next: index.nextNumber() };
}

const keyOf = ({ message, start, end, quote }: Place): string =>
  `${message}:${start}:${end}:${quote}`;

function settleOne(
  sheet: Worksheet,
  register: Register,
  ordinal: number,
  sighting: Sighting,
  match: Match | null,
  said: TodoEvent | null,
): void {
  const numbers = register.own.get(sighting) ?? [];
  const extra = said ? [said] : [];
  if (match && !match.ask) {
    const { state } = match;
    const before = sheet.beforeEarlierMail(state.key, sighting.mail);
    const told = mentionAgain(state, sighting, match, ordinal, before);
    const after = { ...told.after, id: Math.min(state.id, ...numbers) };
    sheet.tell(after, [...told.events, ...extra], [toMention(sighting, match)], numbers);
    sheet.claim(state.key, sighting.mail);
    return;
  }
  if (numbers.length === 0) {
    const { meeting: _, ...place } = placeOf(sighting);
    register.given.push({ number: register.next, place });
    numbers.push(register.next);
    register.next += 1;
  }
  const maybe = match && { todo: match.state.id, score: match.score, because: match.because };
  const told = raise(sighting, Math.min(...numbers), ordinal, maybe);
  sheet.tell(told.after, [...told.events, ...extra], [toMention(sighting, null)], numbers);
  sheet.claim(told.after.key, sighting.mail);
}

/** In rounds, since one mention may be said to be the same as another of this meeting. */
function settleIdentities(
  sheet: Worksheet,
  identities: Map<Sighting, Identity>,
  settle: (sighting: Sighting, match: Match | null, said: TodoEvent | null) => void,
): [Sighting, Identity][] {
  let waiting = [...identities];
  for (;;) {
    const still = waiting.filter(([sighting, identity]) => {
      if (identity.as === null) {
        settle(sighting, null, eventOf(identity.correction, 'split', sighting));
        return false;
      }
      const state = partnerOf(sheet.index, identity.as);
      if (!state) return true;
      const because = `said by ${identity.correction.by}`;
      settle(
        sighting,
        { state, matchedBy: 'human', score: 1, because, ask: false },
        eventOf(identity.correction, 'merged', sighting),
      );
      return false;
    });
    if (still.length === waiting.length) return still;
    waiting = still;
  }
}

function eventOf(correction: Correction, kind: 'merged' | 'split', sighting: Sighting): TodoEvent {
  const { at, by, reason, id } = correction;
  const because = reason ?? (kind === 'merged' ? 'the same TODO' : 'a TODO of its own');
  const evidence = placeOf(sighting);
  return { at, by, kind, from: null, to: null, because, evidence, correction: id };
}
