/** A place behind a subject in; how the words there take on a thing (`takes the port`, `owes us a patch`) out. */
import { oneOf, WORK_NOUNS } from '../vocabulary.ts';
import type { Pledge } from './work.ts';

const idiom = `to\\sheart|for\\sgranted|(?:(?:very|too|quite|rather)\\s)?(?:seriously|personally|literally|easy|badly|well|apart|away|back)\\b`;
const it = `(?:this|that|it|these|those|them|both)\\b(?!\\s\\p{L}+\\s(?:as|to)\\b|\\sthat\\b|\\son\\s(?:board|faith)|\\s(?:${idiom}))`;
const determined = `(?:the|this|that|these|those|his|her|their|my|an?|all|some|one|two|three|another)\\s`;
// What people take that is no work: `takes the train`, `takes a break`, `takes her time`.
const idle =
  `(?:\\p{L}+\\s){0,2}?(?:train|bus|plane|flight|tram|ferry|car|bike|days?|weeks?|months?|year|break|nap|view|point|position|stance|time|
seriously|personally|heart|opportunity|chance|floor|blame|credit|risk|seat|exam|course|class|photo|picture|hint|holidays?|vacation|leave|path|route|side|liberty|minute|
while|decision|call|breath|form|value|argument|parameter|lock)\\b`.replace(/\n/g, '');
const task = `(?:the|this|that|an?|another|his|her|their)\\s(?:\\p{L}+\\s){0,3}?(?:task|ticket|issue|bug|action|job|pr|port|release|patch|rest|review|story|card|one|work)\\b`;
const numbered = `(?:#\\d|(?:issue|pr|ticket|bug)\\s#?\\d)`;
const someone = `(?:us|me|you|him|her|them|everyone|everybody|the\\s(?:list|group|team|others|community)|\\p{Lu}\\p{L}+)`;
const deliverable = `(?:[\\p{L}\\d.-]+\\s){0,3}?(?:${oneOf(WORK_NOUNS)})(?![\\p{L}\\d-])`;
const counted = `(?:an?|the|some|two|three|another|more|further|his|her|their)\\s`;
const list = `(?:(?:his|her|their|my)\\s)(?:own\\s)?(?:to-?do(?:[\\s-]list)?|list|plate|queue)\\b`;

// Each opens with its verb; the first word of each is among `takingWords`.
const ways: readonly { words: string; confidence: number; whole?: true }[] = [
  // takes this · took it · takes care of … · takes over … · is taking care of …
  {
    words: `(?:takes?|took|(?:has|have)\\staken|(?:is|are)\\staking)\\s(?:${it}|(?:care|charge|ownership)\\sof\\b|on\\b(?!\\s\\d)|over\\b|the\\slead\\b)`,
    confidence: 0.75,
  },
  // takes the kernel part · takes a look at … · takes #12
  {
    words: `takes?\\s(?:${numbered}|${determined}(?!${idle}))`,
    confidence: 0.66,
  },
  // is taking the printer · are each taking half of it
  {
    words: `(?:is|are)\\s(?:each\\s|both\\s|also\\s|now\\s)?taking\\s(?:${numbered}|half\\b|one\\b(?!\\s(?:day|week|step|month))|${determined}(?!${idle}))`,
    confidence: 0.64,
  },
  // took the port as her first task
  {
    words: `(?:takes?|took|(?:has|have)\\staken|(?:is|are)\\staking)\\s${determined}[^,.;:]{2,60}?\\sas\\s(?:an?|his|her|their|my)\\s(?:(?:first|next|new|own|main|second)\\s)?(?:task|job|project|issue|ticket|exercise|homework|contribution)\\b`,
    confidence: 0.7,
  },
  // said that this would be her
  {
    words: `(?:says?|said|thinks|replied|answered)\\s(?:that\\s)?(?:it|this|that)(?:['’](?:ll|d)|\\s(?:will|would))\\sbe\\s(?:him|her|them)(?:self|selves)?(?=\\s?[.,;)]|\\s?$)`,
    confidence: 0.7,
    whole: true,
  },
  // picks this up · picks up the port · picked the port up · grabs the ticket
  {
    words: `(?:picks?|picked|(?:is|are)\\spicking|(?:has|have)\\spicked)\\s(?:${it}\\sup\\b|up\\s(?:${it}|${task}|${numbered})|${task}\\sup\\b)|picks?\\s(?:up\\s(?=${determined})|${determined}(?:[\\p{L}\\d-]+\\s){1,4}up\\b)`,
    confidence: 0.72,
  },
  {
    words: `(?:grabs?|claims?|claimed|grabbed|adopts)\\s(?:${task}|${numbered})`,
    confidence: 0.72,
  },
  // volunteers for … · signed up for … · puts her hand up for … · is assigned the …
  {
    words: `(?:(?:has|have|is|are)\\s(?:(?:both|all|also|already|now|kindly)\\s)?)?(?:volunteer(?:s|ed|ing)?|sign(?:s|ed)?\\sup|raise[sd]?\\s(?:his|her|their|a)\\shands?|puts?\\s(?:(?:(?:his|her|their|a|my)\\s)?hands?\\sup|(?:himself|herself|themselves|myself)\\sdown))\\sfor\\s`,
    confidence: 0.75,
  },
  {
    words: `(?:is|are|was|were|got|(?:has|have)\\sbeen)\\s(?:(?:now|also)\\s)?(?:assigned\\s(?:to\\s)?|tasked\\swith\\s|given\\s(?=(?:the|this|that)\\s(?:task|job|action|ticket))|on\\sthe\\shook\\sfor\\s|down\\sfor\\s)(?!to\\s)`,
    confidence: 0.75,
  },
  // plans a second round · is planning a release party
  {
    words: `(?:(?:is|are)\\s)?plan(?:s|ning)?\\s(?:an?|another|the\\snext|two|three)\\s(?!(?:\\p{L}+\\s){0,2}?(?:trip|holidays?|vacation|visit|wedding|talk|party|move|sabbatical|leave|break)\\b)\\p{L}`,
    confidence: 0.66,
  },
  // is on it · is already on that
  {
    words: `(?:is|are|am)\\s(?:already\\s|now\\s)?on\\s(?:it|this|that|these|those)\\b(?!\\s(?:that|too|topic|list)\\b)`,
    confidence: 0.72,
    whole: true,
  },
  // promised Bob to … · promised to the list that she would …
  {
    words: `(?:(?:has|have)\\s)?promise[sd]?\\s(?:to\\s)?${someone}\\s(?:to\\s|(?:that\\s)?(?:he|she|they|I)(?:['’](?:ll|d)|\\s(?:will|would))\\s)`,
    confidence: 0.75,
  },
  // said "on it"
  {
    words: `(?:says?|said|replied|answered):?\\s["“'‘]?(?:(?:I|s?he)['’](?:m|s)\\s)?(?:already\\s)?on\\sit["”'’]?(?=\\s?[.,;)]|\\s?$)`,
    confidence: 0.68,
    whole: true,
  },
  // is up next with the review
  {
    words: `(?:is|are)\\s(?:up\\snext|next\\sup|next(?:\\sin\\sline)?)\\s(?:with|for)\\s(?:the|an?|his|her|their)\\s(?!(?:\\p{L}+\\s)?(?:talk|demo|presentation|chair|slot|appointment|visit)\\b)`,
    confidence: 0.66,
  },
  // has this one
  {
    words: `(?:(?:has|have)\\sgot|has|have|got)\\s(?:this|that)\\sone\\b(?=\\s?[.,;)]|\\s?$)`,
    confidence: 0.64,
    whole: true,
  },
  // gets the review
  { words: `gets?\\s${task}`, confidence: 0.66 },
  // picks up where Bob left off · continues where …
  {
    words: `(?:(?:is|are)\\s)?(?:pick(?:s|ing|ed)?\\sup|continu(?:e|es|ing)|carr(?:y|ies|ying)\\son|goes\\son|takes?\\s(?:up|over))\\s(?:from\\s)?where\\b`,
    confidence: 0.72,
  },
  {
    words: '(?:(?:has|have)\\sagreed|agreed)\\sto\\s(?:do\\s)?(?:it|this|that)\\b',
    confidence: 0.75,
  },
  // owes us a summary · promised a patch · committed to a release · aims for a release
  {
    words: `(?:still\\s)?owes?\\s(?:${someone}|(?!it\\b|this\\b|that\\b|much\\b)\\p{Ll}{3,})\\s(?:${counted}|one\\b)`,
    confidence: 0.75,
  },
  // … unlike `owes the report to a long train ride`
  {
    words: `(?:still\\s)?owes?\\s${counted}${deliverable}(?![^.;:]{0,60}\\sto\\s(?:an?|(?!(?:list|group|team|others|community|board)\\b)the\\s(?!list|group|team|others|community|board)))`,
    confidence: 0.7,
  },
  { words: `(?:(?:has|have)\\s)?offer(?:s|ed)?\\s${counted}${deliverable}`, confidence: 0.68 },
  {
    words: `(?:(?:has|have)\\s)?promise[sd]?\\s(?:${someone}\\s${counted}|(?:an?|the|another|some|his|her|their)\\s\\p{L})`,
    confidence: 0.75,
  },
  {
    words: `(?:(?:has|have|is|are)\\s)?(?:commit(?:s|ted)?\\sto|aim(?:s|ing)?\\s(?:for|at)|plans?|planning|intends?)\\s(?:${counted}){1,2}${deliverable}`,
    confidence: 0.7,
  },
  // has it on her list · put this on his to-do list
  {
    words: `(?:(?:has|have)\\s(?:(?:also|now|still)\\s)?)?(?:has|have|got|puts?|adds?|added)\\s(?:${it}|(?:[\\p{L}\\d-]+\\s){1,6}?)\\s?(?:on(?:to)?|to|in)\\s${list}`,
    confidence: 0.7,
  },
];
const signs = ways.map(({ words, ...way }) => ({
  pattern: new RegExp(`\\s(?<words>(?:${words}))`, 'uy'),
  ...way,
}));
/** The first word of each way. */
export const takingWords: readonly string[] =
  `says said say thinks replied answered take takes took taken taking pick picks picked grab grabs grabbed claim claims claimed adopts volunteer volunteers volunteered sign signs signed
  get gets picking continue continues continuing carry carries carrying goes on
  raise raises raised put puts assigned tasked given hook owe owes still promise promises promised commit commits committed aim aims
  offer offers offered plan plans planning intend intends agreed has have had got add adds added is are am was were`.split(
    /\s+/,
  );
const openers = new Set(takingWords);
const opener = /\s(?<word>\p{L}+)(?:\s(?<next>\p{L}+))?/uy;
/** Behind these stands the first word of another way … */
const auxiliaries = new Set('is are am was were has have had got'.split(' '));
/** … or one of these, which open no way by themselves. */
const inner = new Set(
  'both all each up next kindly aiming volunteering on down now also still already been committing'.split(
    ' ',
  ),
);
const ofList = /\b(?:to-?do|list|plate|queue)\b/;
/** How far behind the list may stand. */
const farthestList = 160;

/** `start` is where the space before the verb stands; the work is the verb with what follows. */
export function readTaking(text: string, start: number): Pledge | null {
  // `she's on it`
  if (apostrophes.includes(text[start] ?? ' ')) {
    contracted.lastIndex = start;
    const found = contracted.exec(text);
    return found && { verb: 'be', at: start + found[0].length, form: 'on it', confidence: 0.72 };
  }
  opener.lastIndex = start;
  const { word, next } = opener.exec(text)?.groups ?? {};
  if (word === undefined || !openers.has(word)) return null;
  // Most that anybody `is` or `has` is no work: the word behind tells so, or the list that it is on.
  const isOpen = !auxiliaries.has(word) || (next !== undefined && mayFollow(next));
  if (!isOpen && !ofList.test(text.slice(start, start + farthestList))) return null;
  for (const { pattern, confidence, whole } of signs) {
    pattern.lastIndex = start;
    if (!pattern.test(text) || passed.test(text.slice(start, start + farthestTime))) continue;
    return { verb: 'take', at: start + 1, form: whole ? 'on it' : 'takes', confidence };
  }
  return null;
}

const apostrophes = "'’";
const contracted =
  /['’](?:s|re|m)(?=\s(?:already\s|now\s|all\s)?on\s(?:it|this|that|these|those)\b(?!,?\s(?:that|too|as\swell|topic|list)\b))/y;

// `promised an answer by last Friday`
const passed = /^[^.;:]*\s(?:by|until|till|before|for)\s(?:last\s|yesterday\b)/;
const farthestTime = 120;

const mayFollow = (word: string): boolean => openers.has(word) || inner.has(word);
