/** The words by which notes say what they mean: the rules are built from these lists. */

/** Folded, without the last full stop; a stop after them ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `e.g i.e eg ie vs cf ca resp approx incl excl esp usu dr mr mrs ms prof st no nr fig ver v p pp al aka a.k.a
  w.r.t wrt jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`.split(
    /\s+/,
  ),
);

/** Between a speaker and the colon: `Ann says: …`. */
export const SAYING =
  'says said asks asked adds added replies replied answers notes suggests'.split(' ');

/** An alternation of words and phrases, longest first, for a regular expression; spaces match any. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

/** Words that may stand between a subject, its `will` and its verb, and change nothing. */
export const ADVERBS = [
  ...`actually again also always already basically both certainly currently definitely
  all directly each either eventually finally first further gladly happily hence hopefully however immediately indeed just
  kindly later likely maybe meanwhile next now perhaps personally possibly presumably probably quickly rather
  really shortly simply similarly slowly soon still then therefore thus together tomorrow tonight too ultimately
  himself herself themselves additionally alone instead separately briefly obviously surely`.split(
    /\s+/,
  ),
  'at some point',
  'in particular',
  'specifically',
  'to start with',
  'to begin with',
  'when ready',
  'when done',
  'when possible',
  'when finished',
  'once ready',
  'once done',
  'once merged',
  'once finished',
  'once released',
  'in the meantime',
  'in the meanwhile',
  'in turn',
  'for now',
  'as well',
  'at least',
  'of course',
  'if possible',
  'next week',
  'this week',
  'next time',
  'next month',
  'this month',
  'at the same time',
  'on Monday',
  'on Tuesday',
  'on Wednesday',
  'on Thursday',
  'on Friday',
  'over the weekend',
  'over the next week',
  'in parallel',
  'after that',
];

/** Before the verb that says what the work is: `will try to fix` is about fixing. */
export const LIGHT_VERBS = [
  'try to',
  'try and',
  'need to',
  'needs to',
  'have to',
  'has to',
  'be going to',
  'be trying to',
  'be planning to',
  'aim to',
  'plan to',
  'start to',
  'begin to',
  'make sure to',
  'remember to',
  'not forget to',
  'never forget to',
  'go and',
  'go ahead and',
  'continue to',
  'keep on',
  'also',
];

/** After `to` and before a comma these say how what follows is meant: `to conclude, …`. */
export const DISCOURSE_VERBS = [
  ...`be clarify conclude recap recapitulate summarise summarize sum elaborate begin start put give name quote
  answer reiterate repeat rephrase paraphrase say tell speak`.split(/\s+/),
];

/**
 * Verbs that say where somebody is, what somebody is, or what somebody gets to know: after `will`
 * they promise no work. Verbs that do promise some in a certain phrase are in `WORK_PHRASES`.
 */
export const IDLE_VERBS: ReadonlySet<string> = new Set(
  `agree appear appreciate arrive attend be become believe belong benefit blame chair come commute defend depend
  deserve die disagree disappear emigrate enjoy enter exist expect experience feel find finish fly follow forget get give go graduate hate have hear
  help hope host inherit join keep know lack land lead learn leave like live look lose love matter mean meet mentor mind object
  miss move need notice own participate prefer present profit quit receive remain remember resign retire return save
  say see seem skip sleep speak start stay suffer survive talk tend think travel understand visit wait want watch
  wish wonder worry`.split(/\s+/),
);

/** Verbs by which people, and hardly ever programs, work: enough to take an unknown word for a name. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  `announce apply arrange ask benchmark blog bring bump chase check clarify clean collate collect comment compile
  contact convert coordinate create cut debug dig discuss document draft email experiment explain explore
  file finish fix follow forward gather help implement improve investigate liaise list look mail make merge
  open organise organize package ping poke port post prepare propose prototype publish push put raise read rebase release
  remind reply report reproduce research review revise rewrite schedule send set share sketch sort
  start submit suggest summarise summarize sync take talk test tidy track translate triage try update upload upstream
  work write`.split(/\s+/),
);

/** Plain forms of verbs that work is written down with, for `TODO Ann review …`. */
export const WORK_VERBS: ReadonlySet<string> = new Set([
  ...HUMAN_VERBS,
  ...`add address adapt adjust agree analyse analyze audit backport build change choose close compare complete
  configure confirm continue copy define delete deploy describe design determine do double-check drop enable evaluate
  extend extract figure find get give go grab handle inform install integrate introduce invite join keep
  learn link maintain measure migrate move note optimize optimise pick plan play polish profile provide
  pull re-run rebuild reconsider record redo reduce refactor register remove rename reopen replace request resolve restart restore
  resubmit resume revert revisit rework run see setup show simplify split state switch think trim turn understand unify
  upgrade use validate verify visit wait wire wrap
  begin proofread tag bisect deploy ship sign print order buy book pay renew rotate transfer profile patch bump pin unpin vendor fork squash
  lint format dump annotate index import export redo respond answer call phone meet archive assemble assign attach automate
  backfill block bring burn bundle catch celebrate circulate clear close comment-out compress count cover crop customise customize cycle
  decide deliver demo deprecate diagnose dig dispatch distribute download drive edit eliminate embed encode enumerate escalate
  estimate execute expand expose factor fetch fill filter flash generalise generalize generate harden hook hunt implement
  import inspect instrument interview isolate iterate label launch load lobby lock log loop maintain manage map mark match
  mirror model modernise modernize monitor mount negotiate nudge nuke overhaul parse persuade pester pitch plug polish populate
  postpone prod produce prioritise prioritize promote prove prune purge re-do re-read re-test rearrange reach rebuild recheck
  reconfigure recompile reformat reinstall remeasure render reorder reorganise reorganize repair rephrase replicate reset
  reshuffle resend restructure retest retire retry return reuse roll sample scan scope script seek select settle shepherd
  shorten simulate solve spec specify spin stabilise stabilize strip study supply survey swap tackle tell tighten touch trace
  train transcribe trigger tweak type unblock undo unpack unwrap vet volunteer warn weigh whip`.split(
    /\s+/,
  ),
]);

/** Pieces of work that one plans: `Ann plans a release`. */
export const WORK_NOUNS =
  `announcement answer article benchmark benchmarks blog changelog cleanup clean-up demo deployment
  documentation code doc docs document draft example examples experiment experiments figures fix guide implementation list logs minutes notes numbers page paper plan plots issue merge migration patch patches port post
  posts pr prs proposal prototype pull rebase refactor refactoring release releases report review rewrite rfc
  results schedule script section slides spec specification summary survey template test text trace traces tests tutorial update upgrade write-up writeup`.split(
    /\s+/,
  );

/**
 * Verbs that only people work by: enough to take a capitalised word that nobody knows for a name.
 * Programs send, report, check, merge and build as well.
 */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  `announce apply arrange ask blog bring chase clarify contact contribute coordinate debug discuss document draft email experiment
  explain explore file fix follow investigate liaise look mail organise organize ping poke post prepare propose reproduce research
  review revise rewrite schedule sketch summarise summarize talk tidy triage try write`.split(
    /\s+/,
  ),
);

/** Nobody in particular: who is named so leaves a TODO without an owner. */
export const NOBODY = [
  'someone else',
  'somebody else',
  'someone',
  'somebody',
  'anyone else',
  'anybody else',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'no one',
  'no-one',
  'we',
  'all',
  'us',
  'tbd',
  'tba',
  'unassigned',
  'unowned',
  'no owner yet',
  'no owner',
  'nobody yet',
  'unknown',
  'volunteer',
  '???',
  '??',
  '?',
];

/** Nouns that make `TODO` a mere word: `the TODO list`, `a TODO app`. */
export const TODO_NOUNS =
  'list lists app apps application item items comment comments file files marker markers tracker manager entry entries section tool'.split(
    ' ',
  );

/** Hypothetical frames: what is said within them is no promise. */
export const HYPOTHETICAL = [
  'would be nice',
  'would be good',
  'would be great',
  'would be useful',
  'would be helpful',
  'would be cool',
  'would be interesting',
  'would be lovely',
  'would be neat',
  'would be better',
  "'d be nice",
  "'d be good",
  "'d be great",
  "'d be useful",
  "'d be cool",
];
