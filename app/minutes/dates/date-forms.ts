/** The forms in which notes write dates, as patterns with named parts. */
import { dayWords, months, numberWords, ordinals, weekdays } from './vocabulary.ts';

const words = (table: Record<string, number>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const month = words(months);
const weekday = words(weekdays);
const number = `\\d{1,2}|${words(numberWords)}`;
const mark = '[*_]{0,3}';
/** `2024`, `'24`. */
const year = `(?:19|20)\\d\\d|['’][1-3]\\d`;

/** `2024-11-25`, `2024/11/25`, `2024.11.25`. */
export const iso =
  /(?<![\d.-])(?<year>(?:19|20)\d\d)(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d]|-\d)/g;
/** `20241125`, as file names have it. */
export const compact = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?!\d)/g;
/** `2024-Nov-25`, `2024, November 25`. */
export const yearFirst = new RegExp(
  `(?<![\\d.-])(?<year>(?:19|20)\\d\\d)(?:-|,? )(?<month>${month})(?:-|\\.? )(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|-\\d)`,
  'gi',
);
/** `25.11.2024`, `25/11/2024`, `25-11-2024`, `25.11.`. */
export const numeric =
  /(?<![\d./-])(?<day>\d{1,2})(?<sep>[./-])(?<month>\d{1,2})(?:\k<sep>(?<year>(?:19|20)\d\d)(?!\d|[.-]\d)|(?<=\.\d{1,2})\.(?![\d\w]))/g;
/** `25/11/24`, `25.11.24`: between full stops two digits each, as no version has them. */
export const shortYear =
  /(?<![\d./-])(?:(?<day>\d{1,2})(?<sep>\/)(?<month>\d{1,2})\/|(?<day2>[0-3]\d)\.(?<month2>[01]\d)\.)(?<year>[1-3]\d)(?![\d%]|[./-]\d)/g;
/** `20/03`, `20.3`; a fraction or a version elsewhere, so only where a date must stand. */
export const dayAndMonth =
  /(?<![\d./])(?!24\/7\b)(?<day>\d{1,2})(?<sep>[/.])(?<month>\d{1,2})(?![\d/.:%]\d|\d|%| of\b)/g;
/** `20.3.23`; a version elsewhere. */
export const looseYear =
  /(?<![\d./-])(?<day>\d{1,2})(?<sep>\.)(?<month>\d{1,2})\.(?<year>[1-3]\d)(?![\d%]|[./-]\d)/g;
/** Two digits each, or `at` behind, or a day of the week before: `1/2` alone is a half. */
export const dayAndMonthBeside = new RegExp(
  `(?:\\b(?:${weekday})\\.?,? \\(?|\\b[Oo]n |[Dd]ate: ?)$`,
  'i',
);
/** `Nov 25th`, `November 25, 2024`, `Nov-25`. */
export const monthFirst = new RegExp(
  `\\b(?<month>${month})\\b(?:\\.?${mark} ${mark}(?:the )?|-)(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?!\\d|:\\d|h|[.]\\d| ?[ap]\\.?m\\b| (?:UTC|CES?T|GMT|BST)\\b)(?:[-–—/]\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.h]))?(?:(?:,? |-)(?<year>${year})(?![\\d:]))?`,
  'gi',
);
/** `25th November 2024`, `25. Nov`, `25 Nov`, `25Nov2024`, `25-26 Nov`. */
export const dayFirst = new RegExp(
  `(?<![\\w.:/-])(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?<range>\\.? ?(?:[-–—/&+]|to|and|or) ?\\d{1,2}(?:st|nd|rd|th|\\.)?(?<!\\b(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?\\.? ?(?:[-–—/&+]|to|and|or) ?\\d{1,2}(?:st|nd|rd|th|\\.)?))?(?:\\.?,?[ -](?:of )?|(?<glued>))${mark}(?<month>${month})(?:\\b\\.?(?:[, -]{1,2}(?<year>${year})(?![\\d:]))?|(?<gluedYear>20\\d\\d)\\b)`,
  'gi',
);
/** `the sixth of February`. */
export const spelledDay = new RegExp(
  `\\b(?:the )?(?<nth>${words(dayWords)}) (?:day )?of (?<month>${month})\\b(?: (?<year>(?:19|20)\\d\\d)(?![\\d:]))?`,
  'gi',
);
export const spelledHint = /(?:first|second|third|th) (?:day )?of /i;
/** `the 22nd`, `on 14th`, `Monday 9th`; not `the 2nd Monday of March`. */
export const ordinalDay = new RegExp(
  `(?:\\bthe |\\bon (?=\\S)|(?<=\\b(?:${weekday})\\b,? ))${mark}(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:${weekday}) (?:of|in)\\b| (?:full )?week\\b)`,
  'gi',
);
/** `So 20th.`, `next call 9th, 10:00`, `: 9th`, `(9th)`, `9th works for all` */
export const ordinalAlone =
  /(?:(?:\b(?:so|hence|thus|then|until|till|for|meeting|call|one|next|be|is)|[:=>–—-]) |\((?=\d{1,2}[a-z]{2}[),])|^\W{0,4}(?=\d{1,2}[a-z]{2} (?:works?|suits?|it is|wins)\b))(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)\b(?=\s*(?:$|[.,;!)(]|(?:and|or|&) \d|at \d|\d{1,2}:\d\d|(?:works?|suits?|it is|wins)\b))/gi;
/** `first Tuesday of March`, `last Friday of next month`. */
export const nthWeekday = new RegExp(
  `\\b(?:the )?(?<nth>${words(ordinals)}) (?<weekday>${weekday}) (?:of|in) (?:(?<month>${month})\\b\\.?(?:,? (?<year>20\\d\\d))?|(?:the |this |each |every )?(?<ahead>next |following |coming )?month\\b|(?:the )?(?<newYear>(?:new |next )year|year|20\\d\\d)\\b)`,
  'gi',
);
const dayBefore = `(?:(?:the |on )?(?<before>${weekday})\\b,?(?: \\(?(?:of|in))? )?`;
const dayBehind = `(?:,? \\(?(?:on )?(?:the )?(?<behind>${weekday})\\b\\)?)?`;
/** `week 50`, `Monday of week 50`, `KW 50, Monday`, `CW50`. */
export const weekOfYear = new RegExp(
  `\\b${dayBefore}(?:calendar )?(?<!\\b(?:next|this|following|every) )(?:week|kw|cw|wk)[ .#]{0,2}(?<week>\\d{1,2})\\b(?![:.h-]\\d|\\s?(?:%|days?|weeks?|[ap]m\\b|h\\b|UTC|CES?T|GMT|BST|- ?\\d))${dayBehind}`,
  'gi',
);
/** `first week of January, Monday`, `Monday in the second week of March`. */
export const weekOfMonth = new RegExp(
  `\\b${dayBefore}(?:the )?(?<nth>${words(ordinals)})(?: full)? week (?:of|in) (?:(?<month>${month})\\b\\.?(?:,? (?<year>20\\d\\d))?|(?:the )?(?<newYear>new year|year)\\b|(?:the |this )?(?<ahead>next |following |coming )?month\\b)${dayBehind}`,
  'gi',
);
/** `in two weeks`, `in about two weeks`, `two weeks from now`, `in 14 days`, `next week`, `a fortnight`. */
export const relative = new RegExp(
  `\\b(?:(?:in|after) (?:(?:about|around|roughly|exactly|only|just|another|the usual) )?)?(?:(?<count>${number})|next|the following)[ -](?<unit>days?|weeks?|fortnights?|months?)\\b['’]?|\\b(?<afterNext>the week after next)\\b|\\b(?:the )?(?<tomorrow>day after tomorrow|tomorrow)\\b`,
  'gi',
);
/** `Monday week`, `a week on Monday`, `two weeks from Monday`: the coming Monday, and as many weeks. */
export const weeksAfter = new RegExp(
  `\\b(?:in )?(?:(?<count>${number}) weeks?|a fortnight) (?:from|on|after) (?:the )?(?:next |this |coming |upcoming )?(?<weekday>${weekday})\\b|\\b(?<name>${weekday}) (?:week|fortnight)\\b(?! ?\\d{1,2}\\b(?![:.h-]|\\s?(?:[ap]m\\b|- ?\\d))| of\\b)`,
  'gi',
);
/** `the upcoming Monday`, `next Tuesday`, `on Wed`. */
export const weekdayAlone = new RegExp(
  `\\b(?:(?:upcoming|next|this|coming|following|on|every) )?${mark}(?<weekday>${weekday})\\b(?<later> after next\\b)?`,
  'gi',
);
export const weekdayBefore = new RegExp(
  `\\b(?:(?:next|this|coming|upcoming) )?(?<weekday>${weekday})\\b\\.?,?${mark},? ?\\(?(?:the |on |of )?${mark}$`,
  'i',
);
export const weekdayAfter = new RegExp(`^,? ?\\(?(?:an? )?(?<weekday>${weekday})\\b`, 'i');

/** What each date holds: without it the patterns need not be tried. */
export const digit = /\d/;
export const unitHint = /\bdays?\b|week|fortnight|month|tomorrow/i;
export const weeksHint =
  /(?:weeks?|fortnight) (?:from|on|after)|(?:day|mon|tues?|weds?|thu|thurs?|fri|sat|sun) (?:week|fortnight)/i;
export const nthHint = /(?:day|mon|tue|wed|thu|fri|sat|sun)s? (?:of|in) /i;
export const weekHint = /week|kw|cw|wk/i;
export const weekdayHint = /mon|tue|wed|thu|fri|sat|sun/i;
export const yearHint = /(?:19|20)\d\d/;
export const monthHint = new RegExp(
  [...new Set(Object.keys(months).map((name) => name.slice(0, 3)))].join('|'),
  'i',
);
export const numbersHint = /\d[./-]\d/;
export const ordinalHint = /\d(?:st|nd|rd|th)/i;
