/** A mail in; what it says between the lines of notes that it quotes, each as a diagnostic, out. */
import type { Diagnostic, Fragment, Mail } from '#app/mail/mail.ts';

// `> ## Meeting Nov 25th`, `> - Participants: Ann`
const quotedNotes =
  /^[> ]*>[ ]?(?:#{1,4} \S|(?:[-*+•] )?[*_]{0,3}(?:participants|attendees|present)\b)/im;
const says = /\p{L}/u;
/** Further down no notes begin. */
const longest = 20_000;
/** Nobody reads a list that is longer. */
const most = 20;

/**
 * `> - Bob will fix it` / `No, Ann will.`: the meeting that the quoted notes made keeps what they said,
 * so somebody has to look.
 */
export function repliesBetween({ source, body, fragments }: Mail): Diagnostic[] {
  const isReply = source.inReplyTo !== null || /^(?:re|aw)\s?:/i.test(source.subject ?? '');
  if (!isReply) return [];
  const isQuoted = ({ kind, span }: Fragment): boolean =>
    kind === 'quote' || (kind === 'content' && body[span.start] === '>');
  const first = fragments.findIndex(isQuoted);
  const last = fragments.findLastIndex(isQuoted);
  if (first === last) return [];
  const quotes = fragments.slice(first, last + 1).filter(isQuoted);
  if (
    !quotes.some(({ span }) =>
      quotedNotes.test(body.slice(span.start, Math.min(span.end, span.start + longest))),
    )
  )
    return [];
  return fragments
    .slice(first, last)
    .filter((each) => !isQuoted(each) && (each.kind === 'content' || each.kind === 'greeting'))
    .flatMap(({ span }) => {
      const text = body.slice(span.start, span.end);
      const start = span.start + text.search(/\S|$/);
      const end = span.start + text.trimEnd().length;
      return says.test(text) ? [{ start, end }] : [];
    })
    .slice(0, most)
    .map((span) => ({
      code: 'reply-between',
      message:
        'This answers quoted notes. It changes nothing by itself: correct the meeting where it is right.',
      span,
    }));
}
