/** A clause of the notes in; whether it says that some work is not wanted any more out. */

import type { Claim } from './claim.ts';
import { aboutClause } from './clauses.ts';

/** Only ever proposed: that something is dropped is said by a person. Null: it says no such thing. */
export function givenUp(
  clause: string,
  names: string[],
): Extract<Claim, { kind: 'dropped' }> | null {
  const found = givenUpPattern.exec(clause);
  if (!found || doubtPattern.test(clause)) return null;
  const about = aboutClause(clause.replace(found[0], ' '), names);
  if (about.terms.size === 0 && !about.pointsBack) return null;
  return { ...about, kind: 'dropped', clause: clause.trim() };
}

/** `is obsolete`, `is no longer needed`, `we gave up on …`, `no need for … any more`, `was abandoned` */
const givenUpPattern =
  /\bobsolete\b|\bno longer (?:needed|necessary|relevant|required|wanted|useful|planned|an issue)\b|\bnot (?:needed|necessary|relevant|required|wanted) any\s?more\b|\b(?:gave|given) up(?: on)?\b|\b(?:was|were|is|are|been) (?:abandoned|dropped|cancelled|canceled|discarded|superseded|given up)\b|\babandoned\b|\bno (?:more )?need (?:for|to)\b(?=.{0,120}\bany\s?more\b)|\b(?:don['’]?t|do not|doesn['’]?t|does not) need\b(?=.{0,120}\b(?:any\s?more|any longer)\b)|\bdecided (?:not to|against)\b/i;

const doubtPattern =
  /\b(?:if|unless|once|when|until|could|might|may|maybe|perhaps|should|would|will|soon)\b|\?\s*$/i;
