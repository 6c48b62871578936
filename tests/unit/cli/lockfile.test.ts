import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

type Package = { resolved?: string; optionalDependencies?: Record<string, string> };
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries<Package>(lockfile.packages);

test('package-lock.json names no registry host', () => {
  expect(packages.filter(([, each]) => each.resolved !== undefined)).toEqual([]);
});

// `npm ci` refuses a lockfile without them; a registry that holds only some leaves the others out.
test('package-lock.json knows the packages of every platform', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        lockfile.packages[`node_modules/${name}`] === undefined &&
        lockfile.packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
