/** Topic titles in; which of them are the same, which are the agenda's own, out. */

/** Titles that an agenda writes itself: a TODO found below one of them belongs to an earlier topic. */
export const needsOwnerTitle = 'Needs an owner';
export const carriedOverTitle = 'Carried over';
export const anyOtherTitle = 'AoB';
export const nextMeetingTitle = 'Next meeting';

const anyOther = new Set(['aob', 'any other business', 'misc', 'miscellaneous', 'other']);
const structural = new Set(
  [needsOwnerTitle, carriedOverTitle, nextMeetingTitle, 'Participants', 'Agenda', 'Notes'].map(
    foldTitle,
  ),
);

/** `OCaml 5`, `ocaml-5` and `Ocaml 5:` are one topic. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The section that a topic's entries stand in; null for titles that only structure the notes. */
export function sectionTitle(topic: string): string | null {
  const folded = foldTitle(topic);
  if (folded === '' || structural.has(folded)) return null;
  return anyOther.has(folded) ? anyOtherTitle : topic.trim();
}
