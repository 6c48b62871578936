/**
 * What the rules read and what they give, as values.
 *
 *     Reading              one item, seen through its markup
 *       prose              the words, each knowing where it stands
 *       sentences[]
 *         mentions[]       people named in it, in order
 *         about            whom a `Will send …` right after it would mean
 *     Fact                 what a rule found; places are letters of the prose
 *       owners             groups of mentions, canonical names for pronouns and speakers
 */
import type { Passage, Span } from '#app/mail/mail.ts';
import type { Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import type { Signs } from '../words/lexicon.ts';
import type { Prose } from './prose.ts';
import type { Stretch } from './sentences.ts';

export type ItemContext = {
  /** The item's own text, bullet cut off, inline Markdown kept. */
  passage: Passage;
  names: Names;
  topicTitle: string;
  topicOwner: string | null;
  /** The item stands below a heading or bold line that says `TODO`, `Actions`, `Action items`. */
  underActions: boolean;
  /** … that goes through what an earlier meeting left to do. */
  isReviewed: boolean;
  /** … or below a line such as `Remaining steps:`. */
  isPlanned: boolean;
  /** The item above asks who will do something. */
  isAsked: boolean;
  /** Struck through together with the speaker's name before it. */
  isStruck: boolean;
  /** Speaker already split off (see `splitSpeakers`), or the parent item's speaker. */
  speaker: string | null;
  /** Who wrote the mail, in words of their own: `I` where no speaker is named. */
  author: string | null;
  /** The one person that the item before (same parent) ended on, for `Will send a patch`. */
  subject: string | null;
  /** … whom it mentioned last, for `he`, and those whom it was about together, for `they`. */
  person: string | null;
  several: readonly string[];
  /** The names that the bullet or heading above consists of: all below it is about these people. */
  about: readonly string[];
  /** Whom the items above were about, nearest first: `she` may mean one of them where the nearest is no woman. */
  around: readonly string[];
};

export type Sentence = Stretch & {
  index: number;
  /** Of all its words. */
  signs: Signs;
  mentions: Mention[];
  /** Where its pronouns stand. */
  pronouns: Stretch[];
  /** Its subjects that are people. */
  subjects: Subject[];
  /** People that the sentences before were about, for `he`, `they` and sentences without subject. */
  before: Antecedent;
};

export type Subject = {
  from: number;
  end: number;
  owners: Owner[];
  /**
   * `head`: the clause begins with it. `clause`: words stand before it (`This week Ann`, `because Ann`).
   * `relative`: what follows may say something about the noun before (`the patches that Ann`).
   * `further`: it says more about it, as a sentence of its own would (`…, which Ann`).
   */
  place: 'head' | 'clause' | 'relative' | 'further';
  /** `said that` or the like stands before it. */
  reported: boolean;
  kind: 'name' | 'pronoun' | 'speaker';
  sure: boolean;
};

/**
 * `subject`: whom a missing subject means. `person`: whom `he` or `she` means. `several`: whom `they` means.
 * `recent`: who else was spoken of, the last one first.
 */
export type Antecedent = {
  subject: Owner[];
  person: Owner[];
  several: Owner[];
  recent: readonly Owner[];
};

/** Somebody named in the text, or somebody known from the context by the canonical name. */
export type Owner = { kind: 'mention'; mention: Mention } | { kind: 'name'; name: string };

export type Reading = {
  context: ItemContext;
  prose: Prose;
  sentences: Sentence[];
  /** Stretches of the source that are struck through. */
  struck: Span[];
  /** What a sentence after the last one could refer back to. */
  after: Antecedent;
};

export type TodoFact = Stretch & {
  kind: 'todo';
  basis: 'explicit' | 'commitment' | 'request';
  /** Where the work itself stands. */
  work: Stretch;
  owners: Owner[];
  tentative: boolean;
  done: boolean;
  confidence: number;
  id: number | null;
};
export type QuestionFact = Stretch & { kind: 'question'; text: Stretch; answered: boolean };
export type DecisionFact = Stretch & { kind: 'decision'; text: Stretch };
export type Fact = TodoFact | QuestionFact | DecisionFact;

/**
 * One phenomenon. `words`, in lower case: a sentence that holds none of them (and is no heading's planned
 * work) says nothing of the kind, so the rule is not tried on it. `read`: a sentence and what the rules
 * before found there in, further facts out.
 */
export type Rule = {
  words: readonly string[];
  read: (sentence: Sentence, reading: Reading, found: readonly Fact[]) => Fact[];
};
