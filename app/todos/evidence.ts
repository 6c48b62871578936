/** What the remarks of a meeting claim, and open TODOs in; proposals about these out. */

import { countBefore } from '#app/mail/count-before.ts';
import type { Claim } from './claim.ts';
import { calledDone, calledOff, takenOver } from './claimed.ts';
import { claimsOf } from './claims.ts';
import type { Match } from './match.ts';
import { placeOf, propose } from './mention.ts';
import type { Reading, Remark, Sighting } from './sightings.ts';
import type { Proposal } from './todo.ts';
import type { MentionPlace } from './todo-index.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * Only TODOs from earlier meetings are called done, and none that this meeting itself names as
 * still to do. Nothing is decided: a person accepts or rejects what is proposed.
 */
export function weighRemarks(sheet: Worksheet, reading: Reading, date: string): void {
  const mentions = sheet.index.mentionsOn(date).sort(byPlace);
  let near = { topic: '', links: [] as string[] };
  for (const remark of reading.remarks) {
    if (remark.links.length > 0) near = { topic: remark.topic, links: remark.links };
    for (const claim of claimsOf(remark.text, remark.speaker, reading.participants)) {
      const before = claim.pointsBack && near.topic === remark.topic ? near.links : [];
      const links = remark.links.length > 0 ? remark.links : before;
      const states =
        claim.kind === 'done'
          ? calledDone(sheet, remark, claim, links)
          : claim.kind === 'dropped'
            ? calledOff(sheet, remark, claim)
            : takenOver(sheet, remark, claim, links, lastBefore(mentions, remark));
      for (const state of states) {
        const told = propose(state, proposalOf(claim, remark));
        if (told.events.length > 0) sheet.tell(told.after, told.events, [], []);
      }
    }
  }
}

/** `Virgile will take over the rebase`, read as a commitment, speaks of the TODO to rebase. */
export function takeoverMatch(sheet: Worksheet, sighting: Sighting): Match | null {
  const [who] = sighting.owners;
  if (who === undefined || sighting.basis !== 'commitment') return null;
  const [claim] = claimsOf(`${who} will ${sighting.text}`, null, sighting.owners);
  if (claim?.kind !== 'takeover') return null;
  const remark: Remark = { ...sighting, speaker: null, links: [] };
  const [state] = takenOver(sheet, remark, claim, [], null);
  if (!state) return null;
  return { state, matchedBy: 'person', score: 0.8, because: `taken over by ${who}`, ask: false };
}

function proposalOf(claim: Claim, remark: Remark): Proposal {
  return {
    status: claim.kind === 'takeover' ? null : claim.kind,
    owners: claim.kind === 'takeover' ? [claim.who] : null,
    because: claim.clause,
    meeting: remark.meeting,
    evidence: placeOf(remark),
  };
}

const byPlace = (one: MentionPlace, other: MentionPlace): number =>
  one.message === other.message ? one.start - other.start : one.message < other.message ? -1 : 1;

/** The mention that stands last before the remark in the same mail. */
function lastBefore(mentions: MentionPlace[], remark: Remark): string | null {
  const isBefore = ({ message, start }: MentionPlace): boolean =>
    message < remark.message || (message === remark.message && start < remark.end);
  const last = mentions[countBefore(mentions, isBefore) - 1];
  return last?.message === remark.message ? last.key : null;
}
