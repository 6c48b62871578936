import { expect, test } from '@playwright/test';
import {
  addEditor,
  addToken,
  editorOfSession,
  listEditors,
  listTokens,
  nameOfToken,
  removeEditor,
  removeToken,
  signIn,
  signOut,
} from '#app/models/editors/editors.server.ts';
import { emptyDatabase } from './made.ts';

const now = '2024-06-01T12:00:00.000Z';

test('an editor signs in, stays for a month, and out', async () => {
  const db = emptyDatabase();
  const added = addEditor(db, 'ann', { now });
  expect(added?.password.length).toBeGreaterThan(10);
  expect(addEditor(db, 'ann', { now })).toBeNull();
  expect(addEditor(db, ' ', { now })).toBeNull();
  expect(await signIn(db, 'ann', 'wrong', now)).toBeNull();
  expect(await signIn(db, 'bob', added?.password ?? '', now)).toBeNull();
  const signed = await signIn(db, 'ann', added?.password ?? '', now);
  const session = signed?.session ?? '';
  expect(editorOfSession(db, session, now)).toBe('ann');
  expect(editorOfSession(db, session, '2024-06-30T12:00:00.000Z')).toBe('ann');
  expect(editorOfSession(db, session, '2024-07-02T12:00:00.000Z')).toBeNull();
  expect(editorOfSession(db, 'made-up', now)).toBeNull();
  signOut(db, session);
  expect(editorOfSession(db, session, now)).toBeNull();
});

test('a removed editor is out at once, and may come back', async () => {
  const db = emptyDatabase();
  addEditor(db, 'ann', { now, password: 'first' });
  const signed = await signIn(db, 'ann', 'first', now);
  expect(removeEditor(db, 'ann', now)).toBe(true);
  expect(removeEditor(db, 'ann', now)).toBe(false);
  expect(editorOfSession(db, signed?.session ?? '', now)).toBeNull();
  expect(await signIn(db, 'ann', 'first', now)).toBeNull();
  expect(addEditor(db, 'ann', { now, password: 'second' })).toEqual({ password: 'second' });
  expect(await signIn(db, 'ann', 'first', now)).toBeNull();
  expect(await signIn(db, 'ann', 'second', now)).not.toBeNull();
  expect(listEditors(db).map(({ name, removedAt }) => [name, removedAt])).toEqual([['ann', null]]);
});

test('neither passwords nor tokens are kept as they are', () => {
  const db = emptyDatabase();
  addEditor(db, 'ann', { now, password: 'opensesame' });
  const token = addToken(db, 'procmail', now)?.token ?? '';
  const kept = JSON.stringify([
    db.$client.prepare('SELECT * FROM editors').all(),
    db.$client.prepare('SELECT * FROM tokens').all(),
  ]);
  expect(kept).not.toContain('opensesame');
  expect(kept).not.toContain(token);
});

test('a token writes under its name until it is removed', () => {
  const db = emptyDatabase();
  const token = addToken(db, 'procmail', now)?.token ?? '';
  expect(addToken(db, 'procmail', now)).toBeNull();
  expect(addToken(db, '', now)).toBeNull();
  expect(nameOfToken(db, token, now)).toBe('procmail');
  expect(listTokens(db)).toMatchObject([{ name: 'procmail', usedAt: '2024-06-01' }]);
  expect(nameOfToken(db, `${token}x`, now)).toBeNull();
  expect(removeToken(db, 'procmail', now)).toBe(true);
  expect(removeToken(db, 'procmail', now)).toBe(false);
  expect(nameOfToken(db, token, now)).toBeNull();
});
