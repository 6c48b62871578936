/** A mail in; who says `I` in its notes, by the name that they use, out. */
import type { Mail } from '#app/mail/mail.ts';
import { lookUp, type Names } from './names.ts';

/** Null where nobody sent it, or where its notes are somebody else's: quoted or forwarded. */
export function authorOf({ source, lines, fragments }: Mail, names: Names): string | null {
  const name = senderOf({ source });
  if (name === null || lines.some(({ quoteDepth }) => quoteDepth > 0)) return null;
  const content = fragments.findIndex(({ kind }) => kind === 'content');
  const above = fragments.slice(0, content).map(({ kind }) => kind);
  if (above.includes('header') && !above.includes('quote')) return null;
  const people = lookUp(names, name);
  if (people.length === 1) return people[0] ?? null;
  const first = lookUp(names, name.split(' ', 1)[0] ?? '');
  return first.length === 1 ? (first[0] ?? null) : name;
}

/** The sender's name as the mail's header has it; null where nobody sent it. */
export function senderOf({ source }: Pick<Mail, 'source'>): string | null {
  const name = (source.from?.name ?? '').replace(viaList, '').trim();
  return name === '' ? null : name;
}

const viaList = /\s+via\s+.*$|\s*\([^()]*\)\s*$/i; // Ann Lee via the-list
