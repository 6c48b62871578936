import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('package-lock.json names no registry host', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const resolved = Object.entries<{ resolved?: string }>(lockfile.packages).filter(
    ([, each]) => each.resolved !== undefined,
  );
  expect(resolved).toEqual([]);
});
