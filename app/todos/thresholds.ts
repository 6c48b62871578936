/** From which likeness on two mentions are one TODO: the numbers that all matching goes by. */

/**
 * Chosen on the cases of tests/unit/todos/match.test.ts: at `same` two texts are taken to be one
 * TODO, from `ask` on the reviewer is asked. The rest is added to the likeness of the words.
 */
export const thresholds = {
  same: 0.68,
  ask: 0.48,
  /** Least likeness for a follow-up by the owner in the same topic, and its lead over the next. */
  followUp: 0.32,
  lead: 0.1,
  /** Least likeness of the other words where a pull request or issue is shared. */
  linked: 0.25,
  /** A second mention in one meeting has to be this much alike to be the same TODO. */
  sameMeeting: 0.85,
  /** So many terms one after the other, being so much of the shorter text, are the same phrase. */
  phrase: 3,
  phraseShare: 0.8,
  topic: { same: 0.08, other: -0.12, unknown: 0 },
  owner: { same: 0.06, other: -0.06, unknown: 0 },
  /** Nobody has mentioned it for longer than `reopenWithin`. */
  longSilent: -0.08,
  /** For longer than `forgottenAfter` meetings. */
  forgotten: -0.16,
  forgottenAfter: 18,
  /** Only one telling word is shared, where both have more to say. */
  lightOverlap: -0.25,
  /** One is to review it, the other to merge it. */
  otherWork: -0.1,
  /** Meetings within which the same words reopen what the notes had called done. */
  reopenWithin: 6,
};
