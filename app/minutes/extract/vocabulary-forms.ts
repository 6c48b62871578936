/** How somebody comes to owe work, as a table: what stands between a subject and the verb of the work. */
import { ADVERBS, oneOf } from '../vocabulary.ts';

export const adverbs = `(?:,?\\s(?:${oneOf(ADVERBS)})(?![\\p{L}\\p{N}-]),?){0,3}`;

export type Form = {
  name: string;
  /** Ends where the space before the verb stands. */
  pattern: RegExp;
  /** The words that it can begin with. */
  first: readonly string[];
  confidence: number;
  /** `writing`, not `write`. */
  isGerund: boolean;
  /** Where the subject must stand for the words to promise anything. */
  needs?: 'head' | 'clause' | 'reported' | 'spoken';
  /** Any verb will do: `Ann volunteered to chair …`. */
  anyVerb?: true;
  /** Only with a time to come: `Ann can do it by Friday`. */
  dated?: true;
};

type Head = { words: string; first: string[] };
const head = (words: string, first: string): Head => ({ words, first: first.split(' ') });
const none = head('', '');
/** `is`, `'s`, `has been`. */
const be = head(
  `(?:\\s(?:is|are|am|has\\sbeen|have\\sbeen)|['’](?:s|re|m))${adverbs}`,
  'is are am has have',
);
const was = head(
  `(?:\\s(?:is|are|was|were|gets?|got|has\\sbeen|have\\sbeen)|['’](?:s|re|ve)\\sbeen)${adverbs}`,
  'is are was were get gets got has have',
);
/** `volunteered`, `has volunteered`, `is volunteering`. */
const perhapsHave = head(
  `(?:(?:\\s(?:has|have|is|are|am)|['’](?:s|ve|re|m))${adverbs})?`,
  'has have is are am',
);

type Row = Omit<Form, 'pattern' | 'first' | 'isGerund'> & {
  head: Head;
  /** One of them stands behind the head; none: the head alone. */
  words: string[];
  /** What follows them. */
  link: '' | 'to' | 'gerund';
};
const list = (words: string): string[] => words.split(/,\s+/);

// Strongest first.
const rows: Row[] = [
  {
    name: 'will',
    head: none,
    words: list("will, shall, 'll will, 'll"),
    link: '',
    confidence: 0.92,
  },
  {
    name: 'would',
    head: none,
    words: list("would, 'd"),
    link: '',
    confidence: 0.8,
    needs: 'reported',
  },
  { name: 'going to', head: be, words: ['going to', 'gonna'], link: '', confidence: 0.92 },
  {
    name: 'agreed to',
    head: perhapsHave,
    words: list(
      `volunteer, volunteers, volunteered, volunteering, offer, offers, offered, offering, promise, promises, promised, commit,
      commits, committed, pledge, pledges, pledged, vows, vowed, commits himself, commits herself, committed himself, committed herself, undertake, undertook, undertakes, undertaken, sign up, signed up, signs up, has the action,
      has an action, took the action, took an action, takes the action, takes it upon himself, takes it upon herself, took it upon herself,
      took it upon himself, step up, steps up, stepped up, steps in, stepped in, steps forward, stepped forward, put a hand up, put his hand up, put her hand up, puts his hand up, puts her hand up, raised his hand, raised her hand`,
    ),
    link: 'to',
    confidence: 0.92,
    anyVerb: true,
  },
  {
    name: 'agreed to',
    head: perhapsHave,
    words: list('agree, agrees, agreed, accepted'),
    link: 'to',
    confidence: 0.9,
  },
  {
    name: 'agreed to',
    head: perhapsHave,
    words: list(
      'volunteer for, volunteers for, volunteered for, agreed on, agrees on, commits to, committed to, sign up for, signs up for, signed up for',
    ),
    link: 'gerund',
    confidence: 0.85,
  },
  {
    name: 'plans to',
    head: perhapsHave,
    words: list(
      'plan, plans, planning, intend, intends, intending, aim, aims, aiming, preparing, looking, arranges, arranged',
    ),
    link: 'to',
    confidence: 0.87,
  },
  {
    name: 'plans to',
    head: perhapsHave,
    words: list('plan on, plans on, planning on, aims at, aiming at'),
    link: 'gerund',
    confidence: 0.8,
  },
  {
    name: 'is to',
    head: be,
    words: list(
      ', due, set, about, bound, determined, preparing, getting ready, supposed, expected, meant, scheduled, assigned, asked, tasked, slated, committed, on the hook, next, next up, the one',
    ),
    link: 'to',
    confidence: 0.85,
  },
  {
    name: 'will',
    head: be,
    words: ['the one who will', 'the one that will'],
    link: '',
    confidence: 0.85,
  },
  {
    name: 'is tasked with',
    head: was,
    words: list(
      'tasked with, charged with, entrusted with, given the task of, given the job of, assigned the task of, assigned the job of',
    ),
    link: 'gerund',
    confidence: 0.8,
  },
  {
    name: 'is tasked with',
    head: none,
    words: list(
      `has the task of, gets the task of, got the task of, takes the task of, took the task of, has the job of, gets the job of,
      got the job of, takes the job of, takes on the task of, took on the task of, takes over the task of`,
    ),
    link: 'gerund',
    confidence: 0.8,
  },
  {
    name: 'was asked to',
    head: was,
    words: list(
      'asked, assigned, tasked, nominated, volunteered, persuaded, convinced, appointed, chosen, elected, instructed, reminded, told',
    ),
    link: 'to',
    confidence: 0.7,
  },
  {
    name: 'in charge of',
    head: be,
    words: list('in charge of, responsible for, on the hook for, set on'),
    link: 'gerund',
    confidence: 0.62,
  },
  {
    name: 'happy to',
    head: be,
    words: list('happy, willing, glad, ready, prepared'),
    link: 'to',
    confidence: 0.62,
  },
  {
    name: 'happy to',
    head: be,
    words: list('up for'),
    link: 'gerund',
    confidence: 0.6,
  },
  {
    name: 'needs to',
    head: none,
    words: list(
      "need, needs, gets, has, have, ought, 's got, 've got, has got, have got, still needs, still has",
    ),
    link: 'to',
    confidence: 0.85,
    needs: 'clause',
  },
  {
    name: 'should',
    head: none,
    words: list("should, must, had better, 'd better"),
    link: '',
    confidence: 0.78,
    needs: 'clause',
  },
  {
    name: 'wants to',
    head: perhapsHave,
    words: list('want, wants, expect, expects, try, tries, trying'),
    link: 'to',
    confidence: 0.65,
    needs: 'clause',
    dated: true,
  },
  {
    name: 'can',
    head: none,
    words: ['can'],
    link: '',
    confidence: 0.6,
    needs: 'spoken',
    dated: true,
  },
  {
    name: 'can',
    head: none,
    words: list("would like, 'd like, would love, 'd love"),
    link: 'to',
    confidence: 0.6,
    needs: 'spoken',
    dated: true,
  },
  { name: 'to', head: none, words: [''], link: 'to', confidence: 0.9, needs: 'head' },
];

export const FORMS: readonly Form[] = rows.map(({ head, words, link, ...form }) => ({
  ...form,
  isGerund: link === 'gerund',
  pattern: new RegExp(
    `${head.words}(?:${words.map(between).join('|')})${link === 'to' ? `${adverbs}\\sto` : ''}(?![\\p{L}\\p{N}'’-])`,
    'uy',
  ),
  first: [
    ...head.first,
    ...(head === none || head === perhapsHave ? words : []).map((phrase) =>
      phrase === '' ? link : (phrase.split(/[ '’]/, 1)[0] ?? ''),
    ),
  ],
}));

/** `due` → ` due`, `'ll` joins the subject, nothing stays nothing. */
function between(phrase: string): string {
  if (phrase === '') return '';
  return `${/^['’]/.test(phrase) ? '' : '\\s'}${oneOf([phrase]).replace(/['’]/g, "['’]")}`;
}
