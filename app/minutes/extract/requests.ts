/** A sentence in; the TODO for which it seeks a taker, with the taker if it names one, out. */
import { HYPOTHETICAL, oneOf } from '../vocabulary.ts';
import { matchesOf } from '../words/matches-of.ts';
import { withoutStatement } from './commitment-facts.ts';
import { groupAt } from './groups.ts';
import { readElliptic, readPledge } from './predicates.ts';
import type { Fact, Owner, Reading, Rule, Sentence, TodoFact } from './reading.ts';
import { wordsBefore } from './sentences.ts';
import { readWork } from './work.ts';

// `somebody else`, `someone with a Qubes laptop`, `someone motivated`
const whom = `(?:\\s(?:else|(?:with|from|in|at|on|outside|near|who|other\\sthan|familiar\\swith)\\s[^,;.]{1,40}?|(?:interested|motivated|willing|brave|competent|knowledgeable|experienced|skilled)(?:\\s[^,;.]{1,40}?)?))?`;
const someone = `(?:some|any)(?:one|body)${whom}`;
const one = `(?:one\\sof\\s(?:us|you)|some(?:one|body))(?:\\s\\([^()]{0,40}\\)|,\\s(?:probably|maybe|perhaps|ideally|preferably)\\s[^,;.]{2,30},)?${whom}`;

// `someone needs to test it` · `somebody else should look`: what follows must be work.
const obliged = new RegExp(
  `(?<![\\p{L}'’-])(?<who>${one})\\s(?:(?:really|also|then|ideally)\\s)?(?:(?:needs?|has|ought|is\\sneeded)\\sto|should|must|will|(?<!\\b(?:\\p{L}+ed|wants?|likes?|plans?|hopes?|tries|able|ready|is|was|has|have|how)\\s)to(?!\\s(?:the|an?|our|his|her|their|its|this|that|all)\\b)|please)(?=\\s)`,
  'giu',
);
// `need someone to …` · `looking for somebody who …` · `needs a volunteer to …`
const sought = new RegExp(
  `(?<![\\p{L}'’-])(?<who>(?:needs?|needed|could\\s(?:use|do\\swith)|want(?:s|ed)?|wanted|looking\\sfor|look\\sfor|seeking|searching\\sfor|find|require[sd]?)\\s(?:(?:a|an|some|more|another|new|any)\\s){0,2}(?:${someone}(?=\\s(?:to|who|with|for|that|familiar|from|else)\\b|\\s?[.,;!)]|$)|volunteers?\\b|(?:owner|assignee|taker|champion|maintainer|reviewer)\\b)|(?:it(?:['’]s|\\sis)\\s(?:necessary|important|essential|crucial|required)|we\\sneed)\\sthat\\s${someone}(?=\\s[\\p{L}-]+s\\b))`,
  'giu',
);
// `volunteers needed` · `any takers` · `help wanted`
const offered = new RegExp(
  `(?<![\\p{L}'’-])(?<who>(?:(?:any\\s)?volunteers?|${someone})\\s(?:(?:is|are)\\s)?(?:still\\s)?(?:needed|wanted|required|sought)\\b|any\\s(?:volunteers?|takers?)\\b|(?:(?:an?|some|more|another|new)\\s){0,2}(?:owners?|testers?|takers?|maintainers?|reviewers?)\\s(?:(?:is|are)\\s(?:still\\s|now\\s|urgently\\s)?)?(?:wanted|needed|sought)\\b|any(?:one|body)\\s(?:willing|able|keen|prepared)\\sto\\s[^,;.]{2,60}?,?\\s(?:(?:should|please|is\\swelcome\\sto)\\s)(?:get\\sin\\stouch|contact|talk\\sto|ping|mail|write\\sto|speak\\sup|step\\sforward|tell)\\b|no\\s(?:owner|taker)\\syet\\b|(?:one|two|another|some|a\\sfew|more|a\\ssecond)\\s(?:more\\s|other\\s)?(?:person|people|pairs?\\sof\\s(?:eyes|hands)|helpers?|hands)\\s(?:(?:is|are)\\s)?(?:still\\s)?(?:needed|wanted|required|sought)\\b|help\\s(?:is\\s)?(?:wanted|needed)\\b|volunteers\\s(?:are\\s)?(?:very\\s)?welcome\\b|(?:up|free)\\sfor\\s(?:grabs|the\\staking)\\b)`,
  'giu',
);
// `Can someone check …?` · `Who can take …?` · `Who wants to …?`
const asked = new RegExp(
  `^(?:[\\p{L}'’]{1,12},?\\s){0,2}?(?<who>(?:can|could|will|would(?!\\s\\p{L}+\\s(?:use|need|want|mind|object|care|miss|prefer|notice)\\b))\\s${someone}(?:\\slike\\sto|\\sbe\\s(?:willing|able)\\sto)?|is\\s${someone}\\s(?:willing|able|up)\\s(?:to|for)|who(?:['’]ll|['’]s\\sgoing\\sto|\\s(?:can|could|will|should|wants\\sto|would\\slike\\sto|is\\sgoing\\sto|volunteers\\sto|is\\swilling\\sto|is\\sup\\sfor)))(?=\\s)`,
  'iu',
);
// `a message should be added, which somebody has to do`
const left =
  /,?\s(?:which|that)\s(?<who>(?:some|any)(?:one|body)(?:\selse)?)\s(?:still\s)?(?:has\sto|needs\sto|should|must|will\shave\sto|could)\s(?:do|take\scare|fix|write|look|add|handle|implement|test)\b/i;
// `Can somebody look?`
const justLook = /^\slook\W*$/;
// What every form has but that which asks `who`.
const takers =
  /some(?:one|body)|any(?:one|body)|one of|volunteer|owner|assignee|taker|tester|reviewer|maintainer|champion|grabs|taking|help|(?:person|people|eyes|hands)\s(?:(?:is|are)\s)?(?:still\s)?(?:needed|wanted|required|sought)/i;
// `someone (probably Ann) will …`
const probably = /some(?:one|body) \((?:prob(?:ably)?\.?|maybe|perhaps|likely)?\s?$/i;
const conditional =
  /(?:^|[\s,(])(?:if|whether|unless|when|once|until|that|in case)\s(?:[\p{L}]+\s){0,2}$/iu;
const hypothetical = new RegExp(`(?:${oneOf(HYPOTHETICAL)})`, 'i');

export const findRequests: Rule = {
  words:
    'someone somebody anyone anybody one volunteer volunteers who owner owners assignee taker takers maintainer maintainers reviewer reviewers tester testers champion help helper helpers grabs taking person people eyes hands'.split(
      ' ',
    ),
  read: requestsIn,
};

function requestsIn(sentence: Sentence, reading: Reading, found: readonly Fact[]): TodoFact[] {
  if (found.some((fact) => fact.kind === 'todo')) return [];
  const text = reading.prose.text.slice(sentence.from, sentence.to);
  if (hypothetical.test(text)) return [];
  const start = requestAt(text, sentence.subjects.length > 0);
  if (start === null) return [];
  const taker = takerOf(sentence, reading) ?? replyOf(sentence, reading);
  // `need someone to split them, it's a small change`: that is said of it.
  const end =
    taker === null
      ? withoutStatement(reading.prose.text, sentence.from + start, sentence.to)
      : Math.max(sentence.from + start + 1, taker.from);
  const fact: TodoFact = {
    kind: 'todo',
    basis: 'request',
    from: sentence.from,
    to: sentence.to,
    work: { from: sentence.from + start, to: end },
    owners: taker?.owners ?? [],
    tentative: /\(\?\)|^(?:maybe|perhaps)\b/i.test(text),
    done: false,
    confidence: 0.8,
    id: null,
  };
  return [fact];
}

// `takes`: somebody is there to take it.
function requestAt(text: string, takes: boolean): number | null {
  const question = asked.exec(text);
  const who = question?.groups?.who;
  if (question && who !== undefined && (text.includes('?') || !/^who/i.test(who))) {
    const at = question.index + question[0].length;
    if (readWork(text, at) && !justLook.test(text.slice(at, at + 8)))
      return question.index + question[0].length - who.length;
  }
  if (!takers.test(text)) return null;
  if (left.test(text)) return 0;
  for (const pattern of [sought, obliged, offered]) {
    for (const match of matchesOf(pattern, text)) {
      if (conditional.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const before = text.slice(0, match.index);
      if (
        pattern === obliged &&
        !/(?:^|[,;:(–—-]\s?|\b(?:and|but|so|then|or|also|that|maybe|perhaps|now)\s)$/i.test(before)
      )
        continue;
      // `Ann or someone else will port it`: hers.
      if (pattern === obliged && /\p{Lu}\S*\s(?:or|and)\s(?:perhaps\s|maybe\s)?$/u.test(before))
        continue;
      if (pattern === obliged && !readWork(text, match.index + match[0].length)) continue;
      // `Ann will find somebody for it`: hers to do.
      if (/\b(?:will|['’]ll|to|should|must)\s(?:\p{L}+\s)?$/u.test(before) && takes) continue;
      if (/\b(?:no|not|n['’]t|never|no longer)\s(?:really\s)?$/i.test(before)) continue;
      const end = match.index + match[0].length;
      if (/\swho\s/.test(text.slice(match.index, end + 5)) && ofThing.test(before)) continue;
      return match.index;
    }
  }
  return null;
}

// `Windows support would need someone …`: nobody is sought, unlike `we would need someone`.
const ofThing =
  /(?<!\b(?:we|i|us))(?<!\b(?:we|i|us)['’]d)\s(?:would|might|may)\s(?:\p{L}+ly\s|also\s|still\s)?$/iu;

// `(Ann will)`, `- Ann volunteers`, `, Ann will do it`
function takerOf(sentence: Sentence, reading: Reading): { owners: Owner[]; from: number } | null {
  const { text } = reading.prose;
  for (const subject of sentence.subjects) {
    if (
      probably.test(wordsBefore(text, sentence.from, subject.from, 40)) &&
      text[subject.end] === ')'
    )
      return { owners: subject.owners, from: sentence.to };
    const promise = readPledge(text, subject.end);
    const takes =
      readElliptic(text, subject.end, subject.reported) ||
      (promise !== null &&
        /^(?:do|take|have|try|handle)\b[^.;,)]{0,30}\b(?:it|this|that|so|look|go)\b/.test(
          text.slice(promise.at, sentence.to),
        ));
    if (!takes) continue;
    const from = text.slice(0, subject.from).search(takerAhead);
    return { owners: subject.owners, from: from < 0 ? subject.from : from };
  }
  return null;
}

// `(Ann)`, `, and Ann`, `; Ann said she`
const takerAhead = /\s?[(,;–—-]+\s?(?:and\s|but\s|so\s)?(?:\p{Lu}[\p{L}-]+\ssaid\s(?:that\s)?)?$/u;

// `Who can review it? -> Ann`
function replyOf(sentence: Sentence, reading: Reading): { owners: Owner[]; from: number } | null {
  const next = reading.sentences[sentence.index + 1];
  const [first] = next?.mentions ?? [];
  if (next === undefined || first === undefined) return null;
  const { text } = reading.prose;
  const group = groupAt(text, next.mentions, 0);
  const end = group.at(-1)?.to ?? first.to;
  // `Who can review it? -> Ann`, `Who can review it? Ann.`
  const isReply = /^(?:(?:->|=>|→|yes,?)\s*)?$/i.test(text.slice(next.from, first.from));
  if (!isReply || !/^[.!)\s]*$/.test(text.slice(end, next.to))) return null;
  return {
    owners: group.map((mention): Owner => ({ kind: 'mention', mention })),
    from: sentence.to,
  };
}
