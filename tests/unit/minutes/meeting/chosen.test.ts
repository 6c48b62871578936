import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What notes of Monday 2024-11-25 say below `Next meeting`, or in a bullet of their last topic. */
function nextIn(said: string): string | null {
  const below = said.startsWith('NEXT: ')
    ? said.replace('NEXT: ', '### Next meeting\n\n- ')
    : `### AoB\n\n- ${said}`;
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Carla\n\n### Storage\n\n- Ann measured the disk\n\n${below}\n`;
  const { next } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
  return next?.date ?? null;
}

const chosen: [string, string][] = [
  [
    'NEXT: December 9th or 11th? The 9th is bad for Carla, so December 11th it is, 11:00 CET',
    '2024-12-11',
  ],
  ['NEXT: Dec 9th or 11th? The 9th is bad for Bob, so the 11th it is', '2024-12-11'],
  ['NEXT: Dec 9 or Dec 16? Bob can’t on the 9th, so the 16th.', '2024-12-16'],
  ['NEXT: Dec 9 or 16? 9 doesn’t work for Carla, 16 it is', '2024-12-16'],
  ['NEXT: the 9th or the 16th? Ann is away on the 9th, so the 16th it is', '2024-12-16'],
  ['NEXT: Do we meet on Dec 9th or Dec 10th? Dec 10th, as Bob is away on the 9th', '2024-12-10'],
  ['NEXT: Dec 9th or 16th? Both are fine, we take the 9th', '2024-12-09'],
  ['Next call on Dec 9th or on Dec 10th? We settled on the 10th.', '2024-12-10'],
  ['NEXT: 9 or 16 December? The 16th won.', '2024-12-16'],
  ['NEXT: Either Dec 9th or 16th. The 9th is out. So the 16th it is.', '2024-12-16'],
  ['Next meeting: Dec 9th or 16th? The 9th clashes with the retreat, so the 16th', '2024-12-16'],
  ['Next call on Dec 16th or Dec 23rd? The 16th is out, so the 23rd it is', '2024-12-23'],
  [
    'NEXT: 9th or 16th December? Carla prefers the 16th, so does Bob. The 16th it is.',
    '2024-12-16',
  ],
  ['NEXT: 9.12. or 16.12.? 9.12. is a holiday, so 16.12.', '2024-12-16'],
  [
    'Next meeting on the 9th or 16th of December? Not the 9th (Ann away). The 16th then, 10:00',
    '2024-12-16',
  ],
  ['NEXT: Dec 9th or 10th -> 10th', '2024-12-10'],
  ['NEXT: Dec 9th or 10th? We go for the 10th, the 9th is too early', '2024-12-10'],
  ['NEXT: Dec 9th or 16th? The 16th is too late, Dec 9th it is', '2024-12-09'],
  ['NEXT: Dec 9th or Dec 16th? The first one suits everybody.', '2024-12-09'],
  ['Should the next call be on Dec 9th or Dec 16th? Everyone is for the 16th.', '2024-12-16'],
  [
    'Shall we meet on Dec 9th or on Dec 16th? The 9th is difficult, so Dec 16th it is.',
    '2024-12-16',
  ],
  [
    'NEXT: Two options: Dec 9th and Dec 16th. Carla cannot make the first, so the 16th it is.',
    '2024-12-16',
  ],
  ['NEXT: Monday 9th or Wednesday 11th? Monday is bad for Bob, so Wednesday it is', '2024-12-11'],
  ['NEXT: 2024-12-09 or 2024-12-16? Ann can’t make the 9th, so 2024-12-16', '2024-12-16'],
  [
    'NEXT: the 9th or the 16th? Ann would rather have the 16th, the 9th is impossible for Bob',
    '2024-12-16',
  ],
  [
    'NEXT: 9th, 10th or 11th of December? 9th: Ann away, 10th: Bob away, so the 11th, 10:00',
    '2024-12-11',
  ],
  ['NEXT: 9, 10 or 11 December? Ann can’t on the 9th and Bob can’t on the 10th.', '2024-12-11'],
  ['NEXT: Dec 9th or 16th? The majority prefers the 16th', '2024-12-16'],
  [
    'Next call Dec 9th or Dec 16th? Carla is away on the 9th and Bob prefers the 16th',
    '2024-12-16',
  ],
  ['We discussed whether to meet on Dec 9th or Dec 16th and settled on the 16th.', '2024-12-16'],
  ['NEXT: Dec 9th or 16th: the 16th suits more people', '2024-12-16'],
  ['NEXT: Dec 9th or Dec 16th. Dec 9th is a public holiday in Spain => Dec 16th', '2024-12-16'],
  ['NEXT: Monday 9th or Monday 16th? We take the 16th rather than the 9th.', '2024-12-16'],
  ['NEXT: Dec 9th or 16th? Dec 9th works for Bob too.', '2024-12-09'],
  [
    'Shall the next session be on 9 or on 16 December? 9 December is bad for Carla, 16 December it is.',
    '2024-12-16',
  ],
  ['NEXT: either Dec 9th or Dec 16th; after some discussion: Dec 16th', '2024-12-16'],
  ['NEXT: 09.12. or 16.12.? The 9th is out, hence 16.12., 15:00', '2024-12-16'],
  ['NEXT: Dec 9th or 16th? Dec 16th!', '2024-12-16'],
  ['NEXT: Dec 9th vs. Dec 16th -> Dec 16th', '2024-12-16'],
  ['NEXT: Dec 9th/16th? 16th is better for all', '2024-12-16'],
  ['NEXT: Dec 9th or 16th? Most can come on the 9th; so it’s the 9th.', '2024-12-09'],
  ['NEXT: Dec 9th or 16th? No objections to the 16th.', '2024-12-16'],
  ['NEXT: Dec 9th or 16th? The 9th is good for Bob, but Ann can’t on the 9th', '2024-12-16'],
  ['NEXT: Tuesday 10th or Monday 16th? Tuesday doesn’t work for Ann.', '2024-12-16'],
  ['NEXT: Tuesday or Wednesday? Tuesday is bad for Bob, so Wednesday it is, 10:00', '2024-11-27'],
  ['NEXT: Dec 9th, 10 or 11 o’clock? 10 is bad for Ann, so 11 it is', '2024-12-09'],
  ['Next call on Dec 9th, at 10 or at 11? 11 it is', '2024-12-09'],
  ['Next meetings: Dec 9th and Dec 23rd', '2024-12-09'],
  ['Next meetings: Dec 9th, Dec 23rd and Jan 6th; the 23rd is likely to be dropped', '2024-12-09'],
  ['Next call on Dec 9th, Bob or Ann chairs', '2024-12-09'],
  ['Next meeting: 9 December 10h or 11h', '2024-12-09'],
  ['Next call on Dec 9th, the one after on Dec 16th or 23rd? The 23rd is bad', '2024-12-09'],
  [
    'Next call Dec 9th. The retreat is on Jan 6th or 13th? The 6th is bad for Ann, so the 13th it is.',
    '2024-12-09',
  ],
  ['Next call Dec 9th or earlier', '2024-12-09'],
  ['Next call: Dec 9th, 10:00 or 10:30', '2024-12-09'],
];
for (const [said, expected] of chosen) {
  test(`one of several is chosen: ${said}`, () => expect(nextIn(said)).toBe(expected));
}

const ofElse = [
  'Release on Dec 9th or 16th? The 9th is bad for Ann, so the 16th it is',
  'Tag it on Dec 9th or on Dec 16th? The 16th is better, so the 16th it is.',
  'Do we submit on Dec 9th or Dec 16th? The 9th it is.',
  'NEXT: Dec 9th or 16th? Not decided yet.',
  'NEXT: Dec 9th or 16th? Ann starts a poll.',
  'NEXT: Dec 9th or 16th? Neither works.',
  'Freeze on the 9th or the 16th? The 9th is bad for Carla',
  'Bob asked whether 9 or 16 patches; 16 it is',
  '4.8 or 4.9? 4.8 is bad for Carla, so 4.9 it is',
  'Camera ready by Dec 9th or 11th? So the 11th it is',
  'Release on Dec 9th or Dec 16th; the 9th is bad for Ann, so the 16th it is',
  'the workshop is on Dec 9th or 11th, Ann can’t on the 9th',
  'NEXT: Dec 9th or 16th? Bob can’t on the 9th, Carla can’t on the 16th.',
  'Ann or Bob presents on Dec 9th or 16th? The 9th it is.',
  'Is the deadline Dec 9th or Dec 16th? It is Dec 16th.',
  'When does Bob fly, Dec 9th or Dec 16th? Dec 16th it is.',
];
for (const said of ofElse) {
  test(`none is chosen, or not for a meeting: ${said}`, () => expect(nextIn(said)).toBeNull());
}

const open = [
  'NEXT: not fixed yet, either 9 or 16 December, please vote until Friday',
  'Next meeting: Dec 9th or Dec 16th, the poll is running',
  'Next call: to be decided between Dec 9th and Dec 16th',
  'the next call is either on Dec 9th or on Dec 16th, see the doodle',
  'Next meeting: tbd (Dec 9th or 16th)',
  'NEXT: not decided yet: Dec 9th? Dec 16th?',
  'we could not agree on Dec 9th or Dec 16th for the next call',
  'next call: Dec 9th or Dec 16th, undecided',
  'next call: open, Dec 9th or Dec 16th',
  'Please vote whether the next call is on Dec 9th or Dec 16th',
  'NEXT: Dec 9th or Dec 16th\n- not fixed yet',
  'NEXT: poll is running (9, 10 or 11 December)',
  'The date of the next call is still open: Dec 9th, Dec 10th or Dec 16th',
  'Next call: we have not found a date yet, candidates are Dec 9th and Dec 16th',
  'Next meeting: options are Dec 9th and Dec 11th, vote in the doodle',
  'NEXT: options: Dec 9th, Dec 11th\n- please fill the doodle',
  'It is not fixed yet whether the next call is on Dec 9th',
  'Next call: date to be determined, maybe Dec 9th or Dec 16th',
  'the next meeting will be on Dec 9th or 16th, depending on the poll',
  'Next meeting: no date yet (Dec 9th and 16th were proposed)',
  'The day of the next meeting remains open, Bob suggests Dec 9th, Ann Dec 16th',
  'Next meeting: Dec 9th or Dec 16th, Ann sends a doodle',
  'The next call is on Dec 9th or Dec 11th, we decide on the list',
  'NEXT: Dec 9th or 16th, to be decided on the list',
  'NEXT: Dec 9th or 16th (tbd)',
  'next session: 9 or 16 December - to be agreed by mail',
  'NEXT: We have not agreed on a date: Dec 9th and Dec 11th are possible.',
  'NEXT: candidates: Dec 9th, Dec 10th, Dec 11th',
  'The date of the next call is not settled: Dec 9th or Dec 11th, please tell me what you prefer.',
  'Next call is on either Dec 9th or 10th, Bob asks the others first',
  'NEXT: Dec 9th / Dec 16th? Let’s vote.',
  'it’s unclear whether the next meeting is on Dec 9th',
  'we vote on whether to have the next call on Dec 9th',
  'NEXT: no decision yet (9.12. or 16.12.)',
  'NEXT: Dec 9th or Dec 16th depending on Ann’s travel',
];
for (const said of open) {
  test(`it is left open: ${said}`, () => expect(nextIn(said)).toBeNull());
}

/** Something else is open, or was. */
const fixed: [string, string][] = [
  ['next call: probably 9th or 10th December, to be confirmed', '2024-12-09'],
  ['Next call Dec 9th (tbc)', '2024-12-09'],
  ['Next call on Dec 9th, the topic is not fixed yet', '2024-12-09'],
  ['Next call on Dec 9th, time to be decided', '2024-12-09'],
  ['Next call on Dec 9th, the poll for the one after that is running', '2024-12-09'],
  ['The poll is closed: next call on Dec 9th', '2024-12-09'],
  ['Result of the vote: next call on Dec 9th', '2024-12-09'],
  ['Next call Dec 9th, please vote on the release name until Friday', '2024-12-09'],
  ['Next meeting Dec 9th, either at 10:00 or 11:00', '2024-12-09'],
  ['Next call: the chair is not fixed yet; Dec 9th, 10:00', '2024-12-09'],
  ['The release is not decided yet; next call on Dec 9th', '2024-12-09'],
  ['Next call is on Dec 9th, agenda is open', '2024-12-09'],
  ['Next call: Dec 9th. The date of the retreat is not fixed yet.', '2024-12-09'],
  ['According to the doodle the next call is on Dec 9th', '2024-12-09'],
  ['NEXT: Dec 9th, 10:00\n- chair not decided yet', '2024-12-09'],
  ['NEXT: the doodle says Dec 9th', '2024-12-09'],
  [
    'we had the options Dec 9th and Dec 16th for the next call and decided for Dec 9th',
    '2024-12-09',
  ],
  ['The doodle decided: next call on Dec 9th', '2024-12-09'],
  ['NEXT: Dec 9th, not decided yet who chairs', '2024-12-09'],
  ['next call Dec 9th, whether online or in Paris is open', '2024-12-09'],
  ['Next call on Dec 9th; the options for the release are discussed then', '2024-12-09'],
  ['Next meetings: Dec 9th and Dec 23rd. The doodle for January follows.', '2024-12-09'],
  ['Bob asks if the next call is in Paris; it is on Dec 9th', '2024-12-09'],
  ['Next meeting on Dec 9th, if nobody objects', '2024-12-09'],
  ['we voted: next meeting Dec 9th', '2024-12-09'],
  ['Everybody voted for Dec 9th for the next call', '2024-12-09'],
  ['Next call Dec 9th or as soon as the poll is closed', '2024-12-09'],
  ['next meeting Dec 9th, we’ll decide about Dec 23rd then', '2024-12-09'],
];
for (const [said, expected] of fixed) {
  test(`the day is not open: ${said}`, () => expect(nextIn(said)).toBe(expected));
}

/** The day in the bracket says why, or is the same. */
const counted: [string, string][] = [
  [
    'because of the retreat we meet only in four weeks again (9.12. falls between the deadlines)',
    '2024-12-23',
  ],
  ['we meet in four weeks again (9.12. is a public holiday)', '2024-12-23'],
  ['We meet again in three weeks (Dec 9th is a holiday)', '2024-12-16'],
  ['Next call in three weeks, as Dec 9th is a holiday', '2024-12-16'],
  ['next call in three weeks because Dec 9th is taken', '2024-12-16'],
  ['next meeting in four weeks: Dec 9th falls out', '2024-12-23'],
  ['Next call in three weeks (Dec 9th: retreat)', '2024-12-16'],
  ['Next call in three weeks (on Dec 9th most of us are in Paris)', '2024-12-16'],
  ['next call in 3 weeks (not Dec 9th)', '2024-12-16'],
  ['next call in 3 weeks (no call on Dec 9th)', '2024-12-16'],
  ['Next call in three weeks (Dec 9th Bob is away)', '2024-12-16'],
  ['See you in three weeks (Dec 9th would collide with the conference)', '2024-12-16'],
  ['Next meeting in three weeks - Dec 9th is too close to the release', '2024-12-16'],
  ['next meeting in three weeks, Dec 9th being a holiday', '2024-12-16'],
  ['Next call in three weeks (Dec 9th is bad for Carla)', '2024-12-16'],
  ['we talk again in three weeks, since on Dec 9th nobody can', '2024-12-16'],
  ['next meeting in three weeks (on Dec 9th Ann and Bob travel)', '2024-12-16'],
  ['next meeting in three weeks (Dec 9th = holiday)', '2024-12-16'],
  ['Next meeting: in three weeks, Dec 9th we skip', '2024-12-16'],
  ['Next call in two weeks (Dec 9th is a Monday)', '2024-12-09'],
  ['Next call in two weeks (Dec 9th is fine for everyone)', '2024-12-09'],
  ['Next call in two weeks (Dec 9th is the last one of the year)', '2024-12-09'],
  ['Next call in two weeks (Dec 9th, 10:00)', '2024-12-09'],
  ['Next call in two weeks (Dec 10th, as Bob is away on the Monday)', '2024-12-10'],
  ['Next call in three weeks (16 December) since many are away', '2024-12-16'],
  ['Next call in three weeks (Tuesday Dec 17th works for all)', '2024-12-17'],
  ['Next call in two weeks (Dec 2nd is a holiday)', '2024-12-09'],
  ['Next call in two weeks (December 9 will be chaired by Bob)', '2024-12-09'],
  ['next call in two weeks (Tuesday the 10th is better for Carla)', '2024-12-10'],
  ['Next call in two weeks, Tuesday Dec 10th about the release', '2024-12-10'],
  ['Next call in two weeks (Tuesday Dec 10th: DNS, TLS)', '2024-12-10'],
  ['Next call in about two weeks (Dec 16th works for everyone)', '2024-12-16'],
  ['next call in two weeks, Dec 10th is best for Carla', '2024-12-10'],
  ['Dec 9th is a holiday, so we meet again in four weeks', '2024-12-23'],
  ['Dec 9th is a holiday and many travel: next call in four weeks', '2024-12-23'],
  ['next meeting only in six weeks as 9 December and 23 December are no good', '2025-01-06'],
  ['Next call in six weeks (Dec 9th and 23rd fall into the holidays)', '2025-01-06'],
];
for (const [said, expected] of counted) {
  test(`counted, and another day beside it: ${said}`, () => expect(nextIn(said)).toBe(expected));
}
