import { expect, test } from '@playwright/test';
import type { Participant, Person } from '#app/minutes/minutes.ts';
import { findMentions } from '#app/minutes/people/mentions.ts';
import { learnNames, lookUp } from '#app/minutes/people/names.ts';
import { fold } from '#app/minutes/words/spelling.ts';

const there = (...people: string[]): Participant[] =>
  people.map((name) => ({ name, role: null, uncertain: false, span: { start: 0, end: 1 } }));
const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  aliases: [],
  handles: [],
  addresses: [],
  ...more,
});

const { names } = learnNames(
  there(
    'Thomas Gruber',
    'Thomas Lang',
    'David Kern',
    'Daniel Bünzel',
    'Nicolas Ojeda Bar',
    'Richard Mortimer',
    'Sam',
    'Will Parker',
    'Ed Moss',
    'Theodore Falk',
  ),
  [],
);
const known: [string, string[]][] = [
  ['Thomas Gruber', ['Thomas Gruber']],
  ['thomas gruber', ['Thomas Gruber']],
  ['ThomasG', ['Thomas Gruber']],
  ['thomasg', ['Thomas Gruber']],
  ['TomL', ['Thomas Lang']],
  ['Thomas L', ['Thomas Lang']],
  ['TG', ['Thomas Gruber']],
  ['Gruber', ['Thomas Gruber']],
  ['Thomas', ['Thomas Gruber', 'Thomas Lang']],
  ['Tom', ['Thomas Gruber', 'Thomas Lang']],
  ['Dave', ['David Kern']],
  ['Dave Kern', ['David Kern']],
  ['DK', ['David Kern']],
  ['Daniel Bunzel', ['Daniel Bünzel']],
  ['Dan', ['Daniel Bünzel']],
  ['Nic', ['Nicolas Ojeda Bar']],
  ['NOB', ['Nicolas Ojeda Bar']],
  ['Mort', ['Richard Mortimer']],
  ['Rich', ['Richard Mortimer']],
  ['Sam', ['Sam']],
  ['@sam', ['Sam']],
  ['Will', ['Will Parker']],
  ['Ed', ['Ed Moss']],
];
for (const [written, people] of known)
  test(`names: ${written}`, () => expect(lookUp(names, written)).toEqual(people));

const unknown = [
  'tg',
  'Tg',
  'mort',
  'will',
  'ed',
  'The',
  'Theo rem',
  'Ann',
  'grub',
  'bar code',
  'park',
  'G',
  'T',
  'rich',
  '',
  ' ',
  'constructor',
  '__proto__',
];
for (const written of unknown)
  test(`names nobody: “${written}”`, () => expect(lookUp(names, written)).toEqual([]));

test('initials that mean a thing are nobody', () => {
  const { names: few } = learnNames(there('Vera Meier', 'Paul Rogers', 'Oscar Stein'), []);
  for (const written of ['VM', 'PR', 'OS']) expect(lookUp(few, written)).toEqual([]);
});

test('a shared first name is a diagnostic with the candidates', () => {
  const { diagnostics } = learnNames(there('Thomas Gruber', 'Ann Lee', 'Thomas Lang'), []);
  expect(diagnostics.map(({ code }) => code)).toEqual(['shared-first-name']);
  expect(diagnostics[0]?.message).toContain('Thomas Gruber or Thomas Lang');
  expect(learnNames(there('Ann Lee', 'Bob Stone'), []).diagnostics).toEqual([]);
});

test('the list of participants says the canonical name, the roster the spellings', () => {
  const roster = [person('Thomas Gruber', { aliases: ['Tomte'], handles: ['grubert'] })];
  const here = learnNames(there('Thomas'), roster).names;
  for (const written of ['Thomas', 'Thomas Gruber', 'tomte', '@grubert', 'grubert', 'TG'])
    expect(lookUp(here, written)).toEqual(['Thomas']);
  expect(lookUp(learnNames([], roster).names, 'tomte')).toEqual(['Thomas Gruber']);
});

test('who was there comes before who was not', () => {
  const roster = [person('Thomas Gruber'), person('Thomas Lang')];
  expect(lookUp(learnNames(there('Thomas Lang'), roster).names, 'Thomas')).toEqual(['Thomas Lang']);
  expect(lookUp(learnNames([], roster).names, 'Thomas')).toEqual(['Thomas Gruber', 'Thomas Lang']);
});

test('an alias that a person stated settles an ambiguity', () => {
  const roster = [person('Thomas Gruber', { aliases: ['Thomas'] }), person('Thomas Lang')];
  expect(lookUp(learnNames(there('Thomas Gruber', 'Thomas Lang'), roster).names, 'Thomas')).toEqual(
    ['Thomas Gruber'],
  );
});

test('a full name in the text settles whose short name it is', () => {
  const list = there('David Kern', 'David Marsh');
  expect(lookUp(learnNames(list, []).names, 'Dave')).toEqual(['David Kern', 'David Marsh']);
  expect(lookUp(learnNames(list, [], 'as Dave Marsh said').names, 'Dave')).toEqual(['David Marsh']);
  expect(
    lookUp(learnNames(list, [], 'as Dave Marsh and Dave Kern said').names, 'Dave'),
  ).toHaveLength(2);
});

test('folding takes case, diacritics and the at sign away', () => {
  expect(fold(' @Daniel  BÜNZEL ')).toBe('daniel bunzel');
  expect(fold('Søren Łukasz Groß')).toBe('soren lukasz gross');
});

const mentioned: [string, [string, string][]][] = [
  [
    'Thomas Gruber and TL met Sam',
    [
      ['Thomas Gruber', 'known'],
      ['TL', 'known'],
      ['Sam', 'known'],
    ],
  ],
  [
    "Sam's patch, @sam and sam@a.example",
    [
      ['Sam', 'known'],
      ['sam', 'known'],
    ],
  ],
  [
    'Virgile and Luke Dunstan',
    [
      ['Virgile', 'form'],
      ['Luke Dunstan', 'form'],
    ],
  ],
  [
    'David Sheets is not David Kern',
    [
      ['David Sheets', 'form'],
      ['David Kern', 'known'],
    ],
  ],
  ['Zorblax works', [['Zorblax', 'guess']]],
  ['The Mirage project, OCaml, GitHub, Xen and January', []],
  ['will ed tg', []],
  ['sam/conduit and conduit.Sam', []],
  ['', []],
];
for (const [text, expected] of mentioned)
  test(`mentions in: ${text}`, () =>
    expect(findMentions(text, names).map(({ written, kind }) => [written, kind])).toEqual(
      expected,
    ));
