/** Mentions in; canonical names, and a diagnostic for each that could be several people's, out. */
import type { Diagnostic, Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Mention } from '../people/mentions.ts';
import { sourceSpan } from './prose-source.ts';
import type { Owner, Reading } from './reading.ts';

/** In the order named, nobody twice. Who cannot be told apart keeps the written name. */
export function resolveOwners(
  owners: readonly Owner[],
  reading: Reading,
): { names: string[]; diagnostics: Diagnostic[] } {
  const names: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const owner of owners) {
    const name = owner.kind === 'name' ? owner.name : nameOf(owner.mention, reading);
    if (!names.includes(name)) names.push(name);
    if (
      owner.kind === 'mention' &&
      owner.mention.people.length > 1 &&
      name === owner.mention.written
    )
      diagnostics.push(ambiguous(owner.mention, reading));
  }
  return { names, diagnostics };
}

/** The one person meant; a name that fits several means the one whom the item has already named. */
function nameOf(mention: Mention, reading: Reading): string {
  const [first, ...others] = mention.people;
  if (first !== undefined && others.length === 0) return first;
  const { topicOwner, speaker, subject } = reading.context;
  const fitting = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const earlier of sentence.mentions) {
      if (earlier.from >= mention.from) break;
      const name = earlier.people.length === 1 ? earlier.people[0] : undefined;
      if (name !== undefined && mention.people.includes(name)) fitting.add(name);
    }
  }
  if (fitting.size === 0)
    for (const name of [subject, speaker, topicOwner])
      if (name !== null && mention.people.includes(name)) fitting.add(name);
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : mention.written;
}

function ambiguous(mention: Mention, reading: Reading): Diagnostic {
  const span = sourceSpan(reading.prose, mention.from, mention.to);
  const place = span && placeOf(reading.context.passage, span.start, span.end);
  return ambiguousName(mention.written, mention.people, place);
}

/** A name that several have, with the candidates. */
export function ambiguousName(written: string, people: string[], span: Span | null): Diagnostic {
  return {
    code: 'ambiguous-name',
    message: `“${written}” can be ${people.join(' or ')}: say which.`,
    span,
  };
}
