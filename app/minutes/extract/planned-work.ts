/** A sentence in; the work that it lists with somebody's name (`Next: port it`, below `Next steps` `Ann: port it`) out. */
import { oneOf, WORK_VERBS } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { groupAt } from './groups.ts';
import { readTail } from './owners-at-tail.ts';
import type { Owner, Reading, Sentence } from './reading.ts';
import { peopleAt } from './strangers.ts';
import { readWork } from './work.ts';

// Below `Next steps`: `Ann: look at the bridge`.
export function plannedWork(sentence: Sentence, reading: Reading): Clause[] {
  const { speaker, topicTitle, isPlanned, names } = reading.context;
  const labelled = speaker === null ? null : labelledWork(sentence, reading.prose.text);
  if (labelled !== null && speaker !== null)
    return [{ ...labelled, owners: [{ kind: 'name', name: speaker }] }];
  if (sentence.index > 0) return [];
  const { text } = reading.prose;
  const isPlanning = isPlanned || isPlan(topicTitle);
  const together =
    sentence.mentions[0]?.from === sentence.from ? groupAt(text, sentence.mentions, 0) : [];
  const listed = isPlanning ? peopleAt(text, sentence.from, sentence, names, false).people : [];
  const group = listed.length > 0 ? listed : together;
  const behind = text.slice(group.at(-1)?.to ?? 0, (group.at(-1)?.to ?? 0) + 4);
  const colon = (listed.length > 0 ? mark : onlyColon).exec(behind);
  // `Ann / Bob: update the book`: two who are named together do not speak.
  if (!isPlanning && !(group.length > 1 && colon)) return [];
  if (group.length > 0 && colon) {
    const at = (group.at(-1)?.to ?? 0) + colon[0].length;
    if (!isPlanning && !WORK_VERBS.has(plainVerb.exec(text.slice(at, at + 40))?.groups?.verb ?? ''))
      return [];
    if (over.test(text.slice(at, at + 20))) return [];
    const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
    return [{ from: sentence.from, owners, at, confidence: 0.8 }];
  }
  if (speaker === null) return isPlanning ? takenAtTail(sentence, reading) : [];
  const words = reading.prose.text.slice(sentence.from, sentence.to).replace(/\.$/, '');
  const verb = plainVerb.exec(words)?.groups?.verb;
  if (verb === undefined || over.test(verb)) return [];
  const isNamed = isPlanned && sentence.to - sentence.from <= longestThing && !says.test(words);
  if (!(isNamed || WORK_VERBS.has(verb.toLowerCase()) || /ing$/.test(verb))) return [];
  return [
    {
      from: sentence.from,
      owners: [{ kind: 'name', name: speaker }],
      at: sentence.from,
      confidence: 0.8,
    },
  ];
}

/** The verb that opens a text. */
export const plainVerb = /^(?<verb>[a-z][a-z-]+)\b/i;
/** Something is said of something. */
export const says =
  /[.;:?!]|\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|not|goes|comes|went|came|thanks|from|sent|gave|asked|questions?|moved|reported)\b/i;
/** Letters of a thing that is named, not told of. */
export const longestThing = 60;

const planning = new RegExp(
  `^(?:${oneOf(['next steps', 'next step', 'next week', 'next actions', 'next', 'steps', 'follow-ups', 'follow ups', 'followups', 'tasks', 'assignments', 'work items', 'until next time', 'before next time', 'for next time', 'plan', 'plans'])})\\b`,
  'i',
);
/** `Next steps`, `Tasks`: what stands below such a heading is work, in whatever words. */
export const isPlan = (topicTitle: string): boolean => planning.test(topicTitle);

// `Remaining steps:` · `It is nearly done. What is left to do:` · `Before the next call:`
const planBelow =
  /(?:^|[.!?]\s|\n)[*_]{0,2}(?:(?:(?:the|our|some|open|following|further|other|remaining|outstanding|concrete|immediate|agreed|possible|next|these|are|here)\s){0,4}(?:steps|actions|tasks|follow-?ups|work items|action items|assignments|homework)|(?:what(?:\sis|['’]s)\s|things\s|work\s)?(?:still\s)?(?:left\s)?to\s(?:do|be done)|(?:before|until|till|for)\s(?:the\s)?next\s(?:time|meeting|call|week)|who does what|division of (?:work|labour)|remaining(?:\swork)?)(?:\s[^.:!?]{1,40})?\s?:[*_]{0,2}$/i;
/** The same of a line before a list. */
export const opensPlan = (text: string): boolean =>
  text.slice(-longestColon).includes(':') && planBelow.test(text.slice(-longestLead));
/** `:**` */
const longestColon = 3;
const longestLead = 120;

// `Ann: fixed the build. Next: port it`
const nextLabel =
  /^(?:next(?:\s(?:up|steps?|week|time))?|(?:my\s)?plans?|tomorrow|upcoming|afterwards|up\snext)\s?:\s(?=(?<verb>[a-z][a-z-]+))/i;
function labelledWork({ from, to }: Sentence, text: string): Omit<Clause, 'owners'> | null {
  const found = nextLabel.exec(text.slice(from, Math.min(to, from + longestThing)));
  const verb = found?.groups?.verb?.toLowerCase();
  if (!found || verb === undefined) return null;
  const at = from + found[0].length;
  const promised = verb === 'will' ? readWork(text, at + verb.length)?.at : undefined;
  const isWork = WORK_VERBS.has(verb) && !thingBehind.test(text.slice(at + verb.length, to));
  return promised === undefined && !isWork ? null : { from, at: promised ?? at, confidence: 0.7 };
}
// `Next: release`, `plan: review of the port`: a noun.
const thingBehind = /^\s?(?:$|[.,;]|of\b|is\b|will\b)/;

const onlyColon = /^\s?:\s+/;
// `Ann - …`
const mark = /^\s?(?::|-{1,2}|[–—]|->|=>|→)\s+/;

// `port it (Ann)`, `port it -> Ann`
function takenAtTail(sentence: Sentence, { prose: { text }, context }: Reading): Clause[] {
  const { from } = sentence;
  const { owners } = readTail(text, from, sentence, true, context.names);
  const verb = plainVerb.exec(text.slice(from, from + 40))?.groups?.verb ?? '';
  if (owners.length === 0 || !WORK_VERBS.has(verb.toLowerCase())) return [];
  return [{ from, owners, at: from, confidence: 0.75 }];
}

// `Ann: done`
const over = /^(?:done|finished|nothing|none|no|yes|ok|n\/a|merged|already|same)\b/i;
