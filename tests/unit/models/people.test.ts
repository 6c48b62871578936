import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nameKey } from '#app/models/fold.ts';
import { undoImport } from '#app/models/inbox/inbox.server.ts';
import { learnPeople, type SeenName } from '#app/models/names/learn-people.ts';
import {
  decidePerson,
  findPerson,
  forgetDecision,
  getPerson,
  getRoster,
  joinPeople,
  listPeople,
} from '#app/models/subjects/people.server.ts';
import { getTopic } from '#app/models/subjects/topics.server.ts';
import { listTodos } from '#app/models/todos/todos.server.ts';
import { ann, bring, bringMail, derivedRows, emptyDatabase } from './made.ts';

const seen = (name: string, count = 1, address = ''): SeenName => ({
  ...{ folded: nameKey(name), name, address, count },
});
const who = (...names: SeenName[]) =>
  Object.fromEntries(learnPeople(names, []).map(({ spelling, name }) => [spelling, name]));

test('short forms that only one person can mean join that person', () => {
  expect(who(seen('Thomas Gazagnaire'), seen('ThomasG'), seen('TG'), seen('Thomas'))).toEqual({
    'Thomas Gazagnaire': 'Thomas Gazagnaire',
    ThomasG: 'Thomas Gazagnaire',
    TG: 'Thomas Gazagnaire',
    Thomas: 'Thomas Gazagnaire',
  });
});

test('a short form that fits two people stays a person of its own', () => {
  expect(
    who(seen('Thomas Gazagnaire'), seen('Thomas Leonard'), seen('Thomas'), seen('ThomasL')),
  ).toEqual({
    'Thomas Gazagnaire': 'Thomas Gazagnaire',
    'Thomas Leonard': 'Thomas Leonard',
    Thomas: 'Thomas',
    ThomasL: 'Thomas Leonard',
  });
});

test('names apart stay apart, the same address is the same person', () => {
  expect(who(seen('Ann'), seen('Anna'), seen('Bob'))).toEqual({
    Ann: 'Ann',
    Anna: 'Anna',
    Bob: 'Bob',
  });
  const joined = who(
    seen('Ann Example', 3, 'ann@example.org'),
    seen('A. Example', 1, 'ann@example.org'),
  );
  expect(joined['A. Example']).toBe('Ann Example');
});

test('one person, many full names', () => {
  expect(
    who(
      ...[seen('Dave Scott', 9), seen('David Scott', 8), seen('Dave', 3)],
      ...[seen('Jon Ludlam', 6), seen('Jonathan Ludlam', 3), seen('Jon Ludlum')],
      ...[seen('Daniel Buenzli', 2), seen('Daniel Bünzli', 2)],
    ),
  ).toEqual({
    ...{ 'Dave Scott': 'Dave Scott', 'David Scott': 'Dave Scott', Dave: 'Dave Scott' },
    ...{ 'Jon Ludlam': 'Jon Ludlam', 'Jonathan Ludlam': 'Jon Ludlam', 'Jon Ludlum': 'Jon Ludlam' },
    ...{ 'Daniel Buenzli': 'Daniel Buenzli', 'Daniel Bünzli': 'Daniel Buenzli' },
  });
});

test('full names that are nearly alike, and other people’s', () => {
  for (const [one, other] of [
    [seen('Ann Hansen', 2), seen('Ann Hanson', 2)],
    [seen('Jan Novak', 9), seen('Jon Novak')],
    [seen('Ann Lee', 9), seen('Ann Lea')],
    [seen('Thomas Leonard', 9), seen('Thomas Gazagnaire')],
    [seen('Alexander Gray', 9), seen('Alexandra Gray')],
  ] as const)
    expect(who(one, other)).toEqual({ [one.name]: one.name, [other.name]: other.name });
});

test('a name that two people go by, or that a person has decided about, joins nobody', () => {
  expect(
    who(seen('Alexander Gray', 3), seen('Alexandra Gray', 2), seen('Alex Gray'))['Alex Gray'],
  ).toBe('Alex Gray');
  const decided = ['David Scott', 'Dave Scott'].map((name) => ({
    ...{ slug: nameKey(name).replace(' ', '-'), name, spellings: [] },
  }));
  const people = learnPeople([seen('Dave Scott', 9), seen('David Scott')], decided);
  expect(people.map(({ spelling, slug }) => [spelling, slug])).toEqual([
    ['David Scott', 'david-scott'],
    ['Dave Scott', 'dave-scott'],
  ]);
});

test('law: the order in which names were seen changes nothing', () => {
  const pool = [
    ...['Ann', 'Ann Example', 'AnnE', 'AE', 'Ann Other', 'Bob', 'Bob Example', 'BE', 'Béla'].map(
      (name) => seen(name, 2),
    ),
    seen('Ann Example', 1, 'ann@example.org'),
    seen('annie', 1, 'ann@example.org'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), (names) => {
      const sorted = [...names].sort((one, other) => (one.name < other.name ? -1 : 1));
      const plain = (all: SeenName[]) =>
        learnPeople(all, [])
          .map((each) => JSON.stringify(each))
          .sort();
      expect(plain(names)).toEqual(plain(sorted));
    }),
  );
});

test('a page of a person: what they owe, where they were, what they said', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nTODO Ann: rebase\nWILL Ann: write\nTODO Bob: test');
  bring(db, '2024-01-22', '## OCaml 5\nDONE rebase');
  const person = getPerson(db, 'ann');
  expect(person).toMatchObject({ name: 'Ann', open: 0, meetings: 2, lastMeeting: '2024-01-22' });
  expect(person?.doneTodos.map(({ title }) => title)).toEqual(['rebase']);
  expect(person?.suggestedTodos.map(({ title }) => title)).toEqual(['write']);
  expect(person?.attended.map(({ date }) => date)).toEqual(['2024-01-22', '2024-01-08']);
  expect(person?.topics).toEqual([{ slug: 'ocaml-5', title: 'OCaml 5', items: 2 }]);
  expect(getPerson(db, 'nobody')).toBeNull();
  expect(listPeople(db).map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cleo', 'Dan']);
  expect([findPerson(db, '@ANN'), findPerson(db, 'zoe')]).toEqual(['ann', null]);
});

test('what a person decides about people is remembered, and can be taken back', () => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-01-08',
    ['## OCaml 5', 'TODO Ann: rebase', 'TODO Annie: test the driver'].join('\n'),
  );
  const annie = { name: 'Ann Example', aliases: ['Annie'], handles: ['annx'], addresses: [] };
  expect(decidePerson(db, 'ann', annie, ann)).toEqual({ slug: 'ann' });
  expect(getPerson(db, 'ann')).toMatchObject({ name: 'Ann Example', isDecided: true, open: 2 });
  expect(getRoster(db)[0]).toMatchObject({ name: 'Ann Example', aliases: ['Ann', 'Annie'] });
  expect(findPerson(db, 'annx')).toBe('ann');
  bring(db, '2024-01-22', ['## OCaml 5', 'TODO Annie: paint the logo'].join('\n'));
  expect(getPerson(db, 'ann')?.open).toBe(3);
  expect(forgetDecision(db, 'ann', ann)).toBe(true);
  expect(forgetDecision(db, 'ann', ann)).toBe(false);
  expect(getPerson(db, 'ann')?.open).toBe(1);
  expect(decidePerson(db, 'nobody', annie, ann)).toBeNull();
  expect(decidePerson(db, 'ann', { ...annie, name: ' ' }, ann)).toBeNull();
});

test('two people that are one', () => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-01-08',
    ['## OCaml 5', 'TODO Ann: rebase the patches', 'TODO Bob: test the driver'].join('\n'),
  );
  expect(joinPeople(db, 'ann', 'bob', ann)).toBe(true);
  expect(getPerson(db, 'bob')).toBeNull();
  expect(getPerson(db, 'ann')?.open).toBe(2);
  expect(joinPeople(db, 'ann', 'ann', ann)).toBe(false);
  expect(joinPeople(db, 'ann', 'nobody', ann)).toBe(false);
});

test('a meeting that two who are one both attended counts once', () => {
  const db = emptyDatabase();
  bringMail(db, { date: '2024-01-08', text: '## OCaml 5\nfine', people: 'Ann, Bob, Cleo' });
  bringMail(db, { date: '2024-01-22', text: '## OCaml 5\nfine', people: 'Bob, Cleo' });
  bringMail(db, { date: '2024-02-05', text: '## OCaml 5\nfine', people: 'Ann, Cleo' });
  expect(joinPeople(db, 'ann', 'bob', ann)).toBe(true);
  expect(getPerson(db, 'ann')).toMatchObject({ meetings: 3, lastMeeting: '2024-02-05' });
  expect(getPerson(db, 'ann')?.attended).toHaveLength(3);
  expect(listPeople(db).map(({ name, meetings }) => [name, meetings])).toEqual([
    ['Ann', 3],
    ['Cleo', 3],
  ]);
});

test('a meeting that two mails tell of counts once', () => {
  const db = emptyDatabase();
  bringMail(db, { date: '2024-01-08', text: '## OCaml 5\nfine', people: 'Ann, Bob' });
  bringMail(db, {
    ...{ date: '2024-01-08', text: '## OCaml 5\nfine, again', people: 'Ann, Bob' },
    sentAt: '2024-01-09T20:00:00Z',
  });
  expect(getPerson(db, 'ann')).toMatchObject({ meetings: 1 });
  expect(getTopic(db, 'ocaml-5')).toMatchObject({ meetings: 1 });
});

test('a person who was there once is known to the notes of other days, in any order', () => {
  const forward = emptyDatabase();
  const backward = emptyDatabase();
  const mails = [
    { date: '2024-01-08', text: '## OCaml 5\nTODO Mara: rebase the patches\nMara will write docs' },
    { date: '2024-01-22', text: '## OCaml 5\nTODO Bob: paint', people: 'Bob, Mara' },
  ];
  for (const mail of mails) bringMail(forward, mail);
  for (const mail of [...mails].reverse()) bringMail(backward, mail);
  for (const db of [forward, backward]) {
    expect(getPerson(db, 'mara')).toMatchObject({ open: 1, meetings: 1 });
    expect(getPerson(db, 'mara')?.openTodos[0]?.title).toBe('rebase the patches');
  }
  undoImport(forward, 2, ann);
  const alone = emptyDatabase();
  bringMail(alone, mails[0] ?? { date: '', text: '' });
  const readings = (db: typeof alone) => derivedRows(db).todos;
  expect(readings(forward)).toEqual(readings(alone));
});

test('whom a list sends on is called by their own name, and its address is nobody’s', () => {
  const db = emptyDatabase();
  const address = 'devel@lists.example.org';
  const text = '## OCaml 5\nTODO Ann: rebase the patches';
  bringMail(db, { date: '2024-01-08', text, from: { name: 'Ann Lee via devel', address } });
  bringMail(db, { date: '2024-01-22', text, from: { name: 'Bob Ode via devel', address } });
  const people = listPeople(db).map(({ name }) => name);
  expect(people).toEqual(expect.arrayContaining(['Ann Lee', 'Bob Ode']));
  expect(people.filter((name) => / via /.test(name))).toEqual([]);
  expect(findPerson(db, 'Ann')).toBe('ann-lee');
  expect(findPerson(db, address)).toBeNull();
});

test('a first name finds its one bearer, and for lists everybody who has it', () => {
  const db = emptyDatabase();
  bringMail(db, {
    date: '2024-11-25',
    people: 'Mindy Preston, Thomas Ash, Thomas Birch',
    text: [
      'TODO Mindy Preston: port the driver',
      'TODO Thomas Ash: review it',
      'TODO Thomas Birch: test it',
    ].join('\n'),
  });
  expect(findPerson(db, 'mindy')).toBe(findPerson(db, 'Mindy Preston'));
  expect(findPerson(db, 'Thomas')).toBeNull();
  expect(findPerson(db, 'Min')).toBeNull();
  const titles = (owner: string) =>
    listTodos(db, { owner })
      .rows.map(({ title }) => title)
      .sort();
  expect(titles('Mindy')).toEqual(['port the driver']);
  expect(titles('thomas')).toEqual(['review it', 'test it']);
});

test('what somebody raised for others, or for nobody yet, stands on their page', () => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-01-08',
    'Ann: someone needs to test the relay\nBob: Cleo will write the guide\nAnn will tidy up',
  );
  const raised = (slug: string) => getPerson(db, slug)?.raisedTodos.map(({ title }) => title);
  expect(raised('ann')).toEqual([expect.stringContaining('test the relay')]);
  expect(raised('bob')).toEqual([expect.stringContaining('write the guide')]);
  expect(raised('cleo')).toEqual([]);
});
