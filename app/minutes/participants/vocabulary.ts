/** What stands in and beside lists of names without being one. */

export const roleWords =
  /^(?:(?:co-?|vice-?)?chair(?:man|woman|person|ing)?|scribe|scribing|minutes|notes|note[- ]?taker|taking notes|host|hosting|moderator|facilitator|secretary|guest|observer|remote(?:ly)?|online|in person|phone|late|arrived late|joined late|left early|partial(?:ly)?|part[- ]time|first half|second half|briefly|new|intern|student|lead|organi[sz]er)\b/i;

export const notNames =
  /^(?:and )?(?:\d+ )?(?:(?:some |many |several |a few |all |the )?(?:others?|people|folks|more|guests?)|everyone|everybody|all|anyone|nobody|no one|none|n\/?a|tbd|tba|etc|et al|you|me|we|us|\.+|…|and|with)\b/i;
