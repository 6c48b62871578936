/** The parts that announcements are made of: who meets, what a meeting is called, and what a day begins with, as patterns. */
import { months, weekdays } from '#app/minutes/dates/vocabulary.ts';
import type { Signs } from '../words/lexicon.ts';

/** A way to announce, and what a sentence's words must have of each to hold it. */
export type Way = { pattern: RegExp; needs: readonly Signs[] };
export const way = (pattern: string, ...needs: Signs[]): Way => ({
  pattern: new RegExp(pattern, 'i'),
  needs,
});

export const names = [...Object.keys(weekdays), ...Object.keys(months)].join('|');

/** What a meeting is called; what else it can be (`one`, `round`) belongs to no list or review. */
export const meetingNoun =
  '(?:meetings?|mtgs?|(?:video |conf(?:erence)? )?calls?|hangouts?|syncs?|meet-?ups?|catch-?ups?|get-?togethers?|gatherings?|stand-?ups?|check-?ins?|telcos?|telecons?|appointments?|rendez-?vous|opportunity to (?:talk|meet|speak|discuss|chat|catch up|get together)|(?:sessions?|sittings?|reunions?|encounters?|ones?(?! (?:day|week|month|hour)s?\\b)|chats?|(?<!key )exchanges?|conversations?|discussions?|rounds?|editions?|instal?lments?|weekly|bi-?weekly|fortnightly|monthly)(?! (?:of (?:the )?(?!us|group|call|meeting|year|week|month)|in (?:the|this|our) (?:list|queue|row|line)|from the)))';

/** Whose meeting it is, if it is not the group's. */
export const organ =
  'boards?|committees?|councils?|steering|wg|sig|users?|customers?|sponsors?|departments?|faculty|chapter|consortium';

/** Words that stand between what is announced and its day: `again`, `tentatively`, `as usual`. */
export const inBetween =
  '(?:(?:again|too|as well|then|back|now|already|only|just|tentatively|provisionally|probably|presumably|(?:most )?likely|hopefully|preferably|therefore|online|this time|later this week|next (?:time|week|month|year)|in (?:the new year|\\w+ weeks?)|after (?:that|this|it)|afterwards|together|at the earliest|after (?:the |our )?(?:holidays|christmas|xmas|new year|break|summer|easter)|as (?:usual|always|normal|planned|before|ever)|regularly)[,:]? )*';

/** What a date begins with, blank and preposition before it: ` on the 9th`, `: Monday`, ` in two weeks`. */
export const dateAhead = `(?:[,:]| ?[-–—])? \\(?${inBetween}(?:on |at |in |for )?(?:(?:about|around|roughly|exactly|a|an|the|this|next|coming|upcoming|following|first|second|third|fourth|last|usual|another|only|just) )*[*_]{0,3}(?:\\d|(?:${names}|days?|weeks?|fortnight|months?|year|tomorrow|noon|couple|one|two|three|four|same|usual)\\b)`;

/** `We`, `let's`, `agreed to`: who meets. */
export const we =
  "(?:\\bwe(?:['’]ll| will| shall| can| could|['’]re going to| are going to| plan to| want to|['’]d like(?: to)?| would like(?: to)?| need(?: to)?)?|\\blet['’]?s|\\blet us|\\b(?:agreed?|decided?|plan(?:ned)?|want|proposed?|suggest(?:ed)?|happy|going) to)(?: (?:all|next|then|therefore|now|just|simply|only|probably))?";
/** `We are`, `we'll be`. */
export const weAre = "(?:\\bwe(?: are|['’]re|['’]ll be| will be| shall be))(?: (?:then|all|now))?";

export const again =
  '(?:again|once more|one more time|next|back|up|then|online|there|in person|remotely|all|here|as usual|,)';
export const gather =
  '(?:meet|talk|speak|continue|go on|carry on|sync|chat|gather|catch up|get together|pick (?:this|it|things) up|convene|assemble|touch base|link up|start(?: again)?|resume|reconvene|regroup|re-?meet|come (?:back|together)|(?:will )?be back|see each other)';
/** `Another one`, `one more call`. */
export const another =
  '(?:another|one more|an? (?:extra|additional)) (?:one|round|(?:[\\w-]+ ){0,2}?(?:calls?|meetings?|sessions?|syncs?|hangouts?|meet-?ups?|catch-?ups?|follow-?ups?))';
/** `the next one`, `another call`: what we have or do. */
export const anotherOne = `(?:(?:a|an|another|one more|an? (?:extra|additional)|(?:the|our|its) (?:next|following|usual|regular)|the) (?:[\\w-]+ ){0,2}?(?:calls?|meetings?|sessions?|syncs?|hangouts?|meet-?ups?|catch-?ups?|follow-?ups?|check-?ins?)|another one|(?:the|our) (?:next|following) (?:one|round)|another round)`;
/** Where a sentence or a part of it begins. */
export const opening =
  '(?:^\\W*|[.;!,:(–—] ?| - |\\b(?:and|so|then|but|or) )[*_"\'“]{0,3}(?:please |so |then |ok,? )?';
