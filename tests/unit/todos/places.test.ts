import { expect, test } from '@playwright/test';
import { locate } from '#app/todos/places.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import type { MeetingNotes, Place } from '#app/todos/todo.ts';
import { notes } from './by-hand.ts';

const at = (start: number, quote: string, message = 'm'): Place => ({
  ...{ message, start, end: start + 10, quote },
});

test('words that moved are found by the words, even where others stand in their place now', () => {
  expect(locate(at(20, 'try it'), [at(20, 'write it'), at(50, 'try it')])).toEqual(
    at(50, 'try it'),
  );
  expect(locate(at(20, 'try it'), [at(90, 'try it'), at(50, 'Try it')])?.start).toBe(50);
  expect(locate(at(20, 'try it'), [at(20, 'try it'), at(50, 'try it')])?.start).toBe(20);
});

test('words that are gone are what stands in their place, in their own mail only', () => {
  expect(locate(at(20, 'try it'), [at(20, 'write it'), at(50, 'read it')])?.start).toBe(20);
  expect(locate(at(20, 'try it'), [at(20, 'write it', 'other')])).toBeNull();
  expect(locate(at(20, 'try it'), [])).toBeNull();
});

test('a TODO keeps its number where another moved into its place', () => {
  // The first line is as long as the lines are moved by, so that it stands where the second did.
  const before = ['TODO write a text', 'TODO Ann: test it', 'TODO rebase it all'].join('\n');
  const mail = notes('2024-01-15', before);
  const { todos, numbers } = reconcile([mail], [], { numbers: [] });
  const moved: MeetingNotes = notes('2024-01-15', `${'\n'.repeat(18)}${before}`);
  const again = reconcile([moved], [], { numbers });
  const told = (each: typeof todos) => each.map(({ id, title }) => `${id} ${title}`);
  expect(told(again.todos)).toEqual(told(todos));
  expect(again.numbers).toEqual(numbers);
});
