import { expect, test } from '@playwright/test';
import { keepScheme, schemeOf } from '#app/http/scheme-cookie.ts';

for (const [cookies, scheme] of [
  [null, 'system'],
  ['', 'system'],
  ['scheme=dark', 'dark'],
  ['session=abc; scheme=light', 'light'],
  ['scheme=light; session=abc', 'light'],
  ['scheme=pink', 'system'],
  ['scheme=darker', 'system'],
  ['otherscheme=dark', 'system'],
] as const)
  test(`${cookies} means ${scheme}`, () => {
    expect(schemeOf(cookies)).toBe(scheme);
  });

test('what is kept is read again, and nothing is kept of the system', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(schemeOf(keepScheme(scheme).split(';')[0] ?? '')).toBe(scheme);
    expect(keepScheme(scheme)).toContain('Max-Age=31536000');
  }
  expect(keepScheme('system')).toContain('Max-Age=0');
});
