/** A place behind a subject in; the forms of owing work that stand there, the strongest first, out. */
import { DIGIT, isBlank, kindAt, LETTER } from '#app/mail/letters.ts';
import { type Phrases, phrasesAt, phrasesOf } from '../words/phrases.ts';
import { adverbEnds } from './adverbs.ts';
import { FORMS, type Form, type Head } from './vocabulary-forms.ts';

/** `to` is where the space before the verb of the work stands. */
export type FoundForm = { form: Form; to: number };

const formsOf = (fits: (form: Form) => boolean): Phrases<Form> =>
  phrasesOf(
    FORMS.filter(fits).flatMap((form) => form.words.map((words) => [words, form] as const)),
  );
/** What owes work with nothing before it: `Ann plans to`. */
const alone = formsOf(({ head }) => !head.isNeeded);
/** `Ann is`, `Ann has been`, each with what owes work behind it. */
const heads = phrasesOf(
  [...new Set(FORMS.map(({ head }) => head))].flatMap((head: Head) => {
    const behind = formsOf((form) => form.head === head);
    return head.words.map((words) => [words, behind] as const);
  }),
);
const strength = new Map(FORMS.map((form, at) => [form, FORMS.length - at]));

export function formsAt(text: string, at: number): FoundForm[] {
  const found: FoundForm[] = [];
  for (const head of phrasesAt(heads, text, at))
    for (const end of adverbEnds(text, head.to, 3)) add(found, head.value, text, end);
  add(found, alone, text, at);
  return found.length < 2 ? found : found.sort((one, other) => strengthOf(other) - strengthOf(one));
}

const strengthOf = ({ form }: FoundForm): number => strength.get(form) ?? 0;

function add(found: FoundForm[], phrases: Phrases<Form>, text: string, at: number): void {
  for (const { to, value: form } of phrasesAt(phrases, text, at)) {
    const end = form.link === 'to' ? behindTo(text, to) : isClosed(text, to) ? to : null;
    if (end !== null && found.every((each) => each.form !== form)) found.push({ form, to: end });
  }
}

/** Behind ` to`, adverbs before it, or by whom: `plans, next week, to`, `asked (by Ann) to`. */
function behindTo(text: string, at: number): number | null {
  if (!isBlank(text, at) && text[at] !== ',') return null;
  byWhom.lastIndex = at;
  if (byWhom.test(text)) return byWhom.lastIndex;
  for (const end of adverbEnds(text, at, 3))
    if (isBlank(text, end) && text.startsWith('to', end + 1) && isClosed(text, end + 3))
      return end + 3;
  return null;
}

const byWhom = /\s(?:by\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*\.?)?|\(by\s[^()]{2,30}\))\sto(?=\s)/uy;

/** The word ends there. */
const isClosed = (text: string, at: number): boolean =>
  (kindAt(text, at) & (LETTER | DIGIT)) === 0 && !closing.includes(text[at] ?? ' ');
const closing = "'’-";
