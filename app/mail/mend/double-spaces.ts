/** A text in which `&nbsp; ` became a space that does not break and another in; one of them out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

const double = /(?<=\S)(?:\u00a0[ \u00a0]| \u00a0)(?=\S)/g;

export const doubleSpaces = (body: string): Mend[] => mendAll(body, double, () => ' ');
