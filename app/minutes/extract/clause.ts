/** Part of a sentence by which somebody owes work. */
import type { Owner } from './reading.ts';

/** `at` is where the work itself is named. */
export type Clause = { from: number; owners: Owner[]; at: number; confidence: number };
