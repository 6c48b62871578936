/** A sentence in; what the group decided in it out. */
import type { DecisionFact, Fact, Reading, Rule, Sentence } from './reading.ts';

// Decision: · *Decision:* · Final decision: · AGREED: · Agreed: · Decided to · Conclusion: · To conclude, · Resolution:
const opener =
  /(?:(?:(?:final\s|our\s)?decisions?|(?:unanimously\s)?(?:agreed|decided)(?:\s(?:by\s(?:all|everyone|everybody)|unanimously))?|conclusions?|resolution|resolved)\s?(?:\([^()]{1,40}\)\s?)?(?::|[–—]|\s-{1,2}\s)\s*|(?:unanimously\s)?(?:agreed|decided)\s(?:that|to)\s|(?=decided\sagainst\s)|(?:to conclude|in conclusion)\s?[,:]?\s*|(?:the\s)?(?:decision\s(?:is\s|was\s)?(?:that|to)|conclusion\s(?:is|was)\s(?:that|to))\s)/iy;
// AGREED use bytes
const shouted = /(?:AGREED|DECIDED|DECISION)\s+(?:that\s|to\s)?/y;
// we agreed that · we all agree · we have decided to · it was agreed that · everybody agreed to
const within =
  /(?<![\p{L}'’-])(?:we(?:['’]ve|\shave)?(?:\s(?:all|also|both|then|now|therefore|thus|so|just|\p{L}+ly)){0,3}\s(?:agree[ds]?|decided?)(?:\swith\s[^,.;]{1,40}?)?\s(?:that|to|on|upon|not\sto|against)\s|we(?:['’]ve|\shave)?\s(?:\p{L}+ly\s)?(?:concluded|came\sto\sthe\sconclusion|reached\sthe\sconclusion)\sthat\s|we\sall\sagreed?\b,?\s?|(?:it\s(?:was|is|has\sbeen)|was)\s(?:\p{L}+ly\s)?(?:agreed|decided)\s(?:that|to|on|not\sto|against)\s|(?:everyone|everybody|all|the\sgroup|the\smeeting|attendees|people)\s(?:agree[ds]?|decided)\s(?:that|to|on)\s|(?:the|a|our)\sdecision\s(?:is\s|was\s)?(?:that|to|made\sto)\s|decision\sthat\s)/iu;
// `the disk is full, agreed to throw away the old builds`; of somebody named it is a promise.
const added =
  /(?:(?<=[,;]\s)|(?<=\s[–—-]{1,2}\s))(?:and\s|so\s)?(?:agreed|decided)\s(?:that|to)\s/iu;
const undone =
  /(?:\b(?:not|never|if|once|when|until|unless|whether|before|after|should|could|can|must|will|would|to|need to|have yet to|how|what|where|why|did)|n['’]t)\s(?:\p{L}+\s){0,1}$/iu;

const ofNoun = /^we(?:['’]ve|\shave)?\s(?:\p{L}+\s)?(?:agreed?|decided?)\s(?:on|upon)\s$/iu;
const nounBefore =
  /\b(?:the|an?|that|this|our|what|which|everything|something|anything|all)(?:\s[\p{L}-]+){0,3}\s$/iu;

export const findDecisions: Rule = {
  words:
    'concluded agree agreed agrees decide decided decision decisions conclude conclusion conclusions resolution resolved'.split(
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
  const inner = opened
    ? null
    : (within.exec(words) ?? (sentence.subjects.length === 0 ? added.exec(words) : null));
  if (inner && undone.test(words.slice(0, inner.index))) return [];
  // `the process we agreed on in summer` is no decision.
  if (inner && ofNoun.test(inner[0]) && nounBefore.test(words.slice(0, inner.index))) return [];
  const whole = inner?.index ?? 0;
  const end = inner ? inner.index + inner[0].length : 0;
  // `we decided against it`: without its verb the text would say the opposite.
  const isAgainst = /\b(?:against|not to)\s$/.test(inner?.[0] ?? '');
  const cut = opened ? opened[0].length : isAgainst ? whole : end;
  if (end === 0 && opened === null) return [];
  // `decided against it` keeps its verb, too.
  if (opened && cut === 0)
    return [{ kind: 'decision', from: sentence.from, to: sentence.to, text: sentence }];
  // `We laughed, and then we all agreed.`: on what?
  if (!/[\p{L}\p{N}\uFFFC]/u.test(words.slice(Math.max(cut, end)))) return [];
  const what = { from: sentence.from + cut, to: sentence.to };
  return [{ kind: 'decision', from: sentence.from, to: sentence.to, text: what }];
}
