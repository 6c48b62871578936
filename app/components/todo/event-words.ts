/** Something that happened to a TODO in; the few words that say what out. */
import type { TodoEvent } from '#app/todos/todo.ts';

/** `Raised`, `Done`, `Dan instead of Ann`, `Said to be done`. */
export function whatHappened({ kind, from, to }: TodoEvent): string {
  const now = to || 'nobody';
  switch (kind) {
    case 'raised':
      return to === 'open' ? 'Raised' : `Raised, ${now}`;
    case 'mentioned':
      return 'Named again';
    case 'status':
      return capital(now);
    case 'reopened':
      return 'Open again';
    case 'owners':
      return from ? `${now} instead of ${from}` : `Taken by ${now}`;
    case 'title':
      return 'Reworded';
    case 'due':
      return to ? `Due on ${to}` : 'Not due on any day';
    case 'merged':
      return 'Joined with another';
    case 'split':
      return 'Split off';
    case 'proposed':
      return statuses.has(now) ? `Said to be ${now}` : `Said to be taken over by ${now}`;
    case 'rejected':
      return 'What was said of it was rejected';
  }
}

/** Why, where the words quoted with it do not say that themselves. */
export function reasonBesides({ because, evidence }: TodoEvent): string {
  if (because === unsaid) return '';
  const said = plainWords(evidence?.quote ?? '');
  // `new` in a quote is not what `new` says of a TODO.
  return because.length > shortReason && said.includes(plainWords(because)) ? '' : because;
}

/** What a decision without a reason is kept with; who took it stands there already. */
const unsaid = 'by hand';

const shortReason = 10;
const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

const statuses = new Set(['suggested', 'open', 'waiting', 'done', 'dropped']);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
