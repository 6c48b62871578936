/** One item's text and its surroundings in; its sentences, each with its words' signs, people and subjects, out. */
import { findMentions } from '../people/mentions.ts';
import type { Lexicon, Signs } from '../words/lexicon.ts';
import { firstFreeSign, scanWords } from '../words/scan-words.ts';
import { aboutWhom, ownerOf } from './antecedents.ts';
import { isPlan } from './assignments.ts';
import { readProse } from './prose.ts';
import type { Antecedent, ItemContext, Reading, Sentence } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { struckSpans } from './struck.ts';
import { findSubjects } from './subjects.ts';

/** Of a word that means somebody named before. */
export const PRONOUN: Signs = firstFreeSign;
/** The signs of the rules' words begin here. */
export const firstRuleSign: Signs = firstFreeSign << 1;
const everySign: Signs = -1;

/** `lexicon` holds the pronouns and the words of the rules. */
export function readItem(context: ItemContext, lexicon: Lexicon): Reading {
  const prose = readProse(context.passage.text);
  const words = scanWords(prose.text, lexicon, context.names.openings);
  const mentions = findMentions(prose.text, context.names, words);
  let before = antecedentOf(context);
  const reading: Reading = {
    context,
    prose,
    sentences: [],
    struck: struckSpans(prose),
    after: before,
  };
  // What opens an item below `Actions` or `Next steps` is work, whatever its words.
  const isWork = context.underActions || context.isPlanned || isPlan(context.topicTitle);
  let nextWord = 0;
  let nextMention = 0;
  splitSentences(prose.text).forEach((stretch, index) => {
    const sentence: Sentence = {
      from: stretch.from,
      to: stretch.to,
      index,
      signs: isWork && index === 0 ? everySign : 0,
      mentions: [],
      pronouns: [],
      subjects: [],
      before,
    };
    for (let word = words[nextWord]; word && word.to <= stretch.to; word = words[nextWord]) {
      nextWord += 1;
      if (word.from < stretch.from) continue;
      sentence.signs |= word.signs;
      if ((word.signs & PRONOUN) !== 0) sentence.pronouns.push(word);
    }
    for (
      let each = mentions[nextMention];
      each && each.to <= stretch.to;
      each = mentions[nextMention]
    ) {
      nextMention += 1;
      if (each.from >= stretch.from) sentence.mentions.push(each);
    }
    sentence.subjects = findSubjects(sentence, reading);
    reading.sentences.push(sentence);
    before = aboutWhom(sentence, sentence.subjects, reading);
  });
  reading.after = before;
  return reading;
}

// Who speaks is whom a missing subject and `he` mean, until somebody else is named.
function antecedentOf({ subject, speaker, around }: ItemContext): Antecedent {
  const name = speaker ?? subject;
  const owners = ownerOf(name);
  const recent = [name, subject, ...around].flatMap(ownerOf);
  return { subject: owners, person: owners, several: [], recent };
}
