/** A text in; the time of day that it states out: start, end and zone. */
import { places, zones } from './vocabulary.ts';

export type StatedTime = {
  start: string;
  end: string | null;
  /** IANA name by the abbreviation or the place; null when no zone is named. */
  zone: { name: string; timeZone: string; offset: number | null } | null;
  /** Minutes east of UTC, stated as `UTC+1`, `+01:00`. */
  offset: number | null;
  place: { start: number; end: number };
};

const clock = (n: number) =>
  `(?<hour${n}>[01]?\\d|2[0-4])(?:[:.h](?<minute${n}>[0-5]\\d)(?::[0-5]\\d)?)?(?<half${n}> ?[ap]\\.?m\\b\\.?| ?h(?:rs|ours?)?\\b| ?o['’]clock\\b| ?uhr\\b)?`;
const names = `${Object.keys(zones).join('|')}`;
/** `10:00 - 12:00 CET`, `10-12h`, `10 to 12`, `16:00 BST (UTC+1)`, `4pm`, `10:00 +01:00`, `10:00 Europe/Paris`. */
const timeOfDay = new RegExp(
  `(?<![\\d./#+v-]|\\d:)${clock(1)}(?: ?(?:[-–—~]|to|until|till|and|(?:(?:${names}),? )?(?:ended|closed|adjourned|finished) at) ?${clock(2)}(?![\\d.:/]\\d))?(?!\\d|[.:/-]\\d|%)` +
    `(?:[ ,([\\])]{0,3}(?<zone>${names})\\b)?(?:[ (]{0,2}(?:UTC|GMT)?(?<sign>[+−-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d\\d))?\\b\\)?)?` +
    `(?:[ ,([]{0,3}(?:(?<place>${Object.keys(places).join('|')}) time|(?<country>UK)|(?<named>(?:Europe|America|Asia|Australia|Etc)/[A-Z]\\w{2,20}))\\b)?`,
  'gi',
);
/** `1600 UTC`, `1600-1730 UTC`, as nobody should write it. */
const military = new RegExp(
  `(?<![\\d.:/#-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?(?:[-–—]|to) ?(?<hour2>[01]\\d|2[0-3])(?<minute2>[0-5]\\d))? ?(?:h(?:rs)?,? )?(?:(?<zone>${names})\\b|(?<place>UK)\\b|(?<city>${Object.keys(places).join('|')}) time\\b)`,
  'i',
);
/** `10am - noon`, `at midnight`; written as a clock would, in as many letters. */
const noon = /\b(?:noon|midday|midnight)\b/gi;
const onTheClock: Record<string, string> = { noon: '12pm', midday: '12:00 ', midnight: '00:00   ' };
/** `at 10`: where a time must stand. */
const bareHour =
  /(?:\bat|@) ?(?<hour>[89]|1\d|2[0-3])(?=[.,;!)](?!\d)|\s*$| (?:as|on|in|again|sharp)\b)/i;

/** `**4pm** CET`, `_4pm_` */
const marks = /[*_]/g;

/**
 * The first time of day in the text. Bare numbers (`10 to 12`) count only where `loose` says
 * that the text is a heading or the rest of an announcement.
 */
export function readTime(written: string, loose: boolean): StatedTime | null {
  const plain = written.replace(marks, ' ');
  const text = /noon|mid/i.test(plain)
    ? plain.replace(noon, (word) => onTheClock[word.toLowerCase()] ?? word)
    : plain;
  for (const match of text.matchAll(timeOfDay)) {
    const time = timeOf(match, loose);
    if (time) return time;
  }
  const compact = military.exec(text);
  if (compact) return plainTime(compact);
  const bare = loose ? bareHour.exec(text) : null;
  return bare && plainTime(bare);
}

function plainTime(match: RegExpExecArray): StatedTime {
  const { hour = '', minute = '00', hour2, minute2, zone, place, city } = match.groups ?? {};
  return {
    start: `${hour.padStart(2, '0')}:${minute}`,
    end: hour2 === undefined ? null : `${hour2}:${minute2}`,
    zone: zoneOf(zone) ?? zoneOfPlace(place ?? city),
    offset: null,
    place: { start: match.index, end: match.index + match[0].length },
  };
}

/** `16.00`, `at 9.30` */
const quarter = /^(?:0?[89]|1\d|20)\.(?:00|15|30|45)$/;
const atTime = /(?:\bat|@) ?$/i;

function timeOf(match: RegExpExecArray, loose: boolean): StatedTime | null {
  const stated = match.groups ?? {};
  const zone = zoneOf(stated.zone) ?? zoneOfPlace(stated.place) ?? zoneNamed(stated.named);
  const isRange = stated.hour2 !== undefined;
  const isClock = /:|h/.test(match[0].slice(0, 3)) || stated.half1 || stated.half2;
  const named = zone ?? zoneOfPlace(stated.country);
  const isDotted = stated.minute1 !== undefined || stated.minute2 !== undefined;
  const isSure = stated.minute1 !== undefined && !match[0].slice(0, 3).includes('.');
  // `13 Oct 16.00`
  const isQuarter =
    loose &&
    quarter.test(match[0].trim()) &&
    (match[0].trim().length > 4 || atTime.test(match.input.slice(0, match.index)));
  if (!isSure && !isClock && !zone && !isQuarter && !(loose && isRange)) return null;
  if (isDotted && !isQuarter && !isSure && !zone && !isRange && !isClock) return null;
  const half2 = stated.half2 ?? '';
  const second = isRange ? time(stated.hour2, stated.minute2, half2) : null;
  // "10-11am" gives its half to both; "11-1pm" starts before noon.
  let half1 = stated.half1 ?? '';
  if (half1 === '' && /m/i.test(half2) && Number(stated.hour1) <= Number(stated.hour2))
    half1 = half2;
  const first = time(stated.hour1, stated.minute1, half1);
  if (first === null || (isRange && second === null)) return null;
  return {
    start: first,
    end: second,
    zone: named,
    offset: offsetOf(stated),
    place: { start: match.index, end: match.index + match[0].length },
  };
}

function time(hour: string | undefined, minute: string | undefined, half: string): string | null {
  let hours = Number(hour);
  if (/p/i.test(half) && hours < 12) hours += 12;
  else if (/a/i.test(half) && hours === 12) hours = 0;
  if (hours > 24 || (hours === 24 && Number(minute ?? 0) > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${minute ?? '00'}`;
}

function zoneOf(name: string | undefined): StatedTime['zone'] {
  const zone = zones[name?.toUpperCase() ?? ''];
  return zone && name ? { name: name.toUpperCase(), ...zone } : null;
}

function zoneOfPlace(name: string | undefined): StatedTime['zone'] {
  const timeZone = places[name?.toLowerCase() ?? ''];
  return timeZone && name ? { name, timeZone, offset: null } : null;
}

/** By its own name, if it is one. */
function zoneNamed(name: string | undefined): StatedTime['zone'] {
  if (name === undefined) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return { name, timeZone, offset: null };
  } catch {
    return null;
  }
}

function offsetOf(stated: Record<string, string | undefined>): number | null {
  if (stated.hours === undefined) return null;
  const minutes = Number(stated.hours) * 60 + Number(stated.minutes ?? 0);
  return minutes > 14 * 60 ? null : stated.sign === '+' ? minutes : -minutes;
}
