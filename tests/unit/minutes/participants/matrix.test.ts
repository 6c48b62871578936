import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

/** Every form of a list of people, with every kind of name and role: whoever was put in is read. */
const people: Record<string, string[]> = {
  'first names': ['Ann', 'Bob', 'Carl', 'Emma'],
  'full names': ['Ann Ash', 'Bob Birch', 'Carl Cole', 'Emma Elm'],
  'initials and particles': ['P.-E. Dagand', 'J.P. Morgan', 'Anna de Wit', 'Jean-Pierre Weber'],
  'handles and others': ['@ann-ash', '@bob9', 'Étienne Müller', 'ThomasG'],
};
const lists: Record<string, (names: string[]) => string> = {
  commas: (names) => names.join(', '),
  'commas without spaces': (names) => names.join(','),
  'and before the last': (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  'an ampersand before the last': (names) => `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`,
  semicolons: (names) => names.join('; '),
  slashes: (names) => names.join(' / '),
  'tight slashes': (names) => names.join('/'),
  pipes: (names) => names.join(' | '),
  'middle dots': (names) => names.join(' · '),
  'wide gaps': (names) => names.join('  '),
  'a full stop and others': (names) => `${names.join(', ')}, and others.`,
  emphasis: (names) => names.map((name) => `**${name}**`).join(', '),
  'one a line': (names) => `\n${names.join('\n')}`,
  'one a line with commas': (names) => `\n${names.join(',\n')}`,
  'one a line with hard breaks': (names) => `\n${names.join('  \n')}`,
  'one a bullet': (names) => `\n${names.map((name) => `- ${name}`).join('\n')}`,
  'one a numbered point': (names) =>
    `\n${names.map((name, at) => `${at + 1}. ${name}`).join('\n')}`,
};
const labels = [
  '- Participants: ',
  'Attendees: ',
  '**Present**: ',
  'Participants (4): ',
  '### Participants\n\n',
  "Today's participants: ",
  'Participants\n',
];
const roles: Record<string, (name: string) => string> = {
  'in brackets': (name) => `${name} (chair)`,
  'behind a dash': (name) => `${name} - chair`,
  doubt: (name) => `${name} (?)`,
};

async function peopleIn(list: string): Promise<string> {
  const mail = await readMail(`## Call 2024-11-25\n\n${list}\n\n### Disks\n\n- it runs\n`, null);
  const { participants } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  return participants
    .map(({ name, role, uncertain }) => `${name}${role ? ` (${role})` : ''}${uncertain ? '?' : ''}`)
    .join(', ');
}

for (const [kind, names] of Object.entries(people)) {
  const wanted = names.map((name) => name.replace(/^@/, '')).join(', ');
  test(`participants in each form of list: ${kind}`, async () => {
    const wrong: string[] = [];
    for (const [form, join] of Object.entries(lists)) {
      for (const label of labels) {
        const list = join(names);
        const found = await peopleIn(label.replace(/ $/, list.startsWith('\n') ? '' : ' ') + list);
        if (found !== wanted) wrong.push(`${label}${form}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

for (const [kind, mark] of Object.entries(roles)) {
  test(`a role or doubt beside a name in each form of list: ${kind}`, async () => {
    const [first = '', ...rest] = people['full names'] ?? [];
    const wanted = [kind === 'doubt' ? `${first}?` : `${first} (chair)`, ...rest].join(', ');
    const wrong: string[] = [];
    for (const [form, join] of Object.entries(lists)) {
      const found = await peopleIn(`- Participants: ${join([mark(first), ...rest])}`);
      if (found !== wanted) wrong.push(`${form}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });
}

const nobody: [string, string][] = [
  ['- Participants: Ann, Bob, Carl\n- the release is out', 'Ann, Bob, Carl'],
  ['Participants: Jean-Pierre Weber', 'Jean-Pierre Weber'],
  ['Participants: Maria del Mar\nGarcia, Ann', 'Maria del Mar Garcia, Ann'],
  ['Participants: Ann Ash, Bob\nBirch and Carl', 'Ann Ash, Bob Birch, Carl'],
  ['Participants: Ann (Storage/Network), Bob', 'Ann, Bob'],
];

for (const [list, wanted] of nobody) {
  test(`no more people than there are: ${list}`, async () => {
    expect(await peopleIn(list)).toBe(wanted);
  });
}
