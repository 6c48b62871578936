/** The words by which mail and its line flow are told apart; data only. */

const anyOf = (...words: string[]) => words.join('|');

export const salutations = anyOf(
  'hey',
  'hi',
  'hiya',
  'hello',
  'hallo',
  'hej',
  'moin',
  'salut',
  'bonjour',
  'dear',
  'greetings',
  'ahoj',
  'good (?:morning|afternoon|evening|day)',
);

export const closings = anyOf(
  '(?:all the |my |with )?best(?: regards| wishes)?',
  '(?:kind|warm|best|with kind|many)? ?regards',
  'cheers',
  'thanks(?: a lot| again| everyone| all| and best| & best)?',
  'thank you',
  'many thanks',
  'ciao',
  'take care',
  'yours(?: sincerely| truly)?',
  'sincerely',
  'see you(?: there| then| soon| all)?',
  'have a (?:nice|good|great) (?:day|week|weekend|evening)',
  'br',
  'vg',
  'a\\+',
  'cordialement',
  'amicalement',
  'viele gr[üu](?:ß|ss)e',
  '(?:mit )?(?:freundlichen|besten|lieben) gr[üu](?:ß|ss)en',
  'liebe gr[üu](?:ß|ss)e',
  'gruß',
);

/** What a letter says around the notes: before them … */
export const leadIns = [
  'find (?:below|attached|here|enclosed|the (?:notes|minutes))',
  '(?:here|below|attached|following|inline) (?:are|is|come|you find|you can find)\\b',
  "(?:here|this)(?:'s| is| are|’s) (?:the|our|my|a|some)\\b[^.]{0,40}\\b(?:notes?|minutes|summary)\\b",
  '(?:notes|minutes|summary)\\b[^.]{0,80}\\b(?:below|attached|follows?|inline|online)\\b',
  '(?:these|those) are (?:the|our|my) (?:notes|minutes)',
  "(?:i|we)(?:'ve| have)? (?:just )?(?:took|taken|written|wrote|posted|put|collected|copied|attach(?:ed)?|send|sent|am sending)\\b[^.]{0,60}\\b(?:notes|minutes|summary|pad)\\b",
  'thanks? (?:you )?(?:to )?(?:everyone|everybody|all|you all|y.all)\\b',
  'thank(?:s| you) (?:for|to)\\b[^.]{0,60}\\b(?:joining|attending|coming|call|meeting|notes|notetaking|participa)',
  'sorry for (?:the|my|being)\\b',
  '(?:as usual|for those who|in case you (?:missed|could))\\b',
  'it was (?:nice|great|good) (?:to see|seeing|meeting|talking)',
];

/** What a reply says that only sends on the notes it quotes. */
export const notesHandedOn = [
  ...leadIns.slice(0, 5),
  '^(?:fyi|fwd|forward(?:ing|ed)?|f\\.?y\\.?i|for (?:the )?(?:record|your information)|see below|below|re-?send(?:ing)?|(?:re)?sent again|sending (?:this |it )?again)\\b',
  '\\b(?:(?:with|to|for) the (?:mailing )?list|cc.?ing|for the archives?|did not (?:reach|make it)|didn.t (?:reach|make it)|did not go through|hit reply)\\b',
];

/** … and after them. */
export const leadOuts = [
  'let (?:me|us) know (?:if|in case|should|when)',
  '(?:please )?(?:feel free|do not hesitate|don.t hesitate)\\b',
  '(?:corrections|comments|additions|feedback|questions)\\b[^.]{0,40}\\b(?:welcome|appreciated)',
  '(?:if|in case) (?:i|we) (?:forgot|missed|misrepresented|got)\\b',
  'did (?:i|we) (?:forget|miss)\\b',
  'thanks? (?:you )?(?:to )?(?:everyone|everybody|all)\\b',
  'see you (?:all |then|there|next|in|on)',
];

/** A mail that only hands somebody else's notes on. */
export const handingOn =
  '^(?:fyi|fwd|forward(?:ing|ed)?|f\\.?y\\.?i|for (?:the )?(?:record|your information)|see below|below|resend(?:ing)?|sent again|thanks|thank you|great|nice|\\+1|ack|oops|sorry|again|with the list|cc.?ing|adding|archiv|forgot)\\b';

/** Keys at a line start that always open a line of their own. */
export const peopleKeys =
  'attendees|attendance|attending|participants|present|participating|in attendance|regrets|apologies|absent|excused|guests|who';
export const otherKeys =
  'agenda|date|time|where|when|location|chair|scribe|minutes|notes|note[- ]?taker|next (?:meeting|call)|todos?|actions?|action items|action points|topics?|aob|summary';

/** Words that, in capitals, open a line of their own even without a colon. */
export const loudWords = 'TODO|ACTION|DONE|FIXME|DECISION|AGREED';

/** Words that open a line of their own where the break before them was not a wrap. */
export const markerWords =
  'todo|action|done|fixme|decision|decided|agreed|question|answer|conclusion|resolution|resolved|proposal|idea|wip|ai';

/** Capitalised words before a colon that are no speaker's name. */
export const notNames = new Set(
  (
    'note nb warning caveat example examples also however so still update edit see ps pps result results reason reasons ' +
    'problem problems issue issues solution status summary background context goal goals plan plans idea ideas first ' +
    'second third finally otherwise again remember hint tip info link links url urls source sources option options ' +
    'version versions date time place http https mailto the this that it we they he she you but and or yes no maybe ' +
    'there here what why how when where who which while because since if then else currently now today tomorrow ' +
    'monday tuesday wednesday thursday friday saturday sunday fix bug feature pros cons pro con tl;dr tldr'
  ).split(' '),
);

/** Lines that list software and archives add, at their start … */
export const footerStarts = [
  'reply via email to',
  'you received this (?:message|email|mail) because',
  'to (?:unsubscribe|post to this group|view this discussion|view archives|subscribe)\\b',
  'unsubscribe\\b',
  'view this (?:message|email|mail|discussion) (?:in context|on|in your|at)\\b',
  '\\[?visit (?:this group|topic)\\b',
  'reply to this (?:email|message) (?:directly|to respond)\\b',
  'you are receiving this (?:email |message |mail )?because',
  'message id: <?\\S+>?$',
  'for more options, visit\\b',
  '(?:mailing list|list archives?|list-?info|archives?): *<?(?:https?:|mailto:|\\S+@)',
  // Not the end of a sentence: `… announce it on` / `the list`.
  '(?!(?:the|this|that|our|your|their|its|an?|to-?do|some|any|each|every|which|same|other|whole|public|new|old) )\\S{2,60} (?:mailing list|maillist|(?<=[-@.]\\S{0,60} )list)(?: --? \\S+)?$',
  'more information about the \\S+ mailing list',
  'sent (?:from|via) (?:my|the) \\S+',
  'get outlook for\\b',
  '-{3,} next part -{3,}',
  'an html attachment was scrubbed',
  'a non-text attachment was scrubbed',
  'previous message(?:: |$)',
  'next message(?:: |$)',
  'messages sorted by:',
];
/** … or anywhere in a line below a ruler. */
export const footerWords =
  'mailing list|listinfo|unsubscribe|groups\\.google|lists\\.\\S+\\/|list archive|you are subscribed|mailman|groups\\.io|freelists|sympa|\\/postorius\\/';

/** Header names that only a raw message carries. */
export const technicalHeaders =
  'received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|authentication-results|list-id|list-post|x-[a-z0-9-]+|arc-[a-z-]+|in-reply-to|references|user-agent|envelope-to';
/** Header names that a copy from an archive or an inline forward shows. */
export const shownHeaders =
  'from|to|cc|bcc|date|sent|subject|reply-to|sender|resent-from|organization|newsgroups|message-id|in-reply-to|references|list-id|von|an|datum|gesendet|betreff|de|à|objet|envoyé';
