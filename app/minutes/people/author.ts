/** A mail in; who says `I` in its notes, by the name that they use, out. */
import type { Mail } from '#app/mail/mail.ts';
import type { FrontMatter } from '../blocks/block.ts';
import type { Participant } from '../minutes.ts';
import { lookUp, type Names } from './names.ts';

/**
 * Null where nobody sent it, or where its notes are somebody else's: quoted or forwarded. A file says in its front
 * matter who wrote it.
 */
export function authorOf(
  { source, lines, fragments }: Mail,
  names: Names,
  frontMatter: FrontMatter | null,
): string | null {
  const name = senderOf({ source }) ?? writtenBy(frontMatter);
  if (name === null || lines.some(({ quoteDepth }) => quoteDepth > 0)) return null;
  const content = fragments.findIndex(({ kind }) => kind === 'content');
  const above = fragments.slice(0, content).map(({ kind }) => kind);
  if (above.includes('header') && !above.includes('quote')) return null;
  const people = lookUp(names, name);
  if (people.length === 1) return people[0] ?? null;
  const first = lookUp(names, name.split(' ', 1)[0] ?? '');
  return first.length === 1 ? (first[0] ?? null) : name;
}

const scribe = /^(?:scribe|scribing|minutes|notes?|note[- ]?taker|taking notes|secretary)\b/;

/** Who took the notes, as their list of participants says. */
export function scribeOf(participants: readonly Participant[]): string | null {
  const [only, ...others] = participants.filter(({ role }) => scribe.test(role ?? ''));
  return only !== undefined && others.length === 0 ? only.name : null;
}

/** `author: Ann Lee`, or `author:` and below it `name: Ann Lee` */
function writtenBy(frontMatter: FrontMatter | null): string | null {
  const fields = frontMatter?.fields ?? [];
  const author = fields.findIndex(({ key }) => key === 'author');
  const own = fields[author]?.passage.text.trim() ?? '';
  const below = fields[author + 1];
  const name = own === '' && author >= 0 && below?.key === 'name' ? below.passage.text.trim() : own;
  return name === '' ? null : name;
}

/** The sender's name as the mail's header has it; null where nobody sent it. */
export function senderOf({ source }: Pick<Mail, 'source'>): string | null {
  const name = ownName(source.from?.name ?? '').name;
  return name === '' ? null : name;
}

/** What a header calls somebody, without what lists add to it; `isSentOn`: the address is the list's. */
export function ownName(written: string): { name: string; isSentOn: boolean } {
  const plain = written.replace(viaList, '').replace(aside, '').trim();
  return { name: plain.replace(inverted, '$<first> $<last>'), isSentOn: viaList.test(written) };
}

const viaList = /\s+via\s+.*$/i; //                                        Ann Lee via the-list
const aside = /\s*\([^()]*\)\s*$/; //                                      Ann Lee (Example Ltd)
const inverted = /^(?<last>\p{Lu}[\p{L}'’-]+),\s*(?<first>\p{Lu}[\p{L}'’ -]+)$/u; // Lee, Ann
