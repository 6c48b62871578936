/** Words with `[the log][log]` in them and the links that were read from them in; the words with each such link in its place out. */
import type { Span } from '#app/mail/mail.ts';
import type { Link } from '#app/minutes/minutes.ts';

// `see [the log][log]`, `[conduit][]`, and no `row[i][j]`
const reference = /(?<![\p{L}\p{N}_\]!])\[(?<words>[^[\]]{1,200})\]\[[^[\]]{0,200}\]/gu;

/** Where a reference leads stands elsewhere in the mail; a reader of one line needs its words alone. */
export const withoutReferences = (text: string): string => text.replace(reference, '$<words>');

/**
 * `[the log][log]` becomes `[the log](<https://…>)`, where it is beyond doubt which link is meant: one
 * of each, or as many of each, all first read here. Others stay as they are. `placed` are those links.
 */
export function placeReferences(
  text: string,
  links: Link[],
  span: Span | null,
): { text: string; placed: Link[] } {
  const count = text.match(reference)?.length ?? 0;
  const candidates = links.filter(({ url }) => !text.includes(url));
  const isHere = (link: Link) =>
    span !== null && link.span.start >= span.start && link.span.end <= span.end;
  const isSure =
    count === candidates.length && (count === 1 || candidates.every((link) => isHere(link)));
  if (count === 0 || !isSure) return { text, placed: [] };
  const placed = candidates.toSorted((one, other) => one.span.start - other.span.start);
  let next = 0;
  const inline = text.replace(reference, (_, words: string) => {
    const { url } = placed[next++] ?? { url: '' };
    return `[${words}](<${url}>)`;
  });
  return { text: inline, placed };
}
