/** A mail and its outline in; the heading of the notes that the mail quotes and corrects on top, out. */
import type { Mail, Passage } from '#app/mail/mail.ts';
import { isMeetingLine } from '../outline/heading-roles.ts';
import type { Outline } from '../outline/skeleton.ts';

// `> ## Meeting Nov 25th 10:00 - 12:00 CET`
const quotedLine = /^[> ]*>[ ]?(?<mark>#{1,4}[ ]+)?(?<title>[^#\s>].*)$/gm;
/** Where notes begin; further down nothing says when the meeting was. */
const longest = 3000;

/** `One correction: …`, `Thanks for the notes! Some corrections`; inline they only make sense there. */
const correcting =
  /\b(?:corrections?|to correct|errat(?:um|a)|amendments?|addend(?:um|a))\b(?! (?:inline|below|in line))/i;
/** Who corrects says so at once. */
const atOnce = 200;

/** Corrections belong to the meeting that they correct; prose that only answers is about none. */
export function quotedHeading(mail: Mail, outline: Outline): Passage[] {
  const { source, body, fragments } = mail;
  if (source.inReplyTo === null && !/^(?:re|aw):/i.test(source.subject ?? '')) return [];
  if (outline.meeting.length > 0 || outline.frontMatter !== null) return [];
  if (!fragments.some(({ kind }) => kind === 'quote') || !corrects(outline)) return [];
  for (const { kind, span } of fragments) {
    if (kind !== 'quote') continue;
    const text = body.slice(span.start, Math.min(span.end, span.start + longest));
    for (const found of text.matchAll(quotedLine)) {
      const title = (found.groups?.title ?? '').trimEnd();
      if (!found.groups?.mark && !isMeetingLine(title)) continue;
      const start = span.start + found.index + found[0].indexOf(title);
      return [{ text: title, pieces: [{ at: 0, start, length: title.length }] }];
    }
  }
  return [];
}

function corrects({ sections }: Outline): boolean {
  const first = sections.find(({ items }) => items.length > 0)?.items[0];
  return (
    sections.some(({ items }) => items.some(({ kind }) => kind === 'bullet')) ||
    correcting.test(first?.passage.text.slice(0, atOnce) ?? '')
  );
}
