/** A sentence and the names of the group in; the sentence without what it says of the meetings of other groups, out. */
import { months, weekdays } from '#app/minutes/dates/vocabulary.ts';
import { organ } from './announcing-parts.ts';
import { scheduleTalk } from './vocabulary-schedule.ts';

const noun =
  '(?:meetings?|mtgs?|calls?|hangouts?|syncs?|meet-?ups?|sessions?|stand-?ups?|telcos?|get-?togethers?|gatherings?|reunions?)';
const people = `${organ}|teams?|groups?|projects?|communit(?:y|ies)|list|developers?|devs|people|folks|guys|maintainers?|authors?|lawyers?|vendors?|hosters?`;
/** `the next dev meeting`, `the next meeting of the Xen project`, `the next one is with the opam people`. */
const next = new RegExp(
  `\\b(?:next|upcoming|following|coming)(?: (?:week|month)['’]s)?[*_]{0,2} (?<kinds>(?:[\\w'’-]+ ){0,4}?)(?<noun>${noun}|(?<=next )ones?)\\b(?:(?: (?:is|will be|takes place))? (?:of|with|for) (?:the |our |an? )?(?<of>(?:[\\w-]+ ){0,3}?)(?<people>${people})\\b)?[^,;]*`,
  'gi',
);

/** `opam's`, `the security team's`, `their` before it. */
const owner =
  /(?:\b(?!(?:the|a|an|this|whole)\b)(?<kind>[\w-]+) )?\b(?<whose>[\w-]+(?:['’]s|s['’])|their|his|her)(?: own)? $/i;
/** `OCaml users' meeting: the next one` */
const ofUsers = /\busers?['’]? (?:group )?(?:meetings?|meet-?ups?)\b[^.;]{0,40}$/i;

/** What a group calls itself, or its parts, wherever it meets. */
const everyGroup =
  /^(?:mirage\w*|os|core|dev|devel|development|developers?|whole|full|entire|our|own|group|team|project|community|all|sub)$/i;

/** The words of subject, list and title, lower-cased. */
export const groupNamesIn = (texts: (string | null)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => (text ?? '').toLowerCase().split(/[^\p{L}\d]+/u)));

/** As many characters, those of other groups blank. */
export function withoutOtherGroups(sentence: string, groupNames: ReadonlySet<string>): string {
  const opening = sentence.search(/\w/);
  return sentence.replace(next, (words, ...rest) => {
    const at: number = rest.at(-3);
    const lead = sentence.slice(Math.max(0, at - longestName), at);
    const isLabel = at === opening && /^next\b.*?:/i.test(words);
    const parts = { ...rest.at(-1), ...owner.exec(lead)?.groups };
    const isForeign = ofUsers.test(lead) || isOfOthers(parts, groupNames, isLabel);
    return isForeign ? ' '.repeat(words.length) : words;
  });
}

const longestName = 80;

type Parts = Partial<Record<'kind' | 'whose' | 'kinds' | 'noun' | 'of' | 'people', string>>;

function isOfOthers(
  { kind = '', whose = '', kinds = '', noun = '', of = '', people }: Parts,
  groupNames: ReadonlySet<string>,
  isLabel: boolean,
): boolean {
  const isForeign = (word: string) =>
    word !== '' && !everyGroup.test(word) && !groupNames.has(word.toLowerCase());
  const words = kinds.split(' ');
  const others = [
    aContraction.test(whose) ? '' : whose.replace(/['’]s?$/, ''),
    ...(ofPeople.test(whose) ? [kind] : []),
    ...words.filter((word) => anOrgan.test(word)),
    ...words.map((word) => ofList.exec(word)?.groups?.name ?? ''),
    ...(people === undefined ? [] : of.split(' ')),
    ...(people !== undefined && anOrgan.test(people) ? [people] : []),
    // `Next Community Call` is a title, and so may be `Next Xen call:`.
    ...(isLabel || /^\p{Lu}/u.test(noun) ? [] : words.filter(isName)),
  ];
  return others.some(isForeign);
}

/** `that's our next call`, `today's` */
const aContraction =
  /^(?:it|that|this|there|here|what|who|when|where|let|today|tomorrow|tonight|one|week|month|year|\w+day)['’]s$/i;
const ofPeople = /^(?:team|group|committee|board|community|project|developers?)(?:['’]s?|s['’])$/i;
const anOrgan = new RegExp(`^(?:${organ}|working)$`, 'i');
/** `qubes-devel` */
const ofList =
  /^(?<name>[\w.]+)-(?:dev|devel|developers?|users?|wg|sig|list|ml|announce|discuss|infra|tools|people|folks|team)$/i;
/** `Xen`; `Jitsi` and `Monday` are no group. */
function isName(word: string): boolean {
  const plain = word.toLowerCase();
  const isOfScheduling = scheduleTalk.has(plain) || plain in weekdays || plain in months;
  return /^\p{Lu}[\p{L}\d]*$/u.test(word) && !isOfScheduling;
}
