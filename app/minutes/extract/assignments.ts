/** A sentence in; work that it gives to somebody who is not its subject (`assigned to Ann`) out. */
import { oneOf, WORK_NOUNS, WORK_VERBS } from '../vocabulary.ts';
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Reading, Sentence } from './reading.ts';
import { readWork } from './work.ts';

/** Part of a sentence by which somebody owes work; `at` is where the work itself is named. */
export type Clause = { from: number; owners: Owner[]; at: number; confidence: number };

const step =
  '(?:next\\s)?(?:steps?|tasks?|jobs?|actions?|goals?|plans?|aims?|intentions?|to-?dos?|priority|homework)';
const clauseHead = /(?:^|[,;:(–—]\s?|\s--?\s|\b(?:and|but|so|then)\s)$/i;
// What stands before the name, what must stand behind it, and how sure that is. The work is what
// follows; the `whole` sentence; the sentence, which must be an `order` such as `write a post`.
const patterns: {
  before: RegExp;
  behind: RegExp;
  confidence: number;
  work?: 'whole' | 'noun' | 'verb' | 'order';
  asks?: true;
}[] = [
  // the next step for Ann is to compile it
  {
    before: new RegExp(`\\b${step}\\s(?:for|of)\\s$`, 'i'),
    behind: /^\s(?:is|are|would be|will be)(?:\snow|\sthen|\sstill)?\s(?:to(?=\s))/i,
    confidence: 0.85,
  },
  // Ann's next step is to compile it
  {
    before: /(?:^|[\s(])$/,
    behind: new RegExp(
      `^['’]s?\\s(?:\\p{L}+\\s)?${step}\\s(?:is|are|will be)(?:\\snow|\\sstill)?\\s(?:to(?=\\s))`,
      'iu',
    ),
    confidence: 0.85,
  },
  // the plan is for Ann to compile it · it is up to Ann to … · we need Ann to …
  {
    before:
      /\b(?:(?:plan|idea|intention|proposal|agreement)\s(?:is|was)\sfor|(?:up|left|down)\sto|(?:we|they)\sneed|^need|\saction\s(?:is\s)?on|^action\son)\s$/i,
    behind: /^(?:\sto(?=\s))/i,
    confidence: 0.65,
  },
  // Ann has an action to …
  {
    before: /(?:^|[\s(,;])$/,
    behind:
      /^\s(?:has|got|took|takes|gets)\s(?:an?|the)\s(?:action(?:\s(?:point|item))?|to-?do|task|job)\s(?:to(?=\s))/i,
    confidence: 0.85,
  },
  // Ann, please file it · @ann can you file it
  {
    before: /(?:^|[:;(]\s?|\b(?:and|but|so)\s)$/i,
    behind: /^,?\s(?:please|pls|(?:can|could|would)\syou(?:\splease)?)(?=\s)/i,
    confidence: 0.75,
    asks: true,
  },
  // it is assigned to Ann
  {
    before: /\b(?:assigned|delegated|handed(?:\sover)?|left|falls)\sto\s$/i,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s(?:and|for|who|as|now)\b)/i,
    confidence: 0.8,
    work: 'whole',
  },
  // it is Ann's job to … · it will be Ann's turn to …
  {
    before: /(?:\b(?:is|be)|['’]s)\s(?:now\s)?$/i,
    behind: /^['’]s?\s(?:job|turn|task|responsibility|homework)\s(?:to(?=\s))/i,
    confidence: 0.75,
  },
  // it falls to Ann to … · that leaves Ann to …
  {
    before: /\b(?:falls\s(?:to|on)|leaves|remains\sfor|left\sfor)\s$/i,
    behind: /^\s(?:to(?=\s))/i,
    confidence: 0.7,
  },
  // Ann → write a post
  {
    before: /^$/,
    behind: /^\s(?:->|=>|→)\s/,
    confidence: 0.75,
    work: 'verb',
  },
  // Ann is in charge of writing it · Ann takes on merging it
  {
    before: clauseHead,
    behind:
      /^(?:\s(?:is|are|was)\s(?:now\s)?(?:in\scharge\sof|tasked\swith|committed\sto|up\sfor|set\son)|\s(?:takes|took|has\staken)\son|\s(?:has\s)?(?:agreed|volunteered|committed|offered)\s(?:on|to|for)|\s(?:has|got|gets|took)\sthe\s(?:job|task|action)\sof)(?=\s[a-z]{2,}ing\s)/i,
    confidence: 0.75,
    work: 'noun',
  },
  // it will be rewritten by Ann
  {
    before:
      /\b(?:will|shall|to|should|must)\sbe\s(?:\p{L}+ly\s)?(?!(?:hosted|chaired|attended|affected|used|needed|presented|supported|maintained|owned|paid|funded|mentored|joined)\b)(?:\p{L}+-)?(?:\p{L}+ed|done|written|rewritten|made|run|sent|led|built|rebuilt|put\s(?:up|together)|set\sup|taken(?:\scare\sof|\sover|\son)?|brought\sup|cut|drawn\sup)(?:\sup|\sout)?\sby\s$/iu,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s\p{Ll})/u,
    confidence: 0.8,
    work: 'whole',
  },
  // that is on Ann's list
  {
    before: /\s(?:on|in)\s$/,
    behind: /^['’]s?\s(?:to-?do[\s-]|own\s)?(?:list|plate|queue|court)\b/iu,
    confidence: 0.65,
    work: 'whole',
  },
  // write a blog post → Ann
  { before: /\s(?:->|=>|→)\s?$/, behind: /^\s?[.)]?$/, confidence: 0.75, work: 'order' },
  // Ann plans a release · Ann promised a summary
  {
    before: clauseHead,
    behind: new RegExp(
      `^(?:\\s(?:also|still|now|then))?\\s(?:plans|(?:is|are)\\splanning|(?:has\\s)?promise[sd]|volunteer(?:s|ed)\\sfor|(?:is\\saiming|aims)\\sfor|intends|(?:still\\s)?owes?\\s(?:us|me|\\p{Lu}\\p{L}+))\\s(?:(?:an?|the|another|some|two|three|more|further)\\s){1,2}(?=(?:[\\p{L}\\d.-]+\\s){0,2}(?:${oneOf(WORK_NOUNS)})(?![\\p{L}\\d-]))`,
      'iu',
    ),
    confidence: 0.75,
    work: 'noun',
  },
  // Ann volunteered for the notes · Ann is on it
  {
    before: clauseHead,
    behind:
      /^(?:\s(?:(?:has\s)?volunteer(?:s|ed)\sfor(?=\s)|(?:is|was)\sassigned(?:\sto)?(?=\s)|(?:is|are)\son\sthe\shook\sfor(?=\s)|(?:(?:has|have)\s)?signed\sup\sfor(?=\s)|(?:has|have)\s(?:this|that|it)\son\s(?:his|her|their)\s(?:to-?do\s)?(?:list|plate|queue)\b|(?:(?:has|have)\s)?agreed\sto\s(?:do\s)?(?:it|this|that)\b|(?:(?:has|have)\s)?puts?\s(?:(?:his|her|their)\s)?(?:hands?\sup|himself\sdown|herself\sdown|themselves\sdown)\sfor(?=\s))|(?:\s(?:is|are)|['’]s)?\son\sit\b(?!\s(?:that|too)\b))/i,
    confidence: 0.75,
    work: 'whole',
  },
];

const planning = new RegExp(
  `^(?:${oneOf(['next steps', 'next step', 'next week', 'next actions', 'next', 'steps', 'follow-ups', 'follow ups', 'followups', 'tasks', 'assignments', 'work items', 'until next time', 'before next time', 'for next time', 'plan', 'plans'])})\\b`,
  'i',
);
/** `Next steps`, `Tasks`: what stands below such a heading is work, in whatever words. */
export const isPlan = (topicTitle: string): boolean => planning.test(topicTitle);

const plainVerb = /^(?<verb>[a-z][a-z-]+)\b/i;

/** `asked`: the sentence is a question, so only being asked by name counts. */
export function findAssignments(sentence: Sentence, reading: Reading, asked: boolean): Clause[] {
  const { text } = reading.prose;
  const clauses: Clause[] = asked ? [] : plannedWork(sentence, reading);
  for (let index = 0; index < sentence.mentions.length; ) {
    const group = groupAt(text, sentence.mentions, index);
    index += group.length;
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) break;
    if (group.some((mention) => mention.kind === 'guess')) continue;
    const place = groupEnd(text, group);
    const before = text.slice(Math.max(sentence.from, first.from - 60), first.from);
    const behind = text.slice(place, Math.min(sentence.to, place + 80));
    for (const pattern of patterns) {
      if (asked && pattern.asks !== true) continue;
      const found = pattern.behind.exec(behind);
      if (!found || !pattern.before.test(before)) continue;
      const at = workAt(pattern.work, place + found[0].length, sentence, text);
      if (at === null) continue;
      const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
      clauses.push({ from: first.from, owners, at, confidence: pattern.confidence });
      break;
    }
  }
  return clauses;
}

function workAt(
  kind: 'whole' | 'noun' | 'verb' | 'order' | undefined,
  end: number,
  sentence: Sentence,
  text: string,
): number | null {
  if (kind === undefined) return readWork(text, end)?.at ?? null;
  if (kind === 'noun') return end;
  if (kind === 'whole') return sentence.from;
  const at = kind === 'verb' ? end : sentence.from;
  const verb = plainVerb.exec(text.slice(at, at + 40))?.groups?.verb ?? '';
  return WORK_VERBS.has(verb.toLowerCase()) ? at : null;
}

// Below `Next steps`: `Ann: look at the bridge`.
function plannedWork(sentence: Sentence, reading: Reading): Clause[] {
  const { speaker, topicTitle } = reading.context;
  if (sentence.index > 0 || !isPlan(topicTitle)) return [];
  const { text } = reading.prose;
  const group =
    sentence.mentions[0]?.from === sentence.from ? groupAt(text, sentence.mentions, 0) : [];
  const colon = /^\s?:\s+/.exec(text.slice(group.at(-1)?.to ?? 0, (group.at(-1)?.to ?? 0) + 4));
  if (group.length > 0 && colon) {
    const at = (group.at(-1)?.to ?? 0) + colon[0].length;
    const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
    return [{ from: sentence.from, owners, at, confidence: 0.8 }];
  }
  if (speaker === null) return [];
  const verb = plainVerb.exec(reading.prose.text.slice(sentence.from, sentence.to))?.groups?.verb;
  if (verb === undefined || !(WORK_VERBS.has(verb.toLowerCase()) || /ing$/.test(verb))) return [];
  return [
    {
      from: sentence.from,
      owners: [{ kind: 'name', name: speaker }],
      at: sentence.from,
      confidence: 0.8,
    },
  ];
}
