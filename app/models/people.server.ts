/** Names in; the people behind them, learned from the mails or decided by a person, out. */
import type { Roster } from '#app/minutes/minutes.ts';
import type { Database } from '#db/open.server.ts';
import type { PersonRow, PersonView } from './subjects.ts';
import type { Writer } from './views.ts';

/** By name. */
export function listPeople(_db: Database): PersonRow[] {
  return [];
}

export function getPerson(_db: Database, _slug: string): PersonView | null {
  return null;
}

/** Slug of the person that is written so; null for nobody known. */
export function findPerson(_db: Database, _spelling: string): string | null {
  return null;
}

/** What a person decided, for the reader. */
export function getRoster(_db: Database): Roster {
  return [];
}

export type PersonDecision = {
  name: string;
  aliases: string[];
  handles: string[];
  addresses: string[];
};

/** Settles once who is who; mails are read again with it. The slug may be of a learned person. */
export function decidePerson(
  _db: Database,
  _slug: string,
  _decision: PersonDecision,
  _writer: Writer,
): { slug: string } | null {
  return null;
}

/** Two people are one: `slug` keeps its page, all spellings of `other` become its aliases. */
export function joinPeople(_db: Database, _slug: string, _other: string, _writer: Writer): boolean {
  return false;
}

/** Back to what is learned. */
export function forgetDecision(_db: Database, _slug: string, _writer: Writer): boolean {
  return false;
}
