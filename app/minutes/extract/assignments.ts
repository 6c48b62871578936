/** A sentence in; work that it gives to somebody who is not its subject (`assigned to Ann`) out. */
import { oneOf, WORK_VERBS } from '../vocabulary.ts';
import type { Owner, Reading, Sentence } from './reading.ts';
import { groupAt } from './subjects.ts';
import { readWork } from './work.ts';

/** Part of a sentence by which somebody owes work; `at` is where the work itself is named. */
export type Clause = { from: number; owners: Owner[]; at: number; confidence: number };

const step =
  '(?:next\\s)?(?:steps?|tasks?|jobs?|actions?|goals?|plans?|aims?|intentions?|to-?dos?|priority|homework)';
// What stands before the name, what must stand behind it, and how sure that is.
const patterns: {
  before: RegExp;
  behind: RegExp;
  confidence: number;
  whole?: true;
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
    before: /\bassigned\sto\s$/i,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s(?:and|for|who|as|now)\b)/i,
    confidence: 0.8,
    whole: true,
  },
  // Ann volunteered for the notes · Ann is on it
  {
    before: /(?:^|[,;:(–—]\s?|\b(?:and|but|so|then)\s)$/i,
    behind:
      /^\s(?:(?:has\s)?volunteer(?:s|ed)\sfor(?=\s)|(?:is|was)\sassigned(?:\sto)?(?=\s)|(?:is|are)\son\sit\b)/i,
    confidence: 0.75,
    whole: true,
  },
];

const planning = new RegExp(
  `^(?:${oneOf(['next steps', 'next step', 'next week', 'next actions', 'next', 'steps', 'follow-ups', 'follow ups', 'followups', 'tasks', 'assignments', 'work items', 'until next time', 'before next time', 'for next time', 'plan', 'plans'])})\\b`,
  'i',
);
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
    const before = text.slice(Math.max(sentence.from, first.from - 40), first.from);
    const behind = text.slice(last.to, Math.min(sentence.to, last.to + 60));
    for (const pattern of patterns) {
      if (asked && pattern.asks !== true) continue;
      if (!pattern.before.test(before)) continue;
      const found = pattern.behind.exec(behind);
      if (!found) continue;
      const end = last.to + found[0].length;
      const work = pattern.whole ? { at: sentence.from } : readWork(text, end);
      if (work === null) continue;
      const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
      clauses.push({ from: first.from, owners, at: work.at, confidence: pattern.confidence });
      break;
    }
  }
  return clauses;
}

// Below `Next steps`: `Ann: look at the bridge`.
function plannedWork(sentence: Sentence, reading: Reading): Clause[] {
  const { speaker, topicTitle } = reading.context;
  if (sentence.index > 0 || !planning.test(topicTitle)) return [];
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
