/** A text in; what its words have to do with the group's meetings out: without them no pattern is tried on it. */
import type { Passage } from '#app/mail/mail.ts';
import { dayWords, months, weekdays } from '#app/minutes/dates/vocabulary.ts';
import { lexiconOf, type Signs } from '../words/lexicon.ts';
import { signsIn } from '../words/signs-in.ts';

/** A text that may announce a meeting or call one off, with the signs of its words. */
export type MeetingText = { passage: Passage; signs: Signs };

/** A digit, or a word that dates are made of: no date goes without. */
export const DATE: Signs = 1;
/** `meeting`, `call`: what is called off. */
export const CALL: Signs = 2;
/** The same, or what else the next one can be: `session`, `round`. */
export const NOUN: Signs = 4;
export const NEXT: Signs = 8;
/** `upcoming`, `following`, `the last call of the year`. */
export const COMING: Signs = 16;
export const MOVED: Signs = 32;
/** `we`, `let's`, `agreed to`. */
export const WE: Signs = 64;
/** What a group does that comes together. */
export const MEET: Signs = 128;
export const AGAIN: Signs = 256;
export const UNTIL: Signs = 512;
export const YOU: Signs = 1024;
export const FOLLOW_UP: Signs = 2048;
export const SAME: Signs = 4096;
export const TIME: Signs = 8192;
export const CANCEL: Signs = 16384;
export const SKIP: Signs = 32768;
export const OFF: Signs = 65536;
export const NO: Signs = 131072;
export const NOT: Signs = 262144;
export const AFTER: Signs = 524288;
export const ANOTHER: Signs = 2097152;
/** `join us`. */
export const US: Signs = 1048576;
/** `wrong`, `correction`: what was said is put right. */
export const WRONG: Signs = 8388608;
/** `Mondays`: when a group meets week for week. */
export const WEEKLY: Signs = 16777216;
export const everySign: Signs = -1;

/** A word that dates are made of, or the name of a month. */
const DAY: Signs = 4194304;

const calls =
  'meeting meetings call calls sync syncs hangout hangouts telco telcos telecon telecons';
const lexicon = lexiconOf(
  (
    [
      [DATE | DAY, 'day days week weeks fortnight month months tomorrow'],
      [DATE | DAY, Object.keys(weekdays).join(' ')],
      [DAY, Object.keys(months).join(' ')],
      // `the sixth of February`
      [DATE, Object.keys(dayWords).join(' ').replaceAll('-', ' ')],
      // `meet-up`, `stand-up` and `catch-up` by their first words.
      [
        CALL | NOUN,
        `${calls} meet meets meetup meetups stand standup standups catch catchup catchups check checkin checkins`,
      ],
      [
        NOUN,
        'mtg mtgs rendez rendezvous session sessions one ones together togethers gettogether gettogethers gathering gatherings',
      ],
      [
        NOUN,
        'chat chats exchange exchanges conversation conversations discussion discussions round rounds appointment appointments',
      ],
      [
        NOUN,
        'reunion reunions sitting sittings encounter encounters edition editions instalment instalments installment installments opportunity',
      ],
      [NOUN, 'weekly biweekly fortnightly monthly'],
      [AFTER, 'after following'],
      [ANOTHER, 'another more extra additional'],
      [US, 'us'],
      [NEXT, 'next nxt'],
      [NEXT | NOUN, 'donm'],
      [COMING, 'upcoming following coming subsequent last final first'],
      [
        MOVED,
        'move moved moves moving postpone postponed postponing reschedule rescheduled shift shifted shifts',
      ],
      [MOVED, 'push pushed delayed brought put changed replaced'],
      [
        WE,
        'we let lets agree agreed decide decided plan planned want propose proposed suggest suggested happy going',
      ],
      [
        MEET,
        'meet talk speak continue go carry sync chat gather catch get pick start resume reconvene remeet come be see meeting talking speaking reconvening continuing resuming regroup regrouping convene assemble touch link',
      ],
      [
        AGAIN,
        'again back revisit pick regroup regrouping resume resumes resumed resuming reconvene reconvenes reconvening restart restarts',
      ],
      [AGAIN, 'continue continues continued'],
      [UNTIL, 'til till until untill'],
      [YOU, 'you y ya cya cu'],
      [FOLLOW_UP, 'follow followup'],
      [SAME, 'same usual regular normal'],
      [TIME, 'time place slot procedure hour bat day'],
      [
        CANCEL,
        'cancel cancels canceling cancelling cancelation cancellation drop dropped dropping',
      ],
      [CANCEL | SKIP, 'canceled cancelled skip skips skipped skipping'],
      [OFF, 'off falls'],
      [WEEKLY, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
      [WRONG, 'wrong correct corrected correction mistake typo erratum sorry oops'],
      [NO, 'no'],
      // `won't` by its last letter
      [NOT, 'not cannot t'],
    ] as const
  ).map(([sign, words]) => ({ words: words.split(' '), sign })),
);

export const meetingSigns = (text: string): Signs => signsIn(text, lexicon, DATE);

export const asMeetingText = (passage: Passage): MeetingText => ({
  passage,
  signs: meetingSigns(passage.text),
});

/** Whether each of the needs is met by one of the signs. */
export function meets(signs: Signs, needs: readonly Signs[]): boolean {
  for (const need of needs) if ((signs & need) === 0) return false;
  return true;
}

/** Whether a text with such words can hold a day: most numbers in notes are none. */
export const mayHoldDay = ({ passage: { text }, signs }: MeetingText): boolean =>
  (signs & DAY) !== 0 || ((signs & DATE) !== 0 && numericDay.test(text));
const numericDay = /\d(?:st|nd|rd|th)\b|\d[./-]\d/;
