/** The words of a remark and who said it in; the words alone, where they begin with the name, out. */

/** `Sam: …`, `**Sam**: …`, `SF: …`; only what stands for the speaker is cut, never another label. */
export function withoutSpeaker(text: string, speaker: string | null): string {
  const label = labelPattern.exec(text)?.groups?.label;
  if (speaker === null || label === undefined) return text;
  const name = fold(label);
  const words = fold(speaker).split(' ');
  const initials = words.map((word) => word[0]).join('');
  const isSpeaker = fold(speaker).startsWith(name) || words.includes(name) || name === initials;
  return isSpeaker ? text.slice(text.indexOf(':') + 1).trimStart() : text;
}

/** `Sam:`, `**Sam Fox**:`, `_SF_:` */
const labelPattern = /^[*_@]{0,3}(?<label>[\p{L}\p{N}][\p{L}\p{N}.' -]{0,60})[*_]{0,3}:/u;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
