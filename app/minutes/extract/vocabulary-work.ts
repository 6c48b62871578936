/** Verbs, by the words behind them, as tables: in which phrases an idle verb promises work after all. */

/** Idle verbs (and a few others) that promise work in these phrases; `rest` is what follows the verb. */
export const WORK_PHRASES: Record<string, RegExp> = {
  attend: /^ to\b/,
  enter:
    /^ (?:(?:it|them|this|that|these|those)|(?:the|all|his|her|their|our) [^.,;:]{2,40}?) (?:in|into|to)\b/,
  agree: /^ (?:on|upon|about)\b/,
  be: /^ (?:in touch|in contact|on it|the one (?:to\b|who\b|[a-z]+ing\b))/u,
  come: /^ (?:up with|back (?:to|with))\b/,
  finish:
    /^ (?!(?:his|her|their|an?|the) (?:[a-z]+ )?(?:internship|phd|thesis|degree|studies|job|contract|exams?)\b)/i,
  find: /^ (?:(?:[\p{Ll}-]+ )?(?:vectors|examples|sponsors|reviewers|testers|volunteers|numbers|funding|hardware|machines?|boards?|rooms?)\b|(?:him|her|them|us|everyone) (?:an?|the|some|another|more|two)\b|out|an?|some|someone|somebody|something|somewhere|(?:it|them|that|those) (?:back|again)|time|the|another|more)\b/u,
  follow:
    /^ (?!(?:on (?:the|our|this)|in|at|by|via|soon|shortly|later|separately|tomorrow|next|suit|here|after|within|when|once|as)\b)[\p{L}\uFFFC#]/u,
  get: /^ (?:(?:\p{Lu}[\p{L}-]+|someone|somebody|people|them|him|her|us|upstream) to\b|to (?:it|this|that|these|those|them|the)\b|(?:us|you|everyone|them|him|her|\p{Lu}[\p{L}-]+) (?:an?|the|some|two|three|one|more|access|another)\b|(?:the|it|this|that|these|those|them|his|her|our|access|hold)\b|some (?:numbers|data|quotes|feedback|information|measurements|results)\b|(?:an?|another|some|more) (?:[a-z]+ )?(?:trace|backtrace|dump|log|profile|build|release|quote|review|answer|reply|confirmation|permission|account|certificate|key|board|estimate|opinion|test|ci|capture|pcap|screenshot|recording|copy|list|sample|reproducer)s?\b|[\p{L}\d\uFFFC-]+(?: [\p{L}\d\uFFFC-]+){0,2} to (?:build|work|compile|run|boot|pass|install|start|use|link|agree|review|accept|merge|talk)\b|back (?:to|with)|in touch|in contact|time (?:for|to)|started|going|on (?:with|to)|around to|round to|rid|[^.]{0,40}\b(?:working|running|ready|done|up|out|merged|fixed|released|building|going|started|into shape|reviewed|deployed|sorted|tested|built|set up|compiling|finished|installed|made|printed|ordered|shipped|signed|renewed|upstream|from|together|feedback|numbers|information)\b)/u,
  give: /^ (?:(?:it|this|that|these|them) (?:a|another) (?:shot|try|go|spin|whirl|look)\b|(?!(?:a |the |an )?(?:[A-Za-z]+ ){0,2}?(?:talk|talks|keynote|presentation|lecture|seminar|demo at|tutorial(?! (?:an?|another|some)\b))\b))/,
  go: /^ (?:over|through|ahead|and|back (?:to|over|through)|for|into|with(?! (?:it|them|him|her|us|you|me)\b)|(?:there|over|to the (?!(?:[a-z]+ )?(?:conference|retreat|workshop|hackathon|summit|meeting|meetup|party|school|talk)\b)[a-z-]+(?: [a-z-]+)?)(?: (?:on|next|this|in|tomorrow|today|again)\b[^,;.:]{0,20}?)? to (?!(?:be|see|attend|visit|meet|give|present|talk|speak|hear|listen|learn|study|work|live|celebrate|eat|have)\b)[a-z]+)\b/,
  have: /^ (?!been\b)(?:(?:(?:some|their|the|first|all|his|her) ){0,2}(?:drafts?|versions?|patches|results|numbers|prototypes?|slides) (?:ready|out|up|by|until|before|for (?:the )?next)\b|(?:a|another) (?:look|go|try|stab|shot|play|chat|think|read|closer look|quick look|word|draft|branch|patch|fix|(?:first |new |working )?(?:version|draft)|prototype|release|pr|demo|meeting|call|discussion)\b|[^.;:]{1,40}\b(?:ready|done|merged|fixed|working|released|finished|reviewed|written|deployed|tested|sorted|installed|available|running)\b|(?:him|her|them|us|someone|somebody|people) (?!for\b|with\b|in\b|on\b|at\b|as\b|to\b|by\b|and\b)[a-z]+\b|(?:it|this|that|these|those|them|both|all|one|an?|the|his|her|their|some) [^.;:]{0,40}\bby (?:the|next|tomorrow|end|mon|tue|wed|thu|fri|christmas|easter)[a-z]*\b|(?:something|some|some numbers|results|more|one|them) (?:to show|for)\b|something (?:next|by|soon|tomorrow|this (?:week|month))\b|(?!been\b)(?:\p{L}+ed|done|written|made|built|sent|ready) (?:by|before|until|in time|when)\b|something (?:on|about) [^.;:]{2,40} (?:for|by|before|at) (?:the|our|next)\b|(?:the|these|those|his|her|their|its|our|all|it|them) (?:[\w-]+ ){0,4}?(?!need|requir|us|relat)[\w-]+(?:ed|built|rewritten|redone|rerun|sent)(?=\s?[.,;)]|\s?$| (?:again|by|every|for|on|before|until|upstream|properly|automatically|with)\b)|(?:his|her|their|an?|one of (?:his|her|their|the)) (?:[a-z]+ )?(?:students?|intern|colleagues?|team) [a-z]+\b)/iu,
  help: /^ (?:(?:him|her|them|us|people|everyone) (?:to [a-z]+\b|[a-z]+(?<!(?:with|for|in|on|at|by|to|if|as|and|or)) (?:the|this|that|it|these|those|an?|his|her|their|all|up)\b)|(?!out\b|if\b|when\b|where\b|as\b|with (?:it|this|that|these|those|them)\b|(?:us|them|people|others|you|everyone|him|her)(?:\W|$))[a-z\p{Lu}])/u,
  host: /^ (?:an? (?:mirror|copy|instance|secondary)|it|them|(?:this|that|these|those)(?: ones?)?\b(?! (?:meeting|call|retreat|workshop|talk|session|meetup|summit))|the (?:binaries|docs|files|images|packages|repo(?:sitory|sitories)?|site|website|archive|mirror|copy|secondary|primary|backup|instance|server|service|demo)s?\b)/,
  join: /^ (?:(?:the|these|both|those) (?:two|branches|lists|repos|repositories)|\p{Lu}[\p{L}-]+ (?:in|on|for) (?:the\b|[a-z]+ing\b))/u,
  keep: /^ (?:the (?:order|format|layout|semantics|behaviou?r|interface|signature|old|existing|previous)\b|(?:the|an?|it|them|these|those|his|her|their|our) (?:[\w-]+ ){0,4}?around\b|[^.]{0,60}\b(?:on (?:the|its|our) (?:agenda|list|radar)|up to date|updated|posted|informed|as a|track|an eye|going|running|working|pushing|testing|enabled|disabled|alive|open|maintained|in sync|compatible|supported))/,
  lead: /^ (?:the (?:effort|work|writing|port|migration|release)|on)\b/,
  learn: /^ (?:how|about)\b/,
  leave:
    /^ (?:(?:a |some |more )?(?:comments?|notes?|messages?|reviews?)\b|behind (?:an?|some|the|his|her|their) |an? [^.;:]{2,40} behind\b|[^.;:]{1,40}\b(?:running|open|enabled|disabled|on|overnight|as is)\b)/,
  look: /^(?:$| (?:,? ?(?:harder|deeper|closely|at|into|over|through|up|for|after|again|around|further|more|closer|in detail|further into|it|them|whether|what|how|if)\b|$))/,
  meet: /\b(?:to|about|and) [a-z]/,
  move: /^ (?!to (?:\p{Lu}|(?:an?|the|another|his|her|their|our)(?: [a-z]+)? (?:job|flat|house|place|company|office|country|city|town|building|floor|room|lab|institute|university|campus|department|team|group)\b|[a-z]+ in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b)|away|house|home|flat|in\b|out\b|(?:next|this) (?:week|month|year|spring|summer|autumn|winter)\b)/iu,
  let: /^ (?:us|everyone|everybody|people|them|him|her|\p{Lu}[\p{L}-]+|the [a-z]+) know\b/u,
  need: /^ to\b/,
  own: /^ (?:it|this|that|these|those|the (?:release|port|task|action|issue|migration|rollout|topic|ticket|work))\b/,
  present:
    /^ (?!(?:at|on|in|to)\b)(?:[^.]{0,60}\b(?:next (?:time|week|call|meeting)|to (?:us|the group|the list|everyone)|here))/,
  return: /^ (?:with|to (?:this|the (?:issue|pr|patch|topic|work|benchmarks?))|the|it|them)\b/,
  say: /^ (?:(?:so|something|more|a few words) (?:on|in|to)|which|whether|what|when|how)\b/,
  see: /^ (?:if|whether|what|about|how|to|where|which|why)\b/,
  speak: /^ (?:to|with)\b/,
  start:
    /^ (?:[^.;:]{0,24}\bon (?:the|this|that|it|these|his|her|their)\b(?! \d)|(?!(?:an?|the|his|her|their) (?:new )?(?:job|position|internship|phd|degree|post|studies|course|thesis|masters?|master['’]s)\b|(?:at|in|next|as|here|there|today|tomorrow|on (?:the \d|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b))/i,
  stay: /^ (?:in (?:touch|contact)|on top of)\b/,
  take: /^ (?:care of|charge of|over|on|a look|another look|a stab|this|that|these|those|it|them|the (?:lead|release|port|rest))\b/,
  talk: /^ (?:to|with|about it (?:to|with)|it over)\b/,
  think: /^ (?:about|of|over|through|(?:it|this|that) (?:over|through))\b/,
  save: /^ (?:the|a|an|it|that|this|these|them|all)\b/,
  wait: /^ (?:until|till|for|on)\b[^.;]{0,60}\b(?:and )?then\b/,
  watch: /^ (?:out for|over|the (?:ci|builds?|issue))\b/,
};
