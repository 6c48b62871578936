import { expect, test } from '@playwright/test';
import { owesOf } from './reading-of.ts';

/** Whoever is named first. */
const inOrder = (owners: string): string => owners.split(' + ').sort().join(' + ');
const owes = (text: string): string[] => owesOf(text).map(inOrder);

/** What somebody says of one person, and of two. */
const promises: [string, string][] = [
  ['will port the tests', 'will port the tests'],
  ['is going to port the tests', 'are going to port the tests'],
  ['needs to port the tests', 'need to port the tests'],
  ['should port the tests', 'should port the tests'],
  ['plans to port the tests', 'plan to port the tests'],
  ['has agreed to port the tests', 'have agreed to port the tests'],
  ['volunteered to port the tests', 'volunteered to port the tests'],
  ['takes care of the tests', 'take care of the tests'],
  ['looks into it', 'look into it'],
  ['ports the tests next week', 'port the tests next week'],
  ['is on it', 'are on it'],
  ['to port the tests', 'to port the tests'],
  ['must not forget to port the tests', 'must not forget to port the tests'],
  ['picks up where Carla left off', 'pick up where Carla left off'],
];
/** The same, wherever it stands. */
const places = [
  '…',
  'The tests fail. …',
  'The tests fail, so …',
  'the tests fail (…)',
  'the tests fail - …',
  'tests on ARM: …',
  'Then …',
  'As the tests fail on ARM, …',
  'the tests fail; …',
];
const singles = [
  'Ann',
  'Ann (by chat)',
  'Ann, who is back,',
  'Ann, our release manager,',
  'Ann from the core team',
  'Ann as maintainer',
  'Ann herself',
  'Ann and a student',
  'Ann or somebody else',
  'Probably Ann',
  'only Ann',
];
const pairs = [
  'Ann and Bob',
  'Ann/Bob',
  'Ann, Bob',
  'both Ann and Bob',
  'either Ann or Bob',
  'Ann and (maybe) Bob',
  'Ann and perhaps also Bob',
  'Ann, together with Bob,',
  'Ann with Bob',
  'Ann (and Bob)',
];

for (const subject of singles)
  test(`the same in every place: ${subject}`, () => {
    for (const place of places)
      for (const [promise] of promises) {
        const said = place.replace('…', `${subject} ${promise}`);
        expect({ said, owes: owes(said) }).toEqual({ said, owes: ['Ann Lee'] });
      }
  });

for (const subject of pairs)
  test(`the same in every place: ${subject}`, () => {
    for (const place of places)
      for (const [, promise] of promises) {
        // A comma alone makes no list behind another comma.
        if (subject === 'Ann, Bob' && /,(?! so) …/.test(place)) continue;
        const said = place.replace('…', `${subject} ${promise}`);
        expect({ said, owes: owes(said) }).toEqual({ said, owes: ['Ann Lee + Bob Stone'] });
      }
  });

/** What promises nothing, wherever it stands and whoever it is about. */
const idle: [string, string][] = [
  ['has ported the tests', 'have ported the tests'],
  ['is porting the tests', 'are porting the tests'],
  ['could port the tests', 'could port the tests'],
  ['might port the tests', 'might port the tests'],
  ['will not port the tests', 'will not port the tests'],
  ['will be away next week', 'will be away next week'],
  ['hopes to port the tests', 'hope to port the tests'],
  ['ported the tests last week', 'ported the tests last week'],
  ['was on it last year', 'were on it last year'],
  ['picked up a cold', 'picked up a cold'],
  ['promised', 'promised'],
  ['likes the tests', 'like the tests'],
];
for (const subject of [...singles, ...pairs])
  test(`nothing owed in any place: ${subject}`, () => {
    for (const place of places)
      for (const [one, two] of idle) {
        const said = place.replace('…', `${subject} ${pairs.includes(subject) ? two : one}`);
        expect({ said, owes: owes(said) }).toEqual({ said, owes: [] });
      }
  });
