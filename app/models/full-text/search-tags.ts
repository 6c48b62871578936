/** What filters of the search ask for in; one word each, that no text of a mail has, out. */
import { fold } from '#app/minutes/words/spelling.ts';

export type Tag = 'kind' | 'status' | 'owner' | 'topic' | 'repo';

/** Letters for private use, as in identifiers.ts: the full-text index takes them as parts of a word. */
const openings: Record<Tag, string> = {
  kind: '\ue100',
  status: '\ue101',
  owner: '\ue102',
  topic: '\ue103',
  repo: '\ue104',
};
const firstJoint = 0xe200;
/** Where the index would cut: blanks, `/`, `-`, accents that stand alone. */
const joint = /[^\p{L}\p{N}]/gu;

export function tagOf(tag: Tag, value: string): string {
  const word = fold(value).replace(joint, (sign) =>
    String.fromCharCode(firstJoint + ((sign.codePointAt(0) ?? 0) & 0xff)),
  );
  return openings[tag] + word;
}
