/**
 * A number in; the mail of that meeting in a long made-up series out, the same one each time.
 * A meeting has about 30 items in five topics. What is promised is done and what is asked is answered
 * some meetings later, so that as much is open after 10,000 meetings as after 100.
 */

const people = ['Mara', 'Jonas', 'Priya', 'Tomas', 'Lena', 'Ivo', 'Noor', 'Selma', 'Emil', 'Ada'];
const topics = ['Scheduler', 'Block devices', 'Benchmarks', 'Next release', 'DNS', 'TLS', 'Build'];
const verbs = ['rewrite', 'measure', 'document', 'review', 'port', 'release', 'simplify', 'test'];
const syllables = ['ka', 'lo', 'mi', 'ren', 'tu', 'sol', 'bra', 'vin', 'ge', 'pod', 'fel', 'ix'];
const firstDay = Date.UTC(1995, 0, 2);
const day = 86_400_000;
const promisesPerMeeting = 4;
const untilAnswered = 3;

export const dayOf = (meeting: number): string =>
  new Date(firstDay + meeting * day).toISOString().slice(0, 10);

/** A whole mail (RFC 5322); `meeting` counts from 0, one a day. */
export function meetingMail(meeting: number): string {
  const date = new Date(firstDay + meeting * day);
  const spoken = date.toLocaleDateString('en-US', spokenDay);
  const chance = chances(meeting);
  const present = people.filter(() => chance(10) < 6);
  const lines = [
    ...[`From: Mara Lindqvist <mara@harbour.example>`, `Date: ${date.toUTCString()}`],
    ...[`Message-ID: <meeting-${meeting}@harbour.example>`, 'Subject: Notes of the meeting', ''],
    ...['Hey,', '', 'please find below the notes of our meeting.', ''],
    ...[`## Meeting ${spoken} 10:00 - 12:00 CET`, '', `- Participants: ${present.join(', ')}`],
  ];
  for (let at = 0; at < 5; at++) {
    lines.push('', `### ${topics[(meeting + at) % topics.length]}`);
    for (let item = 0; item < 4; item++) lines.push(`- ${note(chance)}`);
    if (at >= promisesPerMeeting) continue;
    if (at === 0) lines.push(`- question: ${question(meeting)}`);
    if (at === 0 && meeting >= untilAnswered) {
      lines.push(`- question: ${question(meeting - untilAnswered)} Yes, it does.`);
    }
    lines.push(`- TODO ${promise(meeting, at)}`);
    const before = meeting - 1 - at;
    if (before >= 0) lines.push(`- DONE ${promise(before, at)}`);
  }
  lines.push('', ...table(chance));
  return `${lines.join('\n')}\n`;
}

/** A mail of the same list that holds no notes, about 2 kB. */
export function otherMail(number: number): string {
  const chance = chances(-1 - number);
  const text = Array.from({ length: 28 }, () =>
    Array.from({ length: 9 }, () => word(chance)).join(' '),
  );
  return [
    `From: ${pick(people, chance)} <someone@harbour.example>`,
    `Date: ${new Date(firstDay + number * 3_600_000).toUTCString()}`,
    `Message-ID: <other-${number}@harbour.example>`,
    `Subject: Re: ${word(chance)} ${word(chance)}`,
    ...['', ...text, ''],
  ].join('\n');
}

/** A reply on the same list in English, as a server delivers it: headers, a quote, a signature, a footer; about 3 kB. */
export function replyMail(number: number): string {
  const chance = chances(-1_000_000 - number);
  const [from, to] = [pick(people, chance), pick(people, chance)];
  const date = new Date(firstDay + number * 3_600_000);
  const sentence = () => {
    const words = Array.from({ length: 6 + chance(14) }, () => pick(english, chance));
    const [first = 'so', ...rest] = words;
    const comma =
      rest.length > 10
        ? `${rest.slice(0, 4).join(' ')}, ${rest.slice(4).join(' ')}`
        : rest.join(' ');
    return `${first[0]?.toUpperCase()}${first.slice(1)} ${comma}.`;
  };
  const paragraph = (mark: string) =>
    wrapped(Array.from({ length: 2 + chance(4) }, sentence).join(' '), mark);
  const received = [1, 2, 3].map(
    (at) =>
      `Received: from mail${at}.harbour.example (mail${at}.harbour.example [192.0.2.${at}])\n\tby lists.harbour.example with ESMTPS id ${number}x${at}\n\tfor <devel@lists.harbour.example>; ${date.toUTCString()}`,
  );
  return [
    ...[`Return-Path: <devel-bounces@lists.harbour.example>`, ...received],
    ...[
      `From: ${from} Hill <${from.toLowerCase()}@harbour.example>`,
      `To: devel@lists.harbour.example`,
    ],
    ...[`Date: ${date.toUTCString()}`, `Message-ID: <reply-${number}@harbour.example>`],
    ...[
      `In-Reply-To: <reply-${number - 1}@harbour.example>`,
      `References: <reply-${number - 1}@harbour.example>`,
    ],
    ...[`Subject: Re: [devel] ${pick(english, chance)} ${word(chance)}`, 'MIME-Version: 1.0'],
    ...['Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: 8bit'],
    ...[`List-Id: Development <devel.lists.harbour.example>`, 'User-Agent: Mail 5.2', ''],
    ...[`Hi ${to},`, '', `On ${date.toUTCString()}, ${to} Stone wrote:`, ...paragraph('> '), '>'],
    ...[...paragraph('> '), '', ...paragraph(''), '', ...paragraph(''), '', ...paragraph(''), ''],
    ...['Cheers,', from, '', '-- ', `${from} Hill`, 'Harbour Systems', ''],
    ...['_______________________________________________', 'devel mailing list'],
    ...['devel@lists.harbour.example', 'https://lists.harbour.example/listinfo/devel', ''],
  ].join('\n');
}

function wrapped(text: string, mark: string): string[] {
  return text.match(/.{1,70}(?:\s|$)/g)?.map((line) => mark + line.trim()) ?? [];
}

/** What English mails about software are mostly made of. */
const english =
  'the a of to and in is that it for we on this with be as you are not have was can but if from they at or which there by will an when so would one all do more only then what some has could I had just like about your out up how no should them into my other than its code build test work change version problem time think see need make use way point call branch library set still same now also after because where does most very kernel driver queue memory thread error patch'.split(
    ' ',
  );

const spokenDay = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;

/** The same words for the same promise, so that a later meeting can say that it is done. */
function promise(meeting: number, at: number): string {
  const chance = chances(1_000_000 + meeting * promisesPerMeeting + at);
  const owner = pick(people, chance);
  return `${owner}: ${pick(verbs, chance)} the ${word(chance)} of ${word(chance)} ${word(chance)}`;
}

function question(meeting: number): string {
  const chance = chances(2_000_000 + meeting);
  return `does ${Array.from({ length: 6 }, () => word(chance)).join(' ')} still hold?`;
}

function note(chance: Chance): string {
  const said = Array.from({ length: 8 }, () => word(chance)).join(' ');
  const kind = chance(20);
  if (kind === 1) return `Decision: ${said}`;
  if (kind === 2) {
    return `${pick(people, chance)} opened https://github.com/harbour-os/${word(chance)}/pull/${chance(900) + 1}`;
  }
  return kind < 10 ? `${pick(people, chance)}: ${said}` : said;
}

function table(chance: Chance): string[] {
  const number = () => (1 + chance(300) / 100).toFixed(2);
  return [
    '| Throughput (Gbits/sec) | 1 core | 2 cores |',
    '|------------------------|--------|---------|',
    `| old queue | ${number()} | ${number()} |`,
    `| work stealing | ${number()} | ${number()} |`,
  ];
}

type Chance = (below: number) => number;

/** Numbers that look thrown, the same for the same seed (mulberry32). */
function chances(seed: number): Chance {
  let state = (seed * 2_654_435_761) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = (from: string[], chance: Chance): string => from[chance(from.length)] ?? '';
const word = (chance: Chance): string =>
  pick(syllables, chance) + pick(syllables, chance) + pick(syllables, chance);
