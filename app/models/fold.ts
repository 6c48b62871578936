/** Words in; what they are compared, looked up and addressed by out. */

/** A person's name as looked up: no case, no accents, single blanks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(blanks, ' ')
    .replace(at, '')
    .trim();
}

const accents = /\p{M}/gu;
const blanks = /\s+/g;
/** `@sam` is sam */
const at = /^@/;

/** `Results from performance experiments` → `results-from-performance-experiments` */
export function slugOf(text: string): string {
  const slug = nameKey(text).replace(betweenWords, '-').replace(outerDashes, '');
  return slug === '' ? 'untitled' : slug;
}

/** Everything between letters and digits of any script */
const betweenWords = /[^\p{L}\p{N}]+/gu;
const outerDashes = /^-|-$/g;
