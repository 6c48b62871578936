/** A Markdown text whose marks a program had escaped (`\#\# Topic`, `\- text`, `a\_name`) in; the escapes out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** `\## Topic`, `\- text`, `1\. text`: one line may mean it so, not two. */
const start = /^[ \t\u00a0>|]{0,40}(?:\\#{1,6}(?=[ \\#])|\\[*+-](?= )|\d{1,3}\\[.)](?= ))/gm;
/** CommonMark 2.4: any punctuation of ASCII can be escaped, `\` too. */
const escaping = /\\[!-/:-@[-`{-~]/g;

export function escapes(body: string): Mend[] {
  if ((body.match(start)?.length ?? 0) < 2) return [];
  return mendAll(body, escaping, () => '').map((mend) => ({ ...mend, end: mend.start + 1 }));
}
