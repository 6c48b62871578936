/** The words of dates, times and zones that notes are written with. */

export const months: Record<string, number> = {
  jan: 1,
  january: 1,
  feb: 2,
  febr: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

/** ISO numbers: Monday is 1. */
export const weekdays: Record<string, number> = {
  mon: 1,
  monday: 1,
  tue: 2,
  tues: 2,
  tuesday: 2,
  wed: 3,
  weds: 3,
  wednesday: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  thursday: 4,
  fri: 5,
  friday: 5,
  sat: 6,
  saturday: 6,
  sun: 7,
  sunday: 7,
};

export const numberWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  'a couple of': 2,
  'couple of': 2,
};

/** -1 counts from the end. */
export const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
};

/** Days of a month in words. */
export const dayWords: Record<string, number> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

/** Zones by abbreviation; `offset` is what the abbreviation alone claims, in minutes. */
export const zones: Record<string, { timeZone: string; offset: number | null }> = {
  CET: { timeZone: 'Europe/Berlin', offset: 60 },
  CEST: { timeZone: 'Europe/Berlin', offset: 120 },
  MEZ: { timeZone: 'Europe/Berlin', offset: 60 },
  MESZ: { timeZone: 'Europe/Berlin', offset: 120 },
  GMT: { timeZone: 'Europe/London', offset: 0 },
  BST: { timeZone: 'Europe/London', offset: 60 },
  UTC: { timeZone: 'UTC', offset: null },
  Z: { timeZone: 'UTC', offset: null },
  WET: { timeZone: 'Europe/Lisbon', offset: 0 },
  WEST: { timeZone: 'Europe/Lisbon', offset: 60 },
  EET: { timeZone: 'Europe/Helsinki', offset: 120 },
  EEST: { timeZone: 'Europe/Helsinki', offset: 180 },
  EST: { timeZone: 'America/New_York', offset: -300 },
  EDT: { timeZone: 'America/New_York', offset: -240 },
  CST: { timeZone: 'America/Chicago', offset: -360 },
  CDT: { timeZone: 'America/Chicago', offset: -300 },
  PST: { timeZone: 'America/Los_Angeles', offset: -480 },
  PDT: { timeZone: 'America/Los_Angeles', offset: -420 },
  JST: { timeZone: 'Asia/Tokyo', offset: 540 },
};

/** `10:00 Paris time`, `16:00 UK time`. */
export const places: Record<string, string> = {
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  cambridge: 'Europe/London',
  london: 'Europe/London',
  uk: 'Europe/London',
  british: 'Europe/London',
  german: 'Europe/Berlin',
  french: 'Europe/Paris',
  'central european': 'Europe/Berlin',
};

export const dayNames = [
  '',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
