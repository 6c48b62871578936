/** A form of a verb (`writes`, `writing`) in; the plain form out. */

/**
 * `setting` → `set`, `writing` → `write`, `pushes` → `push`, `tries` → `try`, `re-runs` → `re-run`; the first form that `isVerb`
 * knows, null where it knows none. A form without ending stands for itself.
 */
export function baseOf(form: string, isVerb: (plain: string) => boolean): string | null {
  const stem = form.replace(/(?:ing|s)$/, '');
  const plain = [stem, `${stem}e`, stem.replace(/e$/, ''), stem.replace(/i(?:e)?$/, 'y')];
  if (/(.)\1$/.test(stem)) plain.push(stem.slice(0, -1));
  return plain.find((each) => isVerb(each) || (again.test(each) && isVerb(each.slice(3)))) ?? null;
}

const again = /^re-/;
