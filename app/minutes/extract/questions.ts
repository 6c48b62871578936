/** A sentence in; the question that it asks, and whether the item answers it, out. */
import type { Fact, QuestionFact, Reading, Rule, Sentence, TodoFact } from './reading.ts';

const opener = /(?:open\s)?(?:questions?|Q)\s?\d{0,2}\s?:\s*/iy; //              question: · Q: · Q2:
// `[ ] who takes care of it?` asks, `[ ] book a train (or a bus?)` does not.
const interrogative =
  /^(?:(?:who|what|how|why|when|where|which)(?:['’]s)?|(?:do|does|is|are|can|could|should|shall|will) (?:we|it|this|that|there|the|any\p{L}*|some\p{L}*))\s/iu;
const answer = /(?:->|=>|→|\b[Aa]nswer(?:ed)?\s?:|(?:^|\s)A\s?:)/; //          -> yes · A: yes
const mark = /(?<aside>\()?\?["'”’]*\)?$/;
// A reply that only asks on, doubts, or adds to the question in parentheses answers nothing.
const noReply =
  /^(?:\(|(?:maybe|perhaps|or|and|also|not sure|unclear|unknown|no (?:idea|answer|one knows)|(?:we|someone|somebody) (?:should|need to|needs to|have to|has to|must|could|ought to) (?:find|check|ask|look|investigate|figure|discuss|decide|test|try|think)|to be (?:discussed|decided|seen)|tbd|(?:still |left |kept )?open)\b)/i;
// … and so does one that tells of no answer: `Nobody could say.`, `We came to no agreement.`
const unsettled =
  /^(?:(?:well|hm+|sadly|so far),? )?(?:(?:nobody|no[ -]one|none of us) (?:knows?|knew|could|can|was|is sure|has an|had an|remember|really)|(?:it|this|that)(?:['’]s| is| was| has been| remains?| stays| stayed) (?:still |left |kept )?(?:open|undecided|unclear|unresolved)|undecided|unresolved|(?:we|they|the (?:group|room))(?: all)? (?:did(?:n['’]t| not)|could(?:n['’]t| not)|ha(?:ve|d)(?:n['’]t| not)) (?:yet )?(?:come to|reach|find|found|agree|decide|settle|conclude|say|tell|get to|make up)|(?:(?:we|they|the (?:group|room)) (?:found|came to|reached|have|had) )?no (?:clear |final |real )?(?:agreement|consensus|conclusion|decision|result|answer)(?=\s?[.,;!)]|$| (?:yet|so far|was|were|has|could|on|about|there|here|today|from)\b)|opinions (?:differ|were|are|vary)|(?:we|they) (?:do(?:n['’]t| not)|did(?:n['’]t| not)) know|(?:postponed|deferred|parked|to be continued)\b|(?:we|I)(?:['’]ll| will| should| have to)? (?:(?:pick|take|bring) (?:this|it|that) up|(?:come|get) back to (?:this|it|that)|revisit|postpone|defer|discuss (?:this|it|that) (?:next|again|later|in))\b)/i;

// `(it is ISC)`, `(yes, since May)`, `(the licence is ISC)`; `(that would be nice)` only adds to the question.
const replyInBrackets =
  /^\((?:(?:yes|yeah|yep|no|nope|correct|indeed|not yet|answer)\b|(?!(?:if|as|because|when|since|which|or|and|but|see|maybe|perhaps|nobody|what|how|why|that)\b)[\p{L}\p{N}-]+(?:\s[\p{L}\p{N}-]+){0,2}?(?:\s(?:is|isn|are|aren|was|were|has|have|had|does|do|did|works?|uses?)\b|['’](?:s|re)\s))/iu;

/** How many questions in a row one reply can answer. */
const reach = 6;

// The colon stands for the `Q2:` that may open a question.
export const findQuestions: Rule = { words: ['?', ':'], read: questionsIn };

function questionsIn(sentence: Sentence, reading: Reading, found: readonly Fact[]): QuestionFact[] {
  const { text } = reading.prose;
  const todo = found.find(
    (fact): fact is TodoFact => fact.kind === 'todo' && fact.basis === 'explicit',
  );
  const from = todo?.work.from ?? sentence.from;
  opener.lastIndex = from;
  const opened = opener.exec(text);
  const start = opened ? from + opened[0].length : from;
  const words = text.slice(start, sentence.to);
  if (todo && !opened && !interrogative.test(words)) return [];
  if (opened ? words.length === 0 : !asks(words)) return [];
  const inline = answerWithin(text, start, sentence.to);
  return [
    {
      kind: 'question',
      from: sentence.from,
      to: sentence.to,
      text: { from: start, to: inline ?? sentence.to },
      answered: inline !== null || isAnswered(sentence, reading),
    },
  ];
}

// `(?)` is doubt; `… (why?)` asks within a statement, `(why?)` alone is a question.
function asks(words: string): boolean {
  const found = mark.exec(words);
  if (!found || found.groups?.aside) return false;
  if (!/\)$/.test(words)) return true;
  return words.startsWith('(') && words.indexOf(')') === words.length - 1;
}

function answerWithin(text: string, from: number, to: number): number | null {
  const found = answer.exec(text.slice(from, to));
  return found && found.index > 0
    ? from + text.slice(from, from + found.index).trimEnd().length
    : null;
}

function isAnswered(sentence: Sentence, reading: Reading): boolean {
  for (const next of reading.sentences.slice(sentence.index + 1, sentence.index + 1 + reach)) {
    const words = reading.prose.text.slice(next.from, next.to);
    if (asks(words)) continue;
    return isReply(words);
  }
  return false;
}

/** Words said after a question in; whether they answer it, rather than ask on, doubt or add to it, out. */
export const isReply = (words: string): boolean =>
  !asks(words) && !isUnsettled(words) && (replyInBrackets.test(words) || !noReply.test(words));

/** Whether they say that nobody could answer. */
export const isUnsettled = (words: string): boolean => unsettled.test(words);
