/** One item's text and its surroundings in; its sentences, each with its words' signs, people and subjects, out. */
import { findMentions } from '../people/mentions.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { everySign, MAY_NAME, scanWords, type Word } from '../words/scan-words.ts';
import { aboutWhom } from './about-whom.ts';
import { ownerOf } from './antecedents.ts';
import { isPlan } from './planned-work.ts';
import { readProse } from './prose.ts';
import type { Antecedent, ItemContext, Reading } from './reading.ts';
import { type Stretch, splitSentences } from './sentences.ts';
import { PRONOUN } from './signs.ts';
import { struckSpans } from './struck.ts';
import { findSubjects } from './subjects.ts';

const kept = MAY_NAME | PRONOUN;
const noStretches: Stretch[] = [];

/** `lexicon` holds the pronouns and the words of the rules. */
export function readItem(context: ItemContext, lexicon: Lexicon): Reading {
  const prose = readProse(context.passage.text);
  const { text } = prose;
  let before = antecedentOf(context);
  const reading: Reading = {
    context,
    prose,
    sentences: [],
    struck: context.isStruck ? [{ start: 0, end: prose.source.length }] : struckSpans(prose),
    after: before,
  };
  // What opens an item below `Actions` or `Next steps` is work, whatever its words.
  const isWork = context.underActions || context.isPlanned || isPlan(context.topicTitle);
  const lists = { lexicon, openings: context.names.openings };
  const words: Word[] = [];
  for (const { from, to } of splitSentences(text)) {
    const index = reading.sentences.length;
    const known = words.length;
    const said = scanWords(text, lists, words, kept, from, to);
    reading.sentences.push({
      from,
      to,
      index,
      signs: isWork && index === 0 ? everySign : said,
      mentions: [],
      pronouns: (said & PRONOUN) === 0 ? noStretches : words.slice(known).filter(isPronoun),
      subjects: [],
      before,
    });
  }
  const mentions = findMentions(text, context.names, words);
  let next = 0;
  for (const sentence of reading.sentences) {
    for (let each = mentions[next]; each && each.to <= sentence.to; each = mentions[next]) {
      next += 1;
      if (each.from >= sentence.from) sentence.mentions.push(each);
    }
    sentence.before = before;
    sentence.subjects = findSubjects(sentence, reading);
    before = aboutWhom(sentence, sentence.subjects, reading);
  }
  reading.after = before;
  return reading;
}

const isPronoun = ({ signs }: Word): boolean => (signs & PRONOUN) !== 0;

// Who speaks is whom a missing subject and `he` mean, until somebody else is named.
function antecedentOf({ subject, person, several, speaker, around }: ItemContext): Antecedent {
  const name = speaker ?? subject;
  const owners = ownerOf(name);
  const recent = [name, subject, person, ...around].flatMap(ownerOf);
  return {
    subject: owners,
    person: name === null ? ownerOf(person) : owners,
    several: several.flatMap(ownerOf),
    recent,
  };
}
