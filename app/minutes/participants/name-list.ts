/**
 * What the frame of the notes says of people, as values.
 *
 *     NameList             present, guests, absent, or who holds a role
 */
import type { Passage } from '#app/mail/mail.ts';

/** A list of names as it is written, and what the label before it says they are. */
export type NameList = {
  kind: 'present' | 'guest' | 'absent' | 'role';
  role: string | null;
  passages: Passage[];
};
