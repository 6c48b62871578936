/** How somebody comes to owe work, as a table: what stands between a subject and the verb of the work. */

export type Form = {
  name: string;
  head: Head;
  /** One of them stands behind the head, with adverbs between; none: the head alone. */
  words: string[];
  /** What follows them, adverbs before it: `to`, nothing, or nothing with `writing` behind instead of `write`. */
  link: '' | 'to' | 'gerund';
  confidence: number;
  /** Where the subject must stand for the words to promise anything. */
  needs?: 'head' | 'clause' | 'reported' | 'spoken';
  /** Any verb will do: `Ann volunteered to chair …`. */
  anyVerb?: true;
  /** Only with a time to come: `Ann can do it by Friday`. */
  dated?: true;
};

/** `isNeeded`: the words alone say nothing (`is going to`, `volunteered to`). */
export type Head = { words: readonly string[]; isNeeded: boolean };
const head = (words: string, isNeeded: boolean): Head => ({ words: list(words), isNeeded });
const list = (words: string): string[] => words.split(/,\s+/);
const none: Head = { words: [], isNeeded: false };
/** `is`, `'s`, `has been`. */
const be = head("is, are, am, has been, have been, 's, 're, 'm", true);
/** `has therefore been asked` */
const between = 'now,also,therefore,thus,since,already,then,just,meanwhile,kindly'.split(',');
const was = head(
  [
    "is, are, was, were, get, gets, got, has been, have been, 's been, 're been, 've been",
    ...between.map((adverb) => `has ${adverb} been, have ${adverb} been`),
  ].join(', '),
  true,
);
/** `volunteered`, `has volunteered`, `is volunteering`. */
const perhapsHave = head("has, have, is, are, am, 's, 've, 're, 'm", false);

// Strongest first.
export const FORMS: readonly Form[] = [
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
    words: list('agree, agrees, agreed, accept, accepts, accepted'),
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
      'plan, plans, planning, intend, intends, intending, means, has a plan, has plans, has the intention, aim, aims, aiming, preparing, looking, arranges, arranged',
    ),
    link: 'to',
    confidence: 0.87,
  },
  {
    name: 'plans to',
    head: perhapsHave,
    words: list('plan on, plans on, planning on, intend on, intends on, aims at, aiming at'),
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
    words: list(
      "the one who will, the one that will, the one who is going to, the one who 's going to, the one to, the ones who will, the ones to",
    ),
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
    anyVerb: true,
  },
  {
    name: 'is tasked with',
    head: none,
    words: list(
      `has the task of, gets the task of, got the task of, takes the task of, took the task of, has the job of, have the job of, have the task of, has the unenviable task of, has the thankless task of, has the honour of, gets the job of,
      accepted the task of, accepts the task of, accepted the job of, got the job of, takes the job of, takes on the task of, took on the task of, takes over the task of`,
    ),
    link: 'gerund',
    confidence: 0.8,
  },
  {
    name: 'was asked to',
    head: was,
    words: list(
      'asked, requested, assigned, tasked, persuaded, convinced, instructed, reminded, told, talked into',
    ),
    link: 'to',
    confidence: 0.7,
  },
  {
    name: 'was asked to',
    head: was,
    words: list(
      'nominated, volunteered, appointed, chosen, elected, roped in, pressed into service',
    ),
    link: 'to',
    confidence: 0.7,
    anyVerb: true,
  },
  {
    name: 'in charge of',
    head: be,
    words: list('in charge of, responsible for, on the hook for, set on, the one'),
    link: 'gerund',
    confidence: 0.62,
  },
  {
    name: 'happy to',
    head: be,
    words: list(
      'happy, willing, glad, ready, prepared, ok, okay, kind enough, so kind as, nice enough',
    ),
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
      `need, needs, gets, has, have, ought, 's got, 've got, has got, have got, still needs, still has, 've, has yet, have yet,
      only has, only have, only needs, only need, has only, have only, needs only, just has, just needs`,
    ),
    link: 'to',
    confidence: 0.85,
    needs: 'clause',
  },
  {
    // the poster that Ann still has to print
    name: 'needs to',
    head: none,
    words: list("still needs, still need, still has, still have, has yet, have yet, 's yet"),
    link: 'to',
    confidence: 0.75,
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
