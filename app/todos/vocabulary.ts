/** Words that the comparison of TODOs treats specially; tables of data, all lower case. */

/** Say nothing about the work. */
export const stopWords = new Set(
  `a an the this that these those it its of to in on onto into at by for from with without and or
  but as is are was were be been being am i we he she they you our my his her their us them me
  will would should shall can could may might must do does did have has had not no so if then than
  there here also still just again some any someone somebody somebody's else all more most very
  please due course soon todo action item via about up out over who which what when where how and/or`.split(
    /\s+/,
  ),
);

/** Say little: they stand in every second TODO. Stemmed when compared. */
export const lightWords =
  `try look get make take go need want work thing stuff issue pr pull request
  bug patch check see use new old next start continue finish complete fix add update change improve
  write send open ask talk discuss think investigate review merge release support version branch
  repo repository package library code test release report help follow keep put set run move create
  propose push ready further agenda call list mail email item point page month people once
  yesterday today finally already successfully good fine monday tuesday wednesday thursday friday
  time idea bit part piece file soon later first last week meeting time now todo note question`.split(
    /\s+/,
  );

/** Light, yet not the same work: a test for the ring is not a post about the ring. */
export const deliverables =
  'test code library package report script tool patch mail page file list agenda issue'.split(' ');

/** Irregular past forms and what they are forms of. */
export const irregularPast: Record<string, string> = {
  ...{ wrote: 'write', written: 'write', sent: 'send', built: 'build', made: 'make' },
  ...{ done: 'do', did: 'do', took: 'take', taken: 'take', got: 'get', found: 'find', ran: 'run' },
  ...{ began: 'begin', chose: 'choose', chosen: 'choose', gave: 'give', given: 'give' },
  ...{ met: 'meet', kept: 'keep', left: 'leave', brought: 'bring', bought: 'buy', drew: 'draw' },
  ...{ drawn: 'draw', spoke: 'speak', told: 'tell', went: 'go', gone: 'go', dug: 'dig' },
  ...{ split: 'split', rebuilt: 'rebuild', rewrote: 'rewrite', rewritten: 'rewrite', cut: 'cut' },
  ...{ put: 'put', set: 'set', read: 'read', shut: 'shut', hid: 'hide', hidden: 'hide' },
};

/** Other forms that no ending tells. */
export const otherForms: Record<string, string> = {
  ...{ writing: 'write', docs: 'document', doc: 'document', documentation: 'document' },
  ...{ tests: 'test', prs: 'pr', using: 'use', used: 'use' },
};

/** Say that something is finished, whatever it was. */
export const finishWords = new Set(
  'finished completed done finalised finalized solved resolved accomplished'.split(' '),
);

/** Say that it is finished, or that something was done without which it would not be so. */
export const stateWords: { pattern: RegExp; verbs: string[] }[] = [
  { pattern: /\b(?:is|are|was|now) (?:now |all )?(?:complete|ready)\b/i, verbs: [] },
  { pattern: /\b(?:is|are) (?:now )?(?:in place|there now|available)\b/i, verbs: [] },
  { pattern: /\b(?:is|are) (?:now )?out(?! of)\b/i, verbs: ['release'] },
  { pattern: /\b(?:is|are) (?:now )?(?:live|online|up and running)\b/i, verbs: ['deploy'] },
  {
    pattern: /\bworks? now\b|\bnow works?\b|\b(?:has|have|got) .{3,80} working\b/i,
    verbs: ['add'],
  },
];

/** Verbs that say nothing without the noun of what was done: `did the rebase`. */
export const doingWords = new Set('made did cut gave pushed'.split(' '));

/** Verb of a TODO → what else, having been done, says that it is done. */
export const doneBy: Record<string, string[]> = {
  write: ['draft', 'prepare', 'compose', 'send', 'publish', 'post', 'circulate', 'commit'],
  draft: ['write', 'prepare', 'send', 'publish', 'post', 'circulate'],
  prepare: ['write', 'draft', 'send', 'publish', 'post', 'make', 'create'],
  make: ['create', 'build', 'produce', 'prepare', 'cut', 'publish'],
  create: ['make', 'open', 'file', 'set', 'build', 'write', 'add'],
  send: ['mail', 'email', 'circulate', 'forward', 'post', 'submit', 'share'],
  post: ['send', 'publish', 'circulate', 'mail'],
  share: ['send', 'publish', 'post', 'circulate', 'mail'],
  add: ['implement', 'support', 'write', 'provide', 'introduce', 'merge', 'land'],
  implement: ['add', 'support', 'write', 'provide', 'introduce', 'merge', 'land', 'build'],
  support: ['add', 'implement', 'introduce'],
  finish: ['merge', 'land', 'implement', 'publish'],
  fix: ['resolve', 'solve', 'repair', 'mend', 'address', 'correct', 'close', 'patch'],
  address: ['fix', 'resolve', 'solve', 'answer'],
  resolve: ['fix', 'solve', 'close', 'address'],
  close: ['resolve', 'fix', 'merge'],
  open: ['file', 'create', 'report', 'raise', 'submit'],
  file: ['open', 'create', 'report', 'raise', 'submit'],
  report: ['open', 'file', 'create', 'raise', 'submit', 'send'],
  submit: ['send', 'open', 'file', 'post'],
  ask: ['contact', 'talk', 'speak', 'email', 'mail', 'ping', 'call', 'write', 'meet'],
  contact: ['ask', 'talk', 'speak', 'email', 'mail', 'ping', 'call', 'write', 'meet'],
  talk: ['ask', 'contact', 'speak', 'email', 'call', 'meet', 'discuss'],
  email: ['mail', 'write', 'contact', 'ask', 'send'],
  ping: ['ask', 'contact', 'email', 'mail', 'remind'],
  release: ['tag', 'publish', 'cut', 'ship', 'announce', 'make'],
  tag: ['release', 'publish', 'cut'],
  publish: ['release', 'post', 'upload', 'announce', 'deploy'],
  review: ['read', 'proofread', 'approve'],
  read: ['review', 'proofread'],
  investigate: ['find', 'determine', 'understand', 'debug', 'figure', 'fix', 'solve'],
  find: ['investigate', 'determine', 'choose', 'pick'],
  test: ['try', 'measure', 'benchmark', 'run', 'reproduce'],
  try: ['test', 'run', 'reproduce'],
  measure: ['benchmark', 'test', 'run', 'plot'],
  benchmark: ['measure', 'test', 'run'],
  reproduce: ['run', 'repeat', 'confirm'],
  update: ['upgrade', 'bump', 'refresh', 'revise', 'renew'],
  upgrade: ['update', 'bump', 'migrate', 'move'],
  move: ['migrate', 'transfer', 'switch', 'port'],
  port: ['convert', 'migrate', 'adapt'],
  convert: ['port', 'migrate', 'rewrite'],
  deploy: ['install', 'launch', 'publish', 'move', 'set'],
  set: ['deploy', 'install', 'configure', 'create', 'build', 'organise', 'arrange'],
  install: ['deploy', 'set', 'configure'],
  organise: ['arrange', 'book', 'schedule', 'set', 'plan'],
  order: ['buy', 'book', 'get'],
  buy: ['order', 'get'],
  book: ['reserve', 'order', 'organise', 'arrange'],
  remove: ['delete', 'drop', 'clean'],
  delete: ['remove', 'drop'],
  drop: ['remove', 'delete'],
  document: ['describe', 'write', 'explain', 'blog'],
  describe: ['document', 'write', 'explain'],
  merge: ['land', 'apply', 'upstream'],
  upstream: ['merge', 'land', 'submit'],
};

/** Say that what a pull request was about is there. */
export const mergeWords = new Set('merged landed'.split(' '));

/** Where one text has the first and the other the second of two, they speak of different things. */
export const opposites: [string, string][] = [
  ['old', 'new'],
  ['server', 'client'],
  ['read', 'write'],
  ['sender', 'receiver'],
  ['transmit', 'receive'],
  ['frontend', 'backend'],
  ['first', 'second'],
  ['add', 'remove'],
  ['enable', 'disable'],
];

/** What a TODO asks for, in kinds that one pull request may need one after the other. */
export const workKinds: Record<string, string[]> = {
  review: ['review', 'look', 'read', 'comment', 'check', 'feedback', 'proofread'],
  merge: ['merge', 'land', 'apply'],
  release: ['release', 'tag', 'publish', 'announce', 'cut'],
  write: [
    ...['rebase', 'update', 'fix', 'address', 'implement', 'write', 'add'],
    ...['adapt', 'split', 'rework', 'clean', 'revise', 'amend', 'push', 'resolve'],
  ],
  test: ['test', 'benchmark', 'measure', 'try', 'reproduce', 'run'],
  document: ['document', 'describe', 'blog'],
};

/** Headings below which work of any topic is listed. */
export const neutralTopics = new Set([
  ...['', 'todo', 'todos', 'action', 'actions', 'action item', 'action items', 'action points'],
  ...['tasks', 'aob', 'any other business', 'other', 'misc', 'miscellaneous', 'general'],
  ...['summary', 'notes', 'next steps', 'todo list', 'recap', 'open todos', 'carried over'],
  ...[
    'needs owner',
    'next meeting',
    'reported done',
    'stale',
    'waiting',
    'open questions',
    'old todos',
  ],
]);

/** What follows them is the work. */
export const transparentVerbs = ['finish', 'continue', 'complete', 'start', 'help', 'try', 'get'];
