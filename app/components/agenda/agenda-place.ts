/** An entry or a section in; the words that its place on the page is known by out. */

/** `above` and `below`: the section that one step leads to; null at the ends of the agenda. */
export type EntryPlace = {
  section: string;
  sections: string[];
  above: string | null;
  below: string | null;
};

/** The same after each edit, so that the focus finds its way back. */
export function anchorOf(kind: 'entry' | 'section', key: string): string {
  return `${kind}-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** Said by buttons whose sign alone would not tell which entry they move. */
export function shortly(text: string): string {
  const words = text.replace(/[`*_]/g, '');
  return words.length <= 48 ? words : `${words.slice(0, 48).replace(/\s+\S*$/, '')} …`;
}
