/** A sentence and a day in it in; whether it is said to be that of the group's call or meeting, whatever else is said of it, out. */
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { workOnIt } from './beside-mention.ts';

const noun =
  '(?:meetings?|mtgs?|calls?|syncs?|hangouts?|catch-?ups?|get-?togethers?|gatherings?|stand-?ups?|telcos?|telecons?)';
/** What kind of meeting is the group's own. */
const kind =
  "(?:(?:(?:bi-?)?weekly|fortnightly|monthly|group|team|community|dev|developers?['’]?|core|project|regular|usual|next|upcoming|following|coming|video|conference|online|planned|scheduled|mirage(?:os)?) ){0,3}";
/** `call for papers`, `meeting with the sponsor`, `call tracing`: something else. */
const ofElse = 'with|for|between|me|him|her|them|papers?|notes|minutes|rooms?|stacks?|graphs?';
const own = `(?![\\w-]| (?:to|${ofElse})\\b)`;
const between =
  '(?:,? (?:(?:is|was|be|will|would|shall|should|has|been|then|now|planned|scheduled|set|held|fixed|moved|taking|takes|take|place|happens?|falls?|for|on|of|at|in|the|to) ){0,6})';

/** `the call on`, `our meeting of`, `Call will be held on` before the day. */
const before = new RegExp(
  `(?:(?:^|[.;:,(–—] ?|(?<!\\w)-)[*_\\W]{0,4}|\\b(?:the|our|this|that|next) )${kind}${noun}${own}(?:[:,]|${between}?)[ *_(]{0,3}$`,
  'i',
);
/** `the March 1 call`, `Dec 9th: our call`, `March 20 is our next meeting`. */
const behind = new RegExp(
  `^[*_)]{0,3}(?:['’]s|(?: is| will be| for| as)(?: the date (?:of|for))?)? ?[*_]{0,3}(?:(?:the|our|an?(?: other)?) )?${kind}${noun}(?![\\w-]| (?:${ofElse})\\b)`,
  'i',
);
/** `Dec 9th: our call`, `Dec 9th - group meeting (Bob chairs)`; `Dec 9th, the call will …` says something of it. */
const listed = new RegExp(
  `^[*_)]{0,3}(?:[:,]|\\d{1,2}:\\d\\d| [–—-]) ?[*_]{0,3}(?:(?:the|our) )?${kind}${noun}[*_]{0,3}(?: *$|[ ]?[.,;:(!–—-])`,
  'i',
);

/** `the call on Dec 9th`; `Ann's call`, `the poll for the call on Dec 9th` are something else. */
export function isTied(said: string, date: StatedDate): boolean {
  if (date.kind === 'months') return false;
  const lead = said.slice(Math.max(0, date.start - 90), date.start);
  const found = before.exec(lead);
  if (found && !others.test(lead.slice(0, found.index)) && !workOnIt.test(lead)) return true;
  const rest = said.slice(date.end, date.end + 80);
  if (isCertain(date) && (inIt.test(rest) || andJoins.test(rest))) return true;
  if (date.kind === 'day' && (belonging.test(lead) || belongs.test(rest))) return true;
  return (
    date.kind === 'day' &&
    (behind.test(said.slice(date.end, date.end + 60)) ||
      listed.test(said.slice(date.end, date.end + 60))) &&
    !weekOf.test(said.slice(0, date.start)) &&
    !others.test(said.slice(0, date.start))
  );
}

/** `two weeks from now in the call`, `on Dec 9th at our meeting`. */
const inIt = new RegExp(
  `^(?: from (?:now|today)| hence)?,? (?:in|at|during) (?:the|our) ${kind}${noun}(?![\\w-]| (?:of the (?!group)|in (?:the )?\\p{Lu}|${ofElse})\\b)`,
  'iu',
);
const isCertain = (date: StatedDate): boolean =>
  date.kind === 'day' || (date.kind === 'days' && date.days >= 7);
/** What belongs to a meeting: `the invitation for Dec 9th`, `Dec 9th's agenda`. */
const belonging =
  /\b(?:(?:first|next|top|last|only) (?:item|topic|point) (?:on|of|for) (?:the )?|(?:agenda(?: items?| points?| topics?)?|invit(?:e|ation)s?|(?<!download )link|dial-?in(?: details?)?|pad|chair) for (?:the )?)[*_]{0,3}$/i;
const belongs =
  /^['’]s agenda\b|^(?: \([^()]{0,30}\))?,? (?:please )?use (?:https?:|(?:the|this) (?:new |usual |same |old |other )?(?:link|room|pad|url)\b)/i;
/** `Bob is in Rennes in two weeks and joins the meeting from there` */
const andJoins =
  /^(?: [^.;,:]{0,30})?,? (?:and|so|but)(?: \w+){0,2} (?:joins?|attends?|miss(?:es)?|skips?|chairs?|dials? into|come(?:s)? to|be late for) (?:the|our) (?:call|meeting)(?![\w-]| (?:of|with|for|in)\b)/i;

const others = /(?:['’]s|s['’]|\b(?:an?|his|her|their|my|its))(?: next)? ?$/i;
const weekOf = /\bweek of(?: the)? ?$/i;
