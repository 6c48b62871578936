/** The laws of DESIGN section 2 as one assertion: Playwright's are too slow to make one a letter. */
import { expect } from '@playwright/test';
import type { Mail } from '#app/mail/mail.ts';
import { lawsBroken } from '#tests/fuzz/mail-laws.shared.ts';

export function holdLaws(mail: Mail): void {
  expect(lawsBroken(mail)).toEqual([]);
}
