/**
 * What the words of a remark claim, as values.
 *
 *     Claim                done, given up or taken over, and what it is about
 */
import type { About } from './clauses.ts';

export type Claim = About &
  (
    | {
        kind: 'done';
        finish: boolean;
        merge: boolean;
        /** Stems of what was done: `rebas` of `rebased`, `releas` of `made the release`. */
        verbs: string[];
        /** Stem of the first word of what was finished; null where nothing is named. */
        object: string | null;
      }
    | { kind: 'dropped' }
    | { kind: 'takeover'; who: string }
  );
