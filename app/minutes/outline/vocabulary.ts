/** The words that notes are framed with: labels, structural headings, names for a meeting. */

import { DIGIT, kindAt, LETTER } from '#app/mail/letters.ts';

/** `Attendees (5):`, `Present at the call:`. */
const asides =
  '(?: ?\\([^()]{0,70}\\)| (?:of|at|in|on|for|today|were|was)\\b(?:[^:\\n*_]|:(?=\\d\\d)){0,30})?';
const label = (words: string, aside = asides) =>
  new RegExp(
    `^[*_]{0,3}(?:(?:the|our|all|today['’]s) )?(?:${words})(?![a-z\\d])(?:${aside}[*_]{0,3} ?:[*_]{0,3}|[*_]{1,3} ?:?|(?: ?\\(\\d+\\))? [-–—=](?= )|(?=$|\\n)) *`,
    'i',
  );

/** `Participants:`, `*Attendees*:`, `**Present** (5):`, `Guests - `. */
export const participantsLabel = label(
  '(?:list of |call |meeting )?(?:participants?|attendees)|participating|attending|attended(?: by)?|attendance|in attendance|present|people present|those present|(?:people )?(?:on|in) (?:the|this) call|also present|joined(?: by)?',
);
/** Labels of people only where nothing but names follows: `Remote: Ann`, `Who: Ann, Bob`. */
export const looseLabel = label(
  'remote(?:ly)?|online|in person|in the room|on[- ]?site|by (?:phone|video)|on the phone|dialled in|who(?: was (?:there|here|present|on the call))?|roll(?:[- ]?call)?|callers|around|presents|members(?: present)?|attended by|attendants|(?:in|on) (?:the )?(?:call|meeting)|teilnehmer|présents|with|there|here|people',
  '',
);
/** `Cambridge: Ann, Bob`, `Today: …`: any few words, where nothing but names of people follows. */
export const anyLabel =
  /^[*_]{0,3}(?:\p{L}[\p{L}'’-]*(?: |(?=[:*_]))){1,4}[*_]{0,3}:[*_]{0,3} (?=\S)/u;
/** Of these labels none says who was there. */
export const otherPeople =
  /\b(?:apolog|regret|absen|missing|excus|away|(?:cc|to|from|by)\b|review|todo|action|owner|author|thank|next|agenda|topic|speaker|maintain|assign|release|contact|invite)/i;
export const guestsLabel = label('guests?|special guests?');
export const absentLabel = label(
  'apologies|regrets|absent|absentees|excused|not present|missing|sends? regrets',
);
/** `Chair: Sam`, `Notes by: Ann`. */
export const roleLabel = label(
  '(?<role>chair(?:ed)?(?: by)?|chairperson|scribe(?:d by)?|note[- ]?taker|notes (?:taken )?by|minutes (?:taken )?by|secretary|facilitator|moderator|host)',
  '',
);
/** `Date: …`, `When: …`, `Time: …`. */
export const whenLabel = label(
  'date|when|time|(?:call|meeting) details|date and time|date/time|meeting date|day',
);
/** `Call: https://…`, `Pad: …`: how to take part, before the notes begin. */
export const whereLabel = label(
  'call|where|location|place|venue|room|video|video call|jitsi|bbb|zoom|pad|notes pad|link',
);
export const agendaLabel = label('agenda|planned agenda|agenda items|proposed agenda', '');

/** Folded titles (see `foldTitle`). */
export const agendaTitles =
  /^(?:(?:the |planned |proposed |today s |meeting |call )?agenda(?: items| for today)?)$/;
export const structuralTitles =
  /^(?:(?:the )?(?:meeting |call |hangout |raw |quick |rough |short |brief |my |some )?(?:notes|minutes)(?: (?:of|from) the (?:meeting|call))?|agenda (?:and|&) (?:notes|minutes)|topics|topics discussed|discussion topics|agenda topics)$/;
export const participantsTitles =
  /^(?:list of )?(?:participants?|attendees|attendance|present|people present|who was there|in attendance)$/;
export const absentTitles = /^(?:apologies|regrets|absent|absentees|excused)$/;
const actionNouns =
  '(?:todos?|to dos?|todo list|todo items|todo s|actions?|action items?|action points?|actionable items|list of actions)';
const whichActions =
  '(?:open|new|old|previous|last|past|earlier|outstanding|pending|remaining|current|our|all|the|review of|review|status of|follow up on|followup on|follow up|last (?:meeting|call|time|week) ?s|previous (?:meeting|call) ?s)';
const whenActions =
  '(?:from|of|for|since|until|till|before|by|after) (?:the )?(?:(?:last|previous|next|this|today|now|then)(?: s)?(?: (?:time|meeting|call|week|one|month))?|meeting|call)';
const actionTitles = new RegExp(
  `^(?:${whichActions} ){0,3}${actionNouns}(?: (?:and|&) ${actionNouns})?(?: (?:list|review|update|status|summary))?(?: ${whenActions})?$`,
);

/** What a meeting is called in its own heading. */
export const meetingWords =
  /\b(?:meeting|call|hangout|sync|stand-?up|get-?together|catch-?up|meet-?up|telco|telecon|minutes|notes|(?:bi-?)?weekly|fortnightly|monthly)\b/i;

/** A note that opens with one of these is no topic, even where bullets are topics. */
export const markedBullet =
  /^[*_]{0,3}(?:TODO|DONE|ACTION|AI|DECISION|AGREED|QUESTION|Q|\[[ xX]?\])(?![\p{L}\d])/u;

/** Lower case, letters and digits only, single spaces. */
export function foldTitle(title: string): string {
  const lower = title.toLowerCase();
  const folded = ascii.test(lower)
    ? lower.replace(/[^a-z\d&]+/g, ' ')
    : lower.length < longestTitle
      ? lower.replace(/[^\p{L}\p{N}&]+/gu, ' ')
      : wordsOf(lower).join(' ');
  return folded.trim();
}

const ascii = /^[ -~]*$/;
/** A run of millions of marks is more than one match can hold. */
const longestTitle = 10_000;

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if ((kindAt(text, at) & (LETTER | DIGIT)) !== 0 || text[at] === '&') continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** No title says `Action items` with more marks around it than this. */
const longestLabel = 60;

/** Nearly no line has one of these words. */
const mayBeActions = /to\W?dos?|action/i;
/** `Actions (next meeting: May 20)` */
const titleAside = /\s?\([^()]*\)\s?:?$/;

/** `TODO:`, `**Action items**`, `Actions from last time`: what stands below it is work. */
export const isActionsTitle = (title: string): boolean =>
  title.length <= longestLabel &&
  mayBeActions.test(title) &&
  actionTitles.test(foldTitle(title.replace(titleAside, '')));
/** `Actions from last time`: what stands below it was work then. */
export const isReviewTitle = (title: string): boolean =>
  isActionsTitle(title) &&
  /\b(?:last|previous|past|old|earlier|review|status|update|follow)\b/i.test(title);
