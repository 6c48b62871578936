/** What stands in and beside lists of names without being one. */

const placed =
  'remote(?:ly)?|online|virtual(?:ly)?|in[- ]person|in the room|on[- ]?site|local(?:ly)?|on the (?:phone|call)|(?:by|over|via|on) (?:phone|video|chat|jitsi|zoom|bbb|irc|skype|hangouts?)|dial(?:l?ed)?[- ]in';

export const roleWords = new RegExp(
  `^(?:(?:co-?|vice-?)?chair(?:man|woman|person|ing)?|scribe|scribing|minutes|notes|note[- ]?taker|taking notes|host|hosting|moderator|facilitator|secretary|guest|observer|${placed}|phone|(?:arrived|joined|came|joining|coming) (?:a bit |later?|halfway)|late|left|leaving|partial(?:ly)?|partly|part[- ]time|(?:the )?(?:first|second|last) (?:half|part|hour|\\d+ min)|briefly|new|intern|student|lead|organi[sz]er)\\b`,
  'i',
);

export const notNames =
  /^(?:and )?(?:(?:\d+|two|three|four|five|six) )?(?:(?:some |many |several |a few |all |the )?(?:others?|people|folks|more|guests?)|everyone|everybody|all|anyone|nobody|no one|none|n\/?a|tbd|tba|etc|et al|you|me|myself|we|us|\.+|…|and|with)\b/i;

/** `(excused)`, `Carl (sends apologies)`, `Carl could not make it`: who is named as not there. */
export const absentWords =
  /^(?:(?:with |sen(?:ds?|t|ding) )?(?:his |her |their )?(?:apologies|apology|regrets)|excused|absent|missing|not (?:present|there|attending)|away|no[- ]show|on (?:holidays?|vacation|leave)|travelling|traveling|sick|ill|off|(?:is|was) (?:excused|absent|missing|away|ill|sick|travelling|on (?:holidays?|vacation|leave))|(?:could|can)(?: not|not|n['’]t) (?:make|come|attend|join))\b/i;

const absentLabels =
  'apologies(?: for absence)?|apology|regrets|excused|excuses|absent|absentees|not present|not there|not attending|missing|away|declined|sends? regrets|sent regrets|sends? apologies';
const presentLabels = `participants?|attendees|present|${placed}|in \\p{Lu}\\p{L}+|at \\p{Lu}\\p{L}+|also(?: present| there)?|later|(?:joining|joined) (?:later|late)|partly|guests?|observers?|new`;
/** `Chair: Ann. Time: 11:00 CET`: what follows names nobody. */
const otherLabels = 'time|date|when|where|location';
const roleLabels =
  'chair(?:ed by|person)?|scribe|note[- ]?taker|notes(?: by)?|minutes(?: by)?|host|moderator|facilitator';

/**
 * `; apologies: Carl`, `(Regrets: Carl`, `. Apologies from Carl`, ` Remote: Dora`: where a list goes
 * on with other people. `from` stands for a colon behind the absent alone.
 */
export const turn = new RegExp(
  `(?:^|[\\s,;.|/([–—-]{1,4})[*_]{0,3}(?:(?:(?<absent>${absentLabels})|(?<other>${otherLabels})|(?<present>${presentLabels})|(?<role>${roleLabels}))[*_]{0,3} ?:[*_]{0,3}|(?:apologies|regrets)[*_]{0,3} (?:from|by)(?= ))`,
  'giu',
);

/** Behind a name in brackets these say where somebody works, or sat; no nickname. */
export const affiliations = new Set(
  'citrix tarides docker ocamllabs inria ibm intel arm google github gitlab microsoft amazon aws nokia ericsson siemens huawei qubes xen mirage mirageos robur nitrokey galois lip6 eurecom esiee jane janestreet cornell cambridge university uni paris berlin london munich zurich geneva rennes bordeaux lyon lille nice marrakesh marrakech lisbon madrid amsterdam vienna copenhagen stockholm oslo york bristol oxford edinburgh dublin boston tokyo kyoto sydney germany france england uk us usa spain italy denmark sweden norway switzerland austria netherlands portugal japan india canada'.split(
    ' ',
  ),
);
