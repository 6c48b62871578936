/** The ways to announce a next meeting, made of the parts: tables of patterns, each with the words that it cannot do without. */

import { months } from '#app/minutes/dates/vocabulary.ts';
import {
  again,
  another,
  anotherOne,
  dateAhead,
  gather,
  meetingNoun,
  names,
  opening,
  type Way,
  way,
  we,
  weAre,
} from './announcing-parts.ts';
import {
  AFTER,
  AGAIN,
  ANOTHER,
  CALL,
  COMING,
  FOLLOW_UP,
  MEET,
  NEXT,
  NO,
  NOT,
  NOUN,
  SAME,
  TIME,
  UNTIL,
  US,
  WE,
  WEEKLY,
  YOU,
} from './meeting-signs.ts';

/** `the next session key`, `the next call site`: what follows is the thing. */
const notOfCode =
  '(?! (?:keys?|tickets?|tokens?|ids?|cookies?|caches?|types?|handlers?|managers?|sites?|stacks?|graphs?|trips?)\\b)';

/** Names for the meeting to come. */
export const named: readonly Way[] = [
  // `next bi-weekly call`, `the upcoming meeting`, `the last call of the year`, `DONM`
  way(
    `\\b(?:next|nxt|upcoming|following|coming|subsequent)[*_]{0,2} (?:\\([^()]{1,20}\\) )?(?:(?!(?:next|is|are|was|will|we|and)\\b)[\\w-]+ ){0,3}?${meetingNoun}\\b${notOfCode}|\\bDONM\\b`,
    NEXT | COMING,
    NOUN,
  ),
  // `next week's call`; more words between them make it somebody else's
  way(
    `\\bnext (?:week|month|fortnight|${names})['’]s (?:regular |usual |weekly )?(?:calls?|meetings?|mtgs?|hangouts?|syncs?)\\b`,
    NEXT,
    NOUN,
  ),
  // `Next week's is on Tuesday`
  way(`\\bnext (?:week|month|fortnight)['’]s(?= (?:is|will be)${dateAhead})`, NEXT),
  // `the call after this one`
  way(`\\b${meetingNoun} (?:after|following) (?:this(?: one)?|today(?:['’]s)?)\\b`, NOUN, AFTER),
  // `Next: Monday`, `Next up: Monday`, `Next is Dec 9th`
  way(
    `\\bnext(?: (?:time|date|slot|up(?=:)))?[*_]{0,2}(?: ?[:=–—-](?=[*_]{0,2} )|(?= \\((?:on |in )?(?:the )?(?:\\d|(?:${names})\\b))|,? (?:is|will be|would be|we(?:['’]ll| will)? meet)(?= )|(?= (?:(?:on|in) (?:the |a |an |about )?)?(?:\\d|(?:one|two|three|four|couple) (?:of )?(?:days?|weeks?|months?)\\b|(?:tentatively|probably)\\b|(?:${Object.keys(months).join('|')})\\b)))`,
    NEXT,
  ),
  // `Next regular slot: Dec 9th`, `next in the calendar: call on Monday`
  way(
    `\\bnext (?:regular|usual|possible|proposed|planned|scheduled|free|available) (?:date|slot|time)(?=[*_]{0,2} ?[:=–—-] |,? (?:is|will be) |${dateAhead})`,
    NEXT,
  ),
  way(
    `\\bnext\\b[^.:;,]{1,25}: (?:the |our )?(?!one (?:day|week|month))${meetingNoun}(?=${dateAhead})`,
    NEXT,
    NOUN,
  ),
  // `The next opportunity is Dec 9th`, `the next slot, which is Dec 9th`
  way(
    `\\bnext (?:opportunity|chance|occasion|date|slot)(?=,? (?:which )?(?:is|will be|would be)${dateAhead})`,
    NEXT,
  ),
  // `Next time on the 9th`
  way(`\\bnext (?:time|date|slot)(?=${dateAhead})`, NEXT),
  // `Next time it's Bob's turn, on Dec 9th`
  way(
    `(?:^|[.;:] ?)\\W*next time\\b(?=[^.;!?]{1,60},? on (?:the )?[*_]{0,3}(?:\\d|(?:${names})\\b))`,
    NEXT,
  ),
  way(`^\\W*(?:upcoming|following)[*_]{0,2}(?=:${dateAhead})`, COMING),
];

/** `the last call of the year`, `first meeting in January`: told from the next one by its day alone. */
export const edge: readonly Way[] = [
  way(
    `\\b(?:last|final) ${meetingNoun} (?:of|in|for|before|this) ?(?:the |this |our )?(?:year|20\\d\\d|break|holidays|christmas|summer)\\b|\\bfirst ${meetingNoun} (?:(?:of|in) (?:the new year|next year|20\\d\\d|january)|after (?:the |our )?(?:new year|christmas|holidays|break|summer|easter))\\b`,
    ...[COMING, NOUN],
  ),
];

const nonetheless = '(?:nonetheless|nevertheless|anyway|all the same|as planned|regardless)\\b';
/** The meeting takes place on the day that the sentence named for another reason. */
export const kept = new RegExp(nonetheless, 'i');

const monthNames = Object.keys(months).join('|');

/** What the group does on that day. */
export const verbs: readonly Way[] = [
  // `We meet on …`, `let's continue in two weeks`, `agreed to talk next Monday`
  way(`${we} ${gather}(?: ${again})*(?: about (?:it|this|that))?(?=${dateAhead})`, WE, MEET),
  // `We are meeting again on …`
  way(
    `${weAre} (?:meeting|talking|speaking|reconvening|regrouping|continuing|resuming)(?: ${again})*(?=${dateAhead})`,
    ...[WE, MEET],
  ),
  // `Starting on Dec 10th we meet on Tuesdays`
  way(
    `\\b(?:starting|beginning|from|as of|effective|since)\\b(?: on| from| with)? [^;?!]{1,60}?,? ${we} ${gather}(?= (?:again|on|at|every|each|in|weekly|monthly|fortnightly)\\b)`,
    ...[WE, MEET],
  ),
  // `We'll be on Wednesdays: Dec 4th and 18th`
  way(
    `(?:${weAre}|\\b${meetingNoun} (?:are|will be))(?: (?:now|back|again))? on (?:mon|tues|wednes|thurs|fri|satur|sun)days\\b`,
    ...[WE | NOUN, WEEKLY],
  ),
  // `We go on with 9 December`
  way(
    `${we} (?:continue|go on|carry on|resume|start again) with (?=(?:the )?(?:\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})\\b|(?:${monthNames}) \\d))`,
    ...[WE, MEET],
  ),
  // `On Dec 9th we meet again`, `Dec 9th, we continue`
  way(`${we} ${gather}(?: ${again})*(?=[.!,;)]|$| at \\d| here\\b)`, WE, MEET),
  way(
    `${we} (?:meet|talk|speak|chat|sync|gather|see each other|get together|catch up) again\\b`,
    ...[WE, MEET, AGAIN],
  ),
  // `We'll do another one in two weeks`, `in two weeks we have another call`, `we do this again on …`
  way(
    `${we} (?:have|do|hold|host|make|schedule|plan|add|organi[sz]e|squeeze in|fit in)(?: (?:for|on))? ${anotherOne}(?: (?:again|then|planned|scheduled))?(?=${dateAhead}|[.!,;)]|$)`,
    ...[WE, NOUN],
  ),
  way(
    `\\bwe(?:['’]d like| would like| need| want| plan| scheduled?)(?: to have| for)? ${anotherOne}(?=${dateAhead})`,
    ...[WE, NOUN],
  ),
  way(
    `${we} (?:have|do|repeat) (?:it|this|that)(?: all)? (?:again|(?:in )?the same way|like (?:this|today))(?=${dateAhead})`,
    WE,
    AGAIN | SAME,
  ),
  way(
    `\\b(?:reconven(?:e|es|ing)|resum(?:e|es|ed|ing)(?: (?:the|our|with the|with our) (?:[\\w-]+ ){0,2}?${meetingNoun})?|(?:${meetingNoun}|(?<!patch )series|rhythm) (?:again|resumes?|continues?|restarts?)|(?:meeting|call)s? (?:is|are) back|we(?: a|['’])re back|to be continued|(?:this|discussion|topic|meeting|call) (?:will|shall|is to) be continued)(?: again)?(?=${dateAhead})`,
    AGAIN,
  ),
  way(`\\bwhen (?:do|will|shall|should|can|could) we (?:next )?meet\\b`, WE, MEET),
  // `Let's continue this discussion on Monday`, `the group meets again on Dec 9th`
  way(
    `${we} continue (?:this|the|our) (?:discussion|conversation|topic|meeting|call)(?=${dateAhead})`,
    ...[WE, MEET],
  ),
  way(
    `(?:\\b(?:(?:the|our|this|whole) (?:group|team)|everyone|everybody|we all)|^\\W*(?:group|team)?) ?(?:will )?(?:(?:meets?|reconvenes?|talks?) (?:again|next)|next (?:meets?|talks?))(?=${dateAhead})`,
    AGAIN | NEXT,
  ),
  // `We skip Dec 23rd and continue on Jan 6th`
  way(
    `\\b(?:we|let['’]?s|let us)\\b[^.;]{1,60} and (?:then )?(?:continue|resume|reconvene|meet(?: again)?|talk again)(?=${dateAhead})`,
    ...[WE, MEET],
  ),
  // `See you all on Monday`, `talk to you in two weeks`
  way(
    `\\b(?:(?:see|seeing|talk to|talking to|speak to|speaking to|hear|hearing|meet|catch) (?:you|ya|y['’]all)|cya|c?ya later|cu)(?: ${again}| everyone| everybody| guys)*(?=${dateAhead})`,
    YOU,
  ),
  // `Talk again on Monday`, `Same again in two weeks`, `Another one next week`, `Please join us again on …`
  way(
    `${opening}(?:(?:meet|meeting|talk|talking|regroup|regrouping|speak|see us|call|chat|sync|same) again|regrouping|reconvening|join us(?: again| then| for the call| online)?(?![^.;]{0,60} for (?:the|a|our) (?!next|call|meeting)))(?=${dateAhead})`,
    AGAIN | US,
  ),
  // `Come back to this on the 13th`
  way(
    `${opening}(?:(?:come|get) back to|revisit|pick up) (?:this|it|that)(?: again)?(?=${dateAhead})`,
    AGAIN,
  ),
  way(`${opening}${another}(?=${dateAhead})`, NOUN, ANOTHER),
  // `Dec 9th is a holiday; we'll have the call nonetheless`
  way(
    `${we} (?:have|hold|do|keep|meet|talk)(?: the| our| that| a)?(?: meeting| call| slot| session| sync)?(?: then)? ${nonetheless}`,
    ...[WE, NOUN | MEET],
  ),
  // `No call next week; back on Dec 9th`
  way(
    `\\bno (?:[\\w-]+ )?(?:calls?|meetings?|syncs?)\\b(?! for| from)[^.?]{0,40}?(?:[;,.]|[ ][-–—]) (?:we['’]re |we are |and )?back(?= on )`,
    ...[NO, CALL],
  ),
  // `Summer break, back on Dec 9th`
  way(
    `\\b(?:break|pause|holidays)\\b[^.?]{0,20}?(?:[;,]|[ ][-–—]) (?:we['’]re |we are |and )?back(?=${dateAhead})`,
    AGAIN,
  ),
  // `There is another call on …`, `a follow-up session next week`, `follow-up on Thursday`
  way(
    `\\bthere(?:['’]s| is|['’]ll be| will be) (?:a|an|the|another|one)(?:other)? (?:[\\w-]+ ){0,2}?(?:call|meeting|session|follow-?up|meetup|sync|one)(?: before the [\\w-]+)?(?=${dateAhead})`,
    NOUN | FOLLOW_UP,
  ),
  way(
    `\\b(?:another|follow-?up|second|extra|additional|special|separate|new|continuation) (?:call|meeting|session|sync)(?:,? (?:is|will be|takes place|happens|planned|scheduled|set))*(?: for)?(?=${dateAhead})`,
    NOUN,
  ),
  way(`\\bfollow-?up(?: (?:is|will be))?(?=${dateAhead})`, FOLLOW_UP),
  // `Meeting again in two weeks`, `Call on Monday` and nothing else
  way(
    `^\\W*(?:the )?${meetingNoun}(?: is| will be| takes place)? (?:again |next )?(?=(?:on|in|next|this)\\b)`,
    NOUN,
  ),
  way(
    `\\bno (?:[\\w-]+ )?(?:calls?|meetings?|syncs?)\\b[^.;,]{0,20}? (?:until|till|before) `,
    ...[NO, CALL],
  ),
  // `We won't meet on Dec 2nd, but on Dec 9th`
  way(
    `\\b(?:we|the (?:group|${meetingNoun}))\\b[^.;,]{0,20}? (?:won['’]t|will not|do not|don['’]t|does not|doesn['’]t|cannot|can['’]t) (?:meet|have|take place|happen)\\b[^.;]{1,60}?\\b(?:but|instead)\\b(?=${dateAhead})`,
    NOT,
  ),
];

/** `Until Monday!`, `adjourned until Dec 9th`. */
export const until: readonly Way[] = [
  way('\\badjourn(?:ed|s)?(?: at \\d[\\d:.h]{0,5}(?: ?[ap]m)?)?,? (?:un)?till? ', UNTIL),
  way(
    '(?:^\\W*|[,;!] |\\b(?:and|so) )(?:(?:so|and|bye|cheers|thanks) )?(?:un)?till? (?:next time[,:]? )?',
    UNTIL,
  ),
];

/** `same time next week`; `At the same time, …` says something else. */
export const same = way(
  '(?<!\\bat the )\\b(?:same|usual|regular|normal)[*_]{0,2} (?:time|place|slot|procedure|hour|day|bat[ -]time)\\b|\\b(?:at )?the (?:same|usual|regular|normal) (?:time|place|slot|hour|day)(?=,? (?:on|in|next|a|two|one|three|the|this)\\b)',
  SAME,
  TIME,
);
