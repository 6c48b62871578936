/** A sentence in; what the group decided in it out. */
import type { DecisionFact, Fact, Reading, Rule, Sentence } from './reading.ts';

// Decision: · *Decision:* · AGREED: · Agreed: · Decided to · Conclusion: · To conclude, · Resolution:
const opener =
  /(?:(?:decisions?|agreed|decided|conclusions?|resolution|resolved)\s?(?:\([^()]{1,40}\)\s?)?(?::|[–—]|\s-{1,2}\s)\s*|(?:agreed|decided)\s(?:that|to)\s|(?:to conclude|in conclusion)\s?[,:]?\s*|(?:the\s)?decision\s(?:is\s|was\s)?(?:that|to)\s)/iy;
// AGREED use bytes
const shouted = /(?:AGREED|DECIDED|DECISION)\s+(?:that\s|to\s)?/y;
// we agreed that · we all agree · we have decided to · it was agreed that · everybody agreed to
const within =
  /(?<![\p{L}'’-])(?:we(?:['’]ve|\shave)?(?:\s(?:all|also|both|then|now|therefore|thus|so|just|\p{L}+ly)){0,3}\s(?:agree[ds]?|decided?)(?:\swith\s[^,.;]{1,40}?)?\s(?:that|to|on|upon|not\sto|against)\s|we\sall\sagreed?\b,?\s?|(?:it\s(?:was|is|has\sbeen)|was)\s(?:agreed|decided)\s(?:that|to|on)\s|(?:everyone|everybody|all|the\sgroup|attendees|people)\s(?:agree[ds]?|decided)\s(?:that|to|on)\s|(?:the|a|our)\sdecision\s(?:is\s|was\s)?(?:that|to|made\sto)\s|decision\sthat\s)/iu;
const undone =
  /(?:\b(?:not|never|if|once|when|until|unless|whether|before|after|should|could|can|must|will|would|to|need to|have yet to|how|what|where|why|did)|n['’]t)\s(?:\p{L}+\s){0,1}$/iu;

export const findDecisions: Rule = {
  words:
    'agree agreed agrees decide decided decision decisions conclude conclusion conclusions resolution resolved'.split(
      ' ',
    ),
  read: decisionsIn,
};

function decisionsIn(sentence: Sentence, reading: Reading, found: readonly Fact[]): DecisionFact[] {
  const { text } = reading.prose;
  if (found.some((fact) => fact.kind === 'todo' && fact.basis === 'explicit')) return [];
  const words = text.slice(sentence.from, sentence.to);
  if (/\?["'”’)]*$/.test(words)) return [];
  opener.lastIndex = 0;
  shouted.lastIndex = 0;
  const opened = opener.exec(words) ?? shouted.exec(words);
  const inner = opened ? null : within.exec(words);
  if (inner && undone.test(words.slice(0, inner.index))) return [];
  const whole = inner?.index ?? 0;
  const end = inner ? inner.index + inner[0].length : 0;
  // `we decided against it`: without its verb the text would say the opposite.
  const isAgainst = /\b(?:against|not to)\s$/.test(inner?.[0] ?? '');
  const cut = opened ? opened[0].length : isAgainst ? whole : end;
  if (end === 0 && opened === null) return [];
  if (words.slice(Math.max(cut, end)).trim() === '') return [];
  const what = { from: sentence.from + cut, to: sentence.to };
  return [{ kind: 'decision', from: sentence.from, to: sentence.to, text: what }];
}
