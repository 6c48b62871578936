/** Ways to give somebody work who is not the subject, the work named beside them, as a table: what stands before and behind the name. */

/**
 * `before` the name and `behind` it: the work is what follows; the `whole` sentence; a thing that a `noun` names;
 * a `verb` that opens what follows; the sentence, or its last `clause`, which must be an `order` such as `write a post`.
 */
export type Pattern = {
  before: RegExp;
  behind: RegExp;
  confidence: number;
  work?: 'whole' | 'noun' | 'verb' | 'order' | 'clause' | 'gerund';
  /** A question says it as well. */
  asks?: true;
  /** What `before` ends on, where no letter: a glance then spares the pattern. */
  ends?: '(' | ': ';
  /** Only where the sentence before seeks somebody. */
  answers?: true;
};

const step =
  '(?:next\\s)?(?:steps?|tasks?|(?<=next\\s)thing|jobs?|actions?(?:\\s(?:items?|points?))?|goals?|plans?|aims?|intentions?|to-?dos?|priority|homework)';
export const ASSIGNMENTS: readonly Pattern[] = [
  // the next step for Ann is to compile it
  {
    before: new RegExp(`\\b${step},?\\s(?:for|of)\\s$`, 'i'),
    behind: /^,?\s(?:is|are|would be|will be)(?:\snow|\sthen|\sstill)?\s(?:to(?=\s))/i,
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
      /\b(?:(?:plan|idea|intention|proposal|agreement|step|task|action|deal)\s(?:is|was)\sfor|(?:up|left|down)\sto|agreed\sfor|(?:we|they)\sneed|^need|\saction\s(?:is\s)?on|^action\son)\s$/i,
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
    behind:
      /^,?\s(?:please|pls|(?:please\s)?(?:don['’]t\sforget\sto|do\snot\sforget\sto|remember\sto)|(?:can|could|would|will)\syou(?:\splease)?)(?=\s)/i,
    confidence: 0.75,
    asks: true,
  },
  // can you (Ann) file it?
  {
    before: /\b(?:can|could|would|will)\syou(?:\splease)?\s\($/i,
    behind: /^\)(?=\s)/,
    confidence: 0.75,
    asks: true,
  },
  // write a blog post → Ann
  {
    before: /\s(?:->|=>|→)\s?$/,
    behind: /^(?:,?\s\(?(?:until|by|before|till|next|this)\s[^,;.()]{2,30}\)?)?\s?[.)]?$/,
    confidence: 0.7,
    work: 'order',
  },
  // …, remind them: Ann
  {
    before:
      /\s(?:the|an?|them|it|this|that|these|those|all|our|his|her|their|some|new|another|upstream)(?:\s[^:;,()]{1,36})?(?<!\b(?:by|with|from|to|for|of|via|at|in|on|and|or)):\s$/i,
    behind: /^\s?[.)]?$/,
    confidence: 0.62,
    work: 'clause',
    ends: ': ',
  },
  // that leaves Ann to compile it
  {
    before: /\b(?:(?:will\s)?falls?\s(?:to|on)|leav(?:es|ing)|remains\sfor|left\sfor)\s$/i,
    behind: /^\sto(?=\s)/i,
    confidence: 0.7,
  },
  // for Ann it remains to adapt the docs
  {
    before: /(?:^|[,;(]\s?|\b(?:and|but|so)\s)for\s$/i,
    behind: /^,?\s(?:it\s)?(?:still\s|now\s|then\s)?remains\sto(?=\s)/,
    confidence: 0.7,
  },
  // Ann → write a post
  { before: /^$/, behind: /^\s(?:->|=>|→)\s/, confidence: 0.75, work: 'verb' },
  // it is Ann's job to chase them · it's Ann's turn to take the minutes
  {
    before: /(?:^|[\s(,;])(?:it|this|that)(?:\s(?:is|will\sbe)|['’]s)\s(?:now\s|then\s)?$/i,
    behind:
      /^['’]s?\s(?:job|task|turn|call|responsibility|decision|duty|homework)\sto(?=\s)(?!\sbe\s)/i,
    confidence: 0.75,
  },
  // it is on Ann to find a room · the ball is with Ann to …
  {
    before:
      /\b(?:it|that|this|ball)(?:\s(?:is|falls|was\sleft|is\sleft)|['’]s)\s(?:now\s|then\s)?(?:on|with|for|to|over\sto)\s$/i,
    behind: /^\sto(?=\s)/i,
    confidence: 0.7,
  },
  // …, with Ann taking the storage ones
  {
    before: /[,(–—]\s?(?:with|and)\s$/i,
    behind:
      /^\s(?=(?:taking|doing|writing|handling|testing|reviewing|porting|covering|preparing)\s(?:the|care|over|on|up|an?|his|her|all)\b)/,
    confidence: 0.6,
    work: 'gerund',
  },
  // the rest is for Ann to do
  {
    before: /\s(?:is|are|was\sleft|remains?)\s(?:now\s|then\s)?for\s$/i,
    behind:
      /^\sto\s(?:do|finish|decide|sort|fix|settle|answer|clean|check|review|merge|write|look)\b/i,
    confidence: 0.65,
    work: 'whole',
  },
  // one for Ann to look at · that's one for Ann · we count on Ann to write it
  {
    before:
      /\b(?:(?:one|something|a\s(?:job|task|topic|question))\sfor|(?:count(?:ing)?|rely(?:ing)?|depend(?:ing)?)\son)\s$/i,
    behind: /^\sto(?=\s)/i,
    confidence: 0.62,
  },
  // please, Ann, look at it
  {
    before: /(?:^|[:;(]\s?)(?:please|pls),?\s$/i,
    behind: /^,?\s(?=[a-z])/,
    confidence: 0.68,
    work: 'verb',
    asks: true,
  },
  // let Ann decide · let's have Ann look at it
  {
    before:
      /(?:^|[,;:(–—-]\s?|\b(?:and|but|so|then)\s)(?:let(?:['’]s\s(?:have|let))?|we(?:['’]ll|\swill)\s(?:have|let))\s$/i,
    behind: /^(?=\s[a-z])/,
    confidence: 0.65,
  },
  // we asked Ann to look at it · Bob wants Ann to look at it
  {
    before:
      /(?:^|[\s(])(?:(?:[Ww]e|I)(?:['’]ve|\shave|\swill|['’]ll)?\s(?:then\s|now\s)?(?:asked|ask|tasked|charged|appointed|nominated)|(?:[Ww]e|I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}-]+)(?:\shas|\shave|['’]ve)?\s(?:then\s|also\s)?(?:asked|asks|tasked|request(?:ed|s)|remind(?:ed|s)|urged|wants?|needs?|would\slike)|(?:[Ww]e|I|[Hh]e|[Ss]he|[Tt]hey)['’]d\slike)\s$/u,
    behind:
      /^\sto(?=\s)(?!\s(?:explain|clarify|describe|repeat|elaborate|comment|present|talk|say|tell|speak|confirm|be)\b)/,
    confidence: 0.6,
  },
  // the next thing for Ann is the port
  {
    before: /\bnext\s(?:step|task|thing|job|item)\s(?:for|of)\s$/i,
    behind: /^\s(?:is|are|will be)\s(?=(?:the|an?|his|her|their)\s)/,
    confidence: 0.66,
    work: 'noun',
  },
  // Ann's next task is the port
  {
    before: /(?:^|[\s(])$/,
    behind: new RegExp(
      `^['’]s?\\s(?:next\\s|first\\s|new\\s)${step}\\s(?:is|are|will be)\\s(?=(?:the|an?|his|her|their)\\s)`,
      'iu',
    ),
    confidence: 0.7,
    work: 'noun',
  },
  // next up for Ann: the port · Ann's action: port it
  {
    before:
      /(?:^|[,;(]\s?)(?:one|next(?:\sup)?|next\ssteps?|actions?|tasks?|to-?dos?|homework|(?:still\s)?(?:to\sdo|left|open|remaining|outstanding|pending|missing|assigned))\s(?:for|of|on|to|by|with|from)\s$/i,
    behind: /^\s?:(?=\s)/,
    confidence: 0.7,
    work: 'noun',
  },
  // still to do (Ann): the port · left (Ann): the port
  {
    before:
      /(?:^|[,;]\s?)(?:(?:still\s)?(?:to\sdo|left|open|remaining|outstanding|pending|missing)|next(?:\ssteps?)?)\s\($/i,
    behind: /^\)\s?:(?=\s)/,
    confidence: 0.7,
    work: 'noun',
  },
  {
    before: /^$/,
    behind: new RegExp(`^['’]s?\\s${step}\\s?:(?=\\s)`, 'iu'),
    confidence: 0.7,
    work: 'noun',
  },
];

/** One of these is in each of them. */
export const ASSIGNING_WORDS: readonly string[] =
  `to by on in with for over that this please pls one case hands count counting rely depend let next action actions task tasks please pls can could you list plate queue court todo to-do
  job turn call asked ask asks want wants like homework left open remaining outstanding pending missing assigned needs need remember forget you from coming expect follow > → ⇒ -> => :`.split(
    /\s+/,
  );
