/** A text beside the notes in; the day of the meeting as it is counted from that of the mail, out. */
import { dayNumber, dayOfDate, daysAfter, weekdayOf } from '#app/minutes/dates/calendar.ts';
import { numberWords, weekdays } from '#app/minutes/dates/vocabulary.ts';

export type SaidDay = { date: string; start: number; end: number };

const when = `(?<word>yesterday|today|tonight|this (?:morning|afternoon|evening)|last night|(?:last |this |past |on )?(?<weekday>${Object.keys(weekdays).join('|')})\\b|(?<count>\\d|${Object.keys(numberWords).join('|')}) days? ago)`;
const occasion =
  '(?:meeting|call|hangout|sync|session|stand-?up|catch-?up|chat|discussion|notes|minutes)';
/** `yesterday's call`, `the notes from Wednesday`, `we met on Monday`. */
const patterns = [
  `\\b${when}['’]s (?:[\\w-]+ ){0,3}?${occasion}`,
  `\\b(?:(?:notes|minutes|summary|recap)|(?:(?:of|from|at|in|during) (?:the|our) (?:[\\w-]+ ){0,2}?${occasion}))(?: (?:of|from|on|held|we had|taken|that took place|which was|earlier|the|our))* ${when}`,
  `\\b(?:we|I|[\\w-]+ and \\w+) (?:all )?(?:met|had (?:a|our|the) (?:[\\w-]+ ){0,2}?${occasion})(?: on)? ${when}`,
  `\\b${when},? we (?:all )?(?:met|had (?:a|our|the)\\b)`,
  // `what I wrote down yesterday`, `what was said on Monday`
  `\\b(?:what|all|things|everything)\\b[^.!?]{0,30}\\b(?:wrote|written|noted|typed|jotted|took|taken|discussed|talked|said|covered|decided|agreed|remember)(?: (?:down|about|up|together|of|from|on))* ${when}`,
].map((each) => new RegExp(each, 'i'));

/** `the next call on Wednesday`, `agenda for Thursday's call`: a day to come. */
const ahead =
  /\b(?:next|upcoming|coming|another|will|follow-?up|have an?|for|before|until|by|agenda|a)\b[^.!?]{0,12}$/i;

/** `sent` is the mail's date; a weekday is the last one up to it. Null where nothing is said. */
export function saidWhen(text: string, sent: string): SaidDay | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found?.groups || ahead.test(text.slice(Math.max(0, found.index - 20), found.index)))
      continue;
    const { word = '', weekday, count } = found.groups;
    const start = found.index + found[0].indexOf(word);
    const back = daysBack(word.toLowerCase(), weekday?.toLowerCase(), count?.toLowerCase(), sent);
    return { date: daysAfter(sent, -back), start, end: start + word.length };
  }
  return null;
}

function daysBack(
  word: string,
  weekday: string | undefined,
  count: string | undefined,
  sent: string,
): number {
  if (count !== undefined) return numberWords[count] ?? Number(count);
  if (weekday !== undefined) {
    const day = weekdayOf(dayNumber(dayOfDate(sent)) ?? 0);
    const back = (day - (weekdays[weekday] ?? 1) + 7) % 7;
    return back === 0 && word.startsWith('last') ? 7 : back;
  }
  return word === 'yesterday' || word === 'last night' ? 1 : 0;
}
