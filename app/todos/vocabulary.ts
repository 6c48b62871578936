/** Words that the comparison of TODOs treats specially; tables of data, all lower case. */

/** Say nothing about the work. */
export const stopWords = new Set(
  `a an the this that these those it its of to in on onto into at by for from with without and or
  but as is are was were be been being am i we he she they you our my his her their us them me
  will would should shall can could may might must do does did have has had not no so if then than
  there here also still just again some any someone somebody somebody's else all more most very
  please todo action item via about up out over who which what when where how and/or`.split(/\s+/),
);

/** Say little: they stand in every second TODO. Stemmed when compared. */
export const lightWords =
  `try look get make take go need want work thing stuff issue pr pull request
  bug patch check see use new old next start continue finish complete fix add update change improve
  write send open ask talk discuss think investigate review merge release support version branch
  repo repository package library code test release report help follow keep put set run move create
  propose push ready further agenda call list mail email item point page month people once
  time idea bit part piece file soon later first last week meeting time now todo note question`.split(
    /\s+/,
  );

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

/** Say that what a pull request was about is there. */
export const mergeWords = new Set('merged landed'.split(' '));

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
