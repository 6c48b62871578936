/** The words that announce a next meeting: a sentence in, where it announces and how, out. */
import type { Signs } from '../words/lexicon.ts';
import {
  AGAIN,
  CALL,
  COMING,
  FOLLOW_UP,
  MEET,
  MOVED,
  meetingSigns,
  meets,
  NEXT,
  NO,
  NOT,
  NOUN,
  SAME,
  TIME,
  UNTIL,
  WE,
  YOU,
} from './meeting-signs.ts';
import { months, weekdays } from './vocabulary.ts';

/**
 * `next`: a name for the meeting to come. `mention`: the same within a sentence about something
 * else (`for the next call`). `verb`: `we meet again`. `same`: `same time`. `move`: what stands
 * behind it is the new day.
 */
export type Trigger = {
  kind: 'next' | 'mention' | 'verb' | 'same' | 'move';
  from: number;
  to: number;
};

/** A way to announce, and what a sentence's words must have of each to hold it. */
type Way = { pattern: RegExp; needs: readonly Signs[] };
const way = (pattern: string, ...needs: Signs[]): Way => ({
  pattern: new RegExp(pattern, 'i'),
  needs,
});

const names = [...Object.keys(weekdays), ...Object.keys(months)].join('|');
export const meetingNoun =
  '(?:meetings?|mtgs?|(?:video |conf(?:erence)? )?calls?|sessions?|hangouts?|syncs?|ones?|meet-?ups?|catch-?ups?|get-?togethers?|gatherings?|stand-?ups?|telcos?|telecons?|chats?|conversations?|discussions?|rounds?|appointments?|editions?|weekly|bi-?weekly|fortnightly|monthly)';
/** What a date begins with, blank and preposition before it: ` on the 9th`, `: Monday`, ` in two weeks`. */
const dateAhead = `(?:,|:| [-–—])? (?:again,? |then |back )?(?:as (?:usual|always|normal|planned|before),? )?(?:on |at |in |for )?(?:about |around |a |an |the |this |next |coming |upcoming |following |first |second |third |fourth |last )*[*_]{0,2}(?:\\d|(?:${names}|weeks?|fortnight|months?|year|tomorrow|noon|couple|one|two|three|four|same|usual)\\b)`;

/** `next bi-weekly call`, `the upcoming meeting`, `next time:`. */
const nextNoun = way(
  `\\b(?:next|upcoming|following|coming|subsequent)[*_]{0,2} (?:\\([^()]{1,20}\\) )?(?:[\\w-]+ ){0,3}?${meetingNoun}\\b|\\b(?:last|final) ${meetingNoun} (?:of|in|for|before|this) ?(?:the |this |our )?(?:year|20\\d\\d|break|holidays|christmas|summer)\\b|\\bDONM\\b|\\bfirst (?:call|meeting|one) (?:of|in) (?:the new year|next year|20\\d\\d|january)\\b`,
  ...[NEXT | COMING, NOUN],
);
/** `Next: Monday`, `Next time is on …`, `next is Dec 9th`, `Next date – the 9th`. */
const plainNext = way(
  `\\bnext(?: (?:time|date|slot))?[*_]{0,2}(?: ?[:=–—-](?= )|,? (?:is|will be|would be|we (?:will )?meet)(?= )|(?= (?:(?:on|in) (?:the |a |an |about )?)?(?:\\d|(?:one|two|three|four|couple)\\b|(?:${Object.keys(months).join('|')})\\b)))|\\bnext (?:time|date|slot)(?=,? (?:on )?(?:the )?(?:${Object.keys(weekdays).join('|')})\\b)`,
  NEXT,
);
const before =
  /\b(?:for|at|in|until|till|by|before|on|during|after|to|from|of|since|with|towards|about)(?: (?:the|our|this|that|one of the))?[ *_]{1,3}$/i;

const again = '(?:again|next|back|up|then|online|there|in person|remotely|all|here|as usual|,)';
const weak =
  '(?:meet|talk|speak|continue|go on|carry on|sync|chat|gather|catch up|get together|pick (?:this|it|things) up|start(?: again)?|resume|reconvene|re-?meet|come (?:back|together)|(?:will )?be back|see each other)';
const we =
  "(?:\\bwe(?:['’]ll| will| shall| can| could|['’]re going to| are going to| plan to| want to)?|\\blet['’]?s|\\blet us|\\b(?:agreed?|decided?|plan(?:ned)?|want|proposed?|suggest(?:ed)?|happy|going) to)(?: (?:all|next|then|therefore|now|just|simply|only))?";
const keptWords = '(?:nonetheless|nevertheless|anyway|all the same|as planned|regardless)\\b';
/** The meeting takes place on the day that the sentence named for another reason. */
export const isKept = (words: string): boolean => kept.test(words);
const kept = new RegExp(keptWords, 'i');
const verbs: readonly Way[] = [
  // `We meet on …`, `let's continue in two weeks`, `agreed to talk next Monday`
  way(`${we} ${weak}(?: ${again})*(?=${dateAhead})`, WE, MEET),
  // `Starting on Dec 10th we meet on Tuesdays`
  way(
    `\\b(?:starting|beginning|from|as of|effective|since)\\b(?: on| from| with)? [^;?!]{1,60}?,? ${we} ${weak}(?= (?:again|on|at|every|each|in|weekly|monthly|fortnightly)\\b)`,
    WE,
    MEET,
  ),
  // `On Dec 9th we meet again`, `Dec 9th, we continue`
  way(`${we} ${weak}(?: ${again})*(?=[.!,;)]|$| at \\d| here\\b)`, WE, MEET),
  way(
    `${we} (?:meet|talk|speak|chat|sync|gather|see each other|get together|catch up) again\\b`,
    WE,
    MEET,
    AGAIN,
  ),
  way(
    `\\b(?:reconven(?:e|es|ing)|resum(?:e|es|ed|ing)(?: (?:the|our|with the|with our) (?:[\\w-]+ ){0,2}?${meetingNoun})?|${meetingNoun} (?:again|resumes?|continues?|restarts?)|(?:meeting|call)s? (?:is|are) back|we(?: a|['’])re back|to be continued)(?: again)?(?=${dateAhead})`,
    AGAIN,
  ),
  way(`\\bwhen (?:do|will|shall|should|can|could) we (?:next )?meet\\b`, WE, MEET),
  // `Let's continue this discussion on Monday`, `the group meets again on Dec 9th`
  way(
    `${we} continue (?:this|the|our) (?:discussion|conversation|topic|meeting|call)(?=${dateAhead})`,
    WE,
    MEET,
  ),
  way(
    `(?:\\b(?:group|team|everyone|everybody|we all)|^\\W*) ?(?:will )?(?:meets?|reconvenes?|talks?) again(?=${dateAhead})`,
    AGAIN,
  ),
  // `We skip Dec 23rd and continue on Jan 6th`
  way(
    `\\bwe\\b[^.;]{1,60} and (?:then )?(?:continue|resume|reconvene|meet(?: again)?|talk again)(?=${dateAhead})`,
    WE,
    MEET,
  ),
  // `See you all on Monday`, `talk to you in two weeks`
  way(
    `\\b(?:see|seeing|talk to|talking to|speak to|hear|hearing|meet) (?:you|y['’]all)(?: ${again}| everyone| guys)*(?=${dateAhead})`,
    YOU,
  ),
  way(
    `^\\W*(?:so )?(?:un)?till? (?:next time,? )?(?=(?:on )?(?:the |next )?(?:${names})\\b[^.,]{0,25}[.!]*$)`,
    UNTIL,
  ),
  // `In two weeks we'll have another call`, `we have our next call on Dec 9th`
  way(
    `${we} (?:have|do|hold|host) (?:a|another|our next|the next|the following) (?:[\\w-]+ ){0,2}?(?:call|meeting|session|sync)(?: again)?(?=${dateAhead}|[.!,;)]|$)`,
    WE,
    NOUN,
  ),
  // `Dec 9th is a holiday; we'll have the call nonetheless`
  way(
    `${we} (?:have|hold|do|keep|meet|talk)(?: the| our| that| a)?(?: meeting| call| slot| session| sync)?(?: then)? ${keptWords}`,
    WE,
    NOUN | MEET,
  ),
  // `No call next week; back on Dec 9th`
  way(
    `\\bno (?:[\\w-]+ )?(?:calls?|meetings?|syncs?)\\b(?! for| from)[^.?]{0,40}?(?:[;,.]|[ ][-–—]) (?:we['’]re |we are |and )?back(?= on )`,
    NO,
    CALL,
  ),
  // `There is another call on …`, `a follow-up session next week`, `follow-up on Thursday`
  way(
    `\\bthere(?:['’]s| is| will be) (?:a|an|the|another)(?:other)? (?:[\\w-]+ ){0,2}?(?:call|meeting|session|follow-?up|meetup|sync)(?=${dateAhead})`,
    NOUN | FOLLOW_UP,
  ),
  way(
    `\\b(?:another|follow-?up|second|extra|special|separate|new|continuation) (?:call|meeting|session|sync)(?:,? (?:is|will be|takes place|happens|planned|scheduled|set))*(?=${dateAhead})`,
    NOUN,
  ),
  way(
    `\\bfollow-?up(?: (?:is|will be))?(?=(?: on| in|:| next) ?${dateAhead.slice(dateAhead.indexOf('(?:about'))})`,
    FOLLOW_UP,
  ),
  // `Meeting again in two weeks`, `Call on Monday` and nothing else
  way(
    `^\\W*(?:the )?${meetingNoun}(?: is| will be| takes place)? (?:again |next )?(?=(?:on|in|next|this)\\b)`,
    NOUN,
  ),
  way(
    `\\bno (?:[\\w-]+ )?(?:calls?|meetings?|syncs?)\\b[^.;,]{0,20}? (?:until|till|before) `,
    NO,
    CALL,
  ),
  // `We won't meet on Dec 2nd, but on Dec 9th`
  way(
    `\\b(?:we|the (?:group|${meetingNoun}))\\b[^.;,]{0,20}? (?:won['’]t|will not|do not|don['’]t|does not|doesn['’]t|cannot|can['’]t) (?:meet|have|take place|happen)\\b[^.;]{1,60}?\\b(?:but|instead)\\b(?=${dateAhead})`,
    NOT,
  ),
];
/** `same time next week`; `At the same time, …` says something else. */
const same: Way = {
  pattern:
    /(?<!\bat the )\b(?:same|usual|regular|normal)[*_]{0,2} (?:time|place|slot|procedure|hour|bat[ -]time)\b|\b(?:at )?the (?:same|usual|regular|normal) (?:time|place|slot|hour)(?=,? (?:on|in|next|a|two|one|three|the|this)\b)/i,
  needs: [SAME, TIME],
};

const moving =
  'moved|postponed|rescheduled|shifted|pushed(?: back)?|delayed|brought forward|put off|changed';
const move: readonly Way[] = [
  way(
    `\\b(?:${meetingNoun}|it)(?: (?:of|on|from|planned|scheduled|for)\\b[^.;?]{1,40}?)?,? (?:(?:is|was|has been|had to be|will be|gets|got|are|be|needs to be|must be) )?(?:now |again |therefore |then |being )?(?:${moving}|moves|shifts)(?: (?:by|from) [^.;?]{1,40}?)? (?:to|until|till|for|on|onto) (?=\\S)`,
    MOVED,
  ),
  way(
    `\\b(?:move|moved|moving|postpone|postponed|postponing|reschedule|rescheduled|shift|shifted|push|pushed)(?: back)? (?:the|our|this|next)(?: [\\w-]+){0,3}? ${meetingNoun}(?: (?:of|from|on|by) [^.;?]{1,40}?)? (?:to|until|till) (?=\\S)`,
    MOVED,
    NOUN,
  ),
  // `Our usual slot on July 6th is taken, so we'll do the 13th`
  way(
    `\\b(?:slot|meeting|call|sync|session)\\b[^.;?]{1,120}?\\b(?:so|hence|therefore|thus|instead),? we(?:['’]ll| will)? (?:do|take|use|go for|make it|pick|have it)(?: on)? (?=(?:the )?\\d|(?:${names})\\b)`,
    WE,
    NOUN | TIME,
  ),
];

const ways: readonly Way[] = [...move, nextNoun, plainNext, ...verbs, same];

/** `signs` are those of the text's words. */
export const mayAnnounce = (signs: Signs): boolean => ways.some(({ needs }) => meets(signs, needs));

/** Where a sentence announces; the strongest reading. */
export function triggerOf(sentence: string, signs: Signs = meetingSigns(sentence)): Trigger | null {
  const find = ({ pattern, needs }: Way) => (meets(signs, needs) ? pattern.exec(sentence) : null);
  for (const each of move) {
    const found = find(each);
    if (found) return at('move', found);
  }
  const named = find(nextNoun) ?? find(plainNext);
  const isMention = named !== null && before.test(sentence.slice(0, named.index));
  if (named && !isMention) return at('next', named);
  for (const each of verbs) {
    const found = find(each);
    if (found) return at('verb', found);
  }
  const usual = find(same);
  if (usual) return at('same', usual);
  return named ? at('mention', named) : null;
}

const at = (kind: Trigger['kind'], found: RegExpExecArray): Trigger => ({
  kind,
  from: found.index,
  to: found.index + found[0].length,
});

const label = new RegExp(
  `^[*_\\d. ]{0,6}(?:(?:date|time|when|schedule|planning)[ \\w/]{0,20} )?(?:the |our )?(?:next|upcoming|following|coming)[*_]{0,2} (?:[\\w-]+ ){0,3}?${meetingNoun}\\b[^.!?]{0,20}\\W*$`,
  'i',
);
const plainLabel =
  /^[*_\d. ]{0,6}(?:next(?: time| date| dates| slot)?|when (?:do|will) we meet (?:next|again)|see you(?: next time)?|until next time)[*_ :.?]{0,3}$/i;

/** `Next week` as a heading: a day that opens a line below it may be that of the call. */
export const announcesWeek = (heading: string): boolean =>
  heading.length < 60 && weekLabel.test(heading);
export const opensWithDay = (text: string): boolean => opensDay.test(text);
const weekLabel = /^[*_\d. ]{0,6}(?:next|the following) week[*_ :.]{0,3}$/i;
const opensDay = new RegExp(
  `^\\W*(?:again )?(?:on )?(?:the )?(?:${names})\\b[^.!?]{0,12}?(?:again|same|usual|as |at |,|\\d|$)`,
  'i',
);

/** `Next meeting`, `Upcoming call`, `Next`, `Date of the next call` as a heading, or on a line of its own. */
export const announcesBelow = (heading: string): boolean =>
  heading.length < 60 && (label.test(heading) || plainLabel.test(heading));
