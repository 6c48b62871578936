/** The ways to say that a meeting has a new day or hour, as a table of patterns, each with the words that it cannot do without. */
import { meetingNoun, names, type Way, way } from './announcing-parts.ts';
import { MOVED, NOUN, TIME, WE, WRONG } from './meeting-signs.ts';

const moving =
  'moved|postponed|rescheduled|shifted|pushed(?: back)?|delayed|brought forward|put off|changed';
/** What stands behind it is the new day. */
export const move: readonly Way[] = [
  way(
    `\\b(?:${meetingNoun}|it)(?: (?:of|on|from|planned|scheduled|for)\\b[^.;?]{1,40}?| \\([^()]{1,40}\\))?,? (?:(?:is|was|has been|had to be|will be|gets|got|are|be|needs to be|must be) )?(?:now |again |therefore |then |being )?(?:${moving}|moves|shifts)(?: (?:by|from) [^.;?]{1,40}?)? (?:to|until|till|for|on|onto) (?=\\S)`,
    MOVED,
  ),
  way(
    `\\b(?:move|moved|moving|postpone|postponed|postponing|reschedule|rescheduled|shift|shifted|push|pushed)(?: back)? (?:the|our|this|next)(?: [\\w-]+){0,3}? ${meetingNoun}(?: (?:of|from|on|by) [^.;?]{1,40}?)? (?:to|until|till) (?=\\S)`,
    ...[MOVED, NOUN],
  ),
  // `The call on Dec 2nd is replaced by one on Dec 9th`
  way(
    `\\b${meetingNoun}\\b[^.;?]{0,40}? (?:is|was|will be|gets|has been) (?:therefore |thus )?replaced (?:by|with) (?:one |another |that |the one |(?:a|an|the) (?:[\\w-]+ )?${meetingNoun} )?(?:on |of )?(?=(?:the )?[*_]{0,3}(?:\\d|(?:${names})\\b))`,
    ...[MOVED, NOUN],
  ),
  // `We postpone by one week to the 13th`
  way(
    `\\bwe(?:['’]ll| will| have to| need to| agreed to| decided to)? (?:postpone|move|shift|push|reschedule)d?(?: back)?(?: by [^.;,?!]{1,20})? (?:to|until|till) (?=(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)(?! (?!of\\b|at\\b|instead\\b|then\\b|as\\b|since\\b)[a-z])|\\d{1,2}\\.\\d{1,2}\\.|(?:${names})\\b))`,
    ...[WE, MOVED],
  ),
  // `I got the hour wrong: Dec 9th is at 11:00`
  way(
    `\\b(?:wrong|correct(?:ion|ed)?|mistake|typo|erratum|sorry|oops)\\b[^.;?!\\d]{0,40}?[:,–—-] (?=(?:on )?(?:the )?(?:\\d|(?:${names})\\b)[^.;?!:]{0,25} (?:is|it is|starts|begins|will be|takes place) (?:at )?\\d)`,
    WRONG,
  ),
  // `Our usual slot on July 6th is taken, so we'll do the 13th`
  way(
    `\\b(?:slot|meeting|call|sync|session)\\b[^.;?]{1,120}?\\b(?:so|hence|therefore|thus|instead),? we(?:['’]ll| will)? (?:do|take|use|go for|make it|pick|have it)(?: on)? (?=(?:the )?\\d|(?:${names})\\b)`,
    ...[WE, NOUN | TIME],
  ),
];
