/** Titles of topics in; the key under which the same topic of all meetings is joined out. */
import { remember } from './remember.ts';
import { foldText } from './words.ts';

/** A person's say: this title means that one. The last entry for a title wins. */
export type TopicAlias = { title: string; means: string };

/**
 * Key of a topic: `OCaml 5`, `Ocaml 5 support`, `3. OCaml 5 / solo5` and `OCaml 5 (Sam)` are
 * `ocaml 5`. Aliases that people have set come first.
 */
export function topicKey(title: string, aliases: TopicAlias[] = []): string {
  const key = plainKey(title);
  const alias = aliases.findLast((entry) => plainKey(entry.title) === key);
  return alias ? plainKey(alias.means) : key;
}

const plainKey = remember((title: string): string => {
  const bare = title.replace(numberingPattern, '').replace(bracketPattern, '');
  const [first] = bare.split(secondaryPattern);
  const words = foldText(first ?? '')
    .split(' ')
    .filter(Boolean);
  while (words.length > 1 && trailing.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
});

/** `3. `, `2) ` */
const numberingPattern = /^\s*\d{1,2}[.)]\s+/;
/** `… (Sam)`, `… [10 min]` at the end */
const bracketPattern = /\s*[([][^()[\]]{0,80}[)\]]\s*:?\s*$/;
/** `OCaml 5 / solo5`, `unikraft - networking`, `conduit: next release` */
const secondaryPattern = /\s[/–—-]\s|:\s/;
const trailing = new Set(
  'support status update updates news progress report reports discussion work continued cont'.split(
    ' ',
  ),
);
