/**
 * Counts what a reader asks of its text: letters handed out one by one, and letters that regular
 * expressions, slices and searches were run over; entries of lists that loops, searches and slices pass. Twice the text may
 * ask for twice as much.
 */
const counted = [
  'charAt',
  'charCodeAt',
  'slice',
  'indexOf',
  'trim',
  'trimEnd',
  'trimStart',
  'replace',
  'split',
  'includes',
  'toLowerCase',
] as const;
const countedOfLists = ['indexOf', 'includes', 'slice'] as const;
/** What calls back for the entries that it passes. */
const callingBack = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const;
/** What `for (… of list)` asks for the next entry. */
const loops = Object.getPrototypeOf([][Symbol.iterator]()) as Iterator<unknown>;

export function stepsOf(work: () => unknown): number {
  const tally = startCounting();
  try {
    work();
  } finally {
    tally.end();
  }
  return tally.steps();
}

export async function stepsOfAsync(work: () => Promise<unknown>): Promise<number> {
  const tally = startCounting();
  try {
    await work();
  } finally {
    tally.end();
  }
  return tally.steps();
}

function startCounting(): { steps: () => number; end: () => void } {
  const prototype = String.prototype as unknown as Record<string, (...all: unknown[]) => unknown>;
  const exec = RegExp.prototype.exec;
  const saved = counted.map((name) => [name, prototype[name]] as const);
  let steps = 0;
  for (const [name, original] of saved) {
    if (original === undefined) continue;
    const isLetter = name === 'charAt' || name === 'charCodeAt';
    prototype[name] = function counting(this: string, ...all: unknown[]) {
      const result = original.apply(this, all);
      // A slice is counted by what it yields, a search by what it passes.
      const passed =
        name === 'slice'
          ? String(result).length
          : name === 'indexOf' && Number(result) >= 0
            ? Number(result) - Number(all[1] ?? 0)
            : this.length;
      steps += isLetter ? 1 : passed / 16 + 1;
      return result;
    };
  }
  const lists = Array.prototype as unknown as Record<string, (...all: unknown[]) => unknown>;
  const savedOfLists = countedOfLists.map((name) => [name, lists[name]] as const);
  for (const [name, original] of savedOfLists) {
    if (original === undefined) continue;
    lists[name] = function counting(this: unknown[], ...all: unknown[]) {
      const result = original.apply(this, all);
      steps += (entriesPassed(this.length, result) + 1) / 16;
      return result;
    };
  }
  const savedOfCalls = callingBack.map((name) => [name, lists[name]] as const);
  for (const [name, original] of savedOfCalls) {
    if (original === undefined) continue;
    lists[name] = function counting(this: unknown[], ...all: unknown[]) {
      const [call, ...others] = all as [(...entry: unknown[]) => unknown, ...unknown[]];
      const passing = (...entry: unknown[]) => {
        steps += 1;
        return call(...entry);
      };
      return original.apply(this, [passing, ...others]);
    };
  }
  const { next } = loops;
  loops.next = function counting(this: Iterator<unknown>, ...all: []) {
    steps += 1;
    return next.apply(this, all);
  };
  RegExp.prototype.exec = function counting(this: RegExp, text: string) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    steps += lettersPassed(this, text, from, found) / 4 + 1;
    return found;
  };
  return {
    steps: () => steps,
    end: () => {
      for (const [name, original] of saved) if (original !== undefined) prototype[name] = original;
      loops.next = next;
      for (const [name, original] of [...savedOfLists, ...savedOfCalls])
        if (original !== undefined) lists[name] = original;
      RegExp.prototype.exec = exec;
    },
  };
}

/** `slice` passes what it yields, a search all up to what it finds. */
function entriesPassed(length: number, result: unknown): number {
  if (Array.isArray(result)) return result.length;
  return typeof result !== 'number' || result < 0 ? length : result;
}

/** A pattern that is tied to its place passes what it matches, any other all letters up to there. */
function lettersPassed(
  pattern: RegExp,
  text: string,
  from: number,
  found: RegExpExecArray | null,
): number {
  if (pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline))
    return found?.[0].length ?? 1;
  if (!pattern.global) return found === null ? text.length : found.index + found[0].length;
  return found === null ? text.length - from : pattern.lastIndex - from;
}
