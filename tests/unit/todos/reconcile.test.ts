import { expect, test } from '@playwright/test';
import { reconcile } from '#app/todos/reconcile.ts';
import type { Correction, MeetingNotes } from '#app/todos/todo.ts';
import { correction, notes, place } from './by-hand.ts';

const track = (mails: MeetingNotes[], corrections: Correction[] = []) =>
  reconcile(mails, corrections, { numbers: [] });
const brief = (mails: MeetingNotes[], corrections: Correction[] = []) =>
  track(mails, corrections).todos.map(({ id, title, status, owners, mentions }) => [
    id,
    title,
    status,
    owners.join(', '),
    mentions.map(({ matchedBy }) => matchedBy ?? 'new').join(' '),
  ]);

test('the same words are the same TODO', () => {
  const mails = [
    notes('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches'),
    notes('2024-01-22', '## OCaml 5 support\nTODO rebase patches.'),
  ];
  expect(brief(mails)).toEqual([[1, 'rebase the patches', 'open', 'Ann', 'new same-text']]);
});

test('DONE decides by itself, and the same words soon after reopen', () => {
  const first = notes('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches');
  const second = notes('2024-01-22', '## OCaml 5\nDONE rebase the patches');
  const third = notes('2024-02-05', '## OCaml 5\nTODO rebase the patches');
  expect(brief([first, second])).toEqual([
    [1, 'rebase the patches', 'done', 'Ann', 'new same-text'],
  ]);
  const [todo] = track([first, second, third]).todos;
  expect(todo?.status).toBe('open');
  expect(todo?.history.map(({ kind }) => kind)).toEqual([
    'raised',
    'mentioned',
    'status',
    'mentioned',
    'reopened',
  ]);
});

test('what a person said is only proposed against', () => {
  const first = notes('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches');
  const second = notes('2024-01-22', '## OCaml 5\nTODO Bob: rebase the patches');
  const done = correction(place(first, 'rebase'), { kind: 'status', to: 'done' });
  const owner = correction(place(first, 'rebase'), { kind: 'owners', owners: ['Cleo'] });
  const [closed] = track([first, second], [done]).todos;
  expect(closed).toMatchObject({ status: 'done', proposal: { status: 'open' } });
  const [owned] = track([first, second], [owner]).todos;
  expect(owned).toMatchObject({ owners: ['Cleo'], proposal: { owners: ['Bob'] } });
});

test('same and separate, said by a person', () => {
  const first = notes('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches');
  const second = notes(
    '2024-01-22',
    '## OCaml 5\nTODO Bob: port everything\nTODO rebase the patches',
  );
  const same = correction(place(second, 'port'), { kind: 'same', as: place(first, 'rebase') });
  expect(brief([first, second], [same])).toEqual([
    [1, 'rebase the patches', 'open', 'Bob', 'new same-text human'],
  ]);
  const separate = correction(place(second, 'rebase'), { kind: 'separate' });
  expect(brief([first, second], [separate])).toHaveLength(3);
});
