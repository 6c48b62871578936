/** The place of a pronoun in; the names out that stand beside it, or last before it. */
import { countBefore } from '#app/mail/count-before.ts';
import type { Mention } from '../people/mentions.ts';
import type { Sentence } from './reading.ts';

// `I (Ann) will …`
export function namedBehind(text: string, { mentions }: Sentence, at: number): Mention | null {
  const mention = /^\s\(/.test(text.slice(at, at + 2)) ? beginningAt(mentions, at + 2) : null;
  return mention && text[mention.to] === ')' ? mention : null;
}

/** What begins at a place, among things in the order of the text. */
export function beginningAt<Thing extends { from: number }>(
  all: Thing[],
  at: number,
): Thing | null {
  const thing = all[countBefore(all, ({ from }) => from < at)];
  return thing?.from === at ? thing : null;
}

// `Who writes it? Ann: me, Bob: I'll proofread`
export function namedBefore(text: string, { mentions }: Sentence, at: number): Mention | null {
  if (text.slice(at - 2, at) !== ': ') return null;
  const mention = mentions[countBefore(mentions, ({ to }) => to < at - 2)];
  return mention?.to === at - 2 && mention.kind !== 'guess' ? mention : null;
}

/** Further back no pronoun reaches. */
const most = 12;

/** Of things in the order of the text, those last before a place. */
export function lastBefore<Thing>(all: Thing[], isBefore: (thing: Thing) => boolean): Thing[] {
  const end = countBefore(all, isBefore);
  return all.slice(Math.max(0, end - most), end);
}

export const lastNamed = ({ mentions }: Sentence, at: number): Mention[] =>
  lastBefore(mentions, ({ to }) => to <= at).filter(({ kind }) => kind !== 'guess');
