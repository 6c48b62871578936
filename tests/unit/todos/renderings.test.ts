import { expect, test } from '@playwright/test';
import { renderOrg } from '#app/todos/render-org.ts';
import { renderTodoTxt } from '#app/todos/render-todo-txt.ts';
import type { Todo } from '#app/todos/todo.ts';

const todo = (given: Partial<Todo>): Todo => ({
  ...{ id: 12, anchor: 'a:1', title: 'Write the guide', status: 'open', basis: 'explicit' },
  ...{ owners: ['Ann Lee'], needsOwner: false, tentative: false, topic: 'OCaml 5' },
  ...{ firstSeen: '2024-11-25', lastSeen: '2024-12-09', closedOn: null, due: null, waiting: null },
  ...{ meetingsOpen: 1, meetingsSilent: 0, links: [], mentions: [], proposal: null, maybe: null },
  ...{ history: [] },
  ...given,
});

test.describe('todo.txt', () => {
  for (const [name, given, line] of [
    ['open', {}, '2024-11-25 Write the guide +OCaml_5 @Ann_Lee id:12'],
    [
      'done',
      { status: 'done', closedOn: '2024-12-09' },
      'x 2024-12-09 2024-11-25 Write the guide +OCaml_5 @Ann_Lee id:12',
    ],
    [
      'dropped without owner or topic',
      { status: 'dropped', closedOn: '2024-12-10', owners: [], topic: '' },
      'x 2024-12-10 2024-11-25 Write the guide id:12 status:dropped',
    ],
    [
      'due and waiting',
      { status: 'waiting', due: '2025-01-13', waiting: { on: 'the lab', until: null } },
      '2024-11-25 Write the guide +OCaml_5 @Ann_Lee id:12 due:2025-01-13 waiting:the_lab',
    ],
    [
      'of two lines',
      { title: 'x Write\n the guide', owners: [] },
      '2024-11-25 x Write the guide +OCaml_5 id:12',
    ],
  ] as const) {
    test(name, () =>
      expect(renderTodoTxt([todo({ ...given } as Partial<Todo>)])).toBe(`${line}\n`),
    );
  }

  test('leaves out what nobody has accepted', () => {
    expect(renderTodoTxt([todo({ status: 'suggested' })])).toBe('');
  });
});

test.describe('Org', () => {
  test('groups by topic, with state, dates, owners and where it was said', () => {
    const place = { message: 'a', start: 1, end: 2, quote: '', topic: 'OCaml 5', owners: [] };
    const mention = {
      ...place,
      meeting: '2024-11-25',
      text: 'TODO Ann: * write',
      matchedBy: null,
      score: 1,
    };
    expect(
      renderOrg([
        todo({ mentions: [mention], due: '2025-01-13' }),
        todo({ id: 13, topic: '', owners: [] }),
        todo({ id: 14, status: 'done', closedOn: '2024-12-09', owners: ['Bo', 'Cy-Z'] }),
        todo({ id: 15, status: 'suggested' }),
      ]),
    ).toBe(`#+TITLE: TODOs
#+TODO: TODO WAITING | DONE DROPPED
* OCaml 5
** TODO Write the guide :Ann_Lee:
DEADLINE: <2025-01-13>
:PROPERTIES:
:CUSTOM_ID: todo-12
:OWNERS: Ann Lee
:RAISED: [2024-11-25]
:END:
- [2024-11-25] TODO Ann: * write
** DONE Write the guide :Bo:Cy_Z:
CLOSED: [2024-12-09]
:PROPERTIES:
:CUSTOM_ID: todo-14
:OWNERS: Bo, Cy-Z
:RAISED: [2024-11-25]
:END:
* Without a topic
** TODO Write the guide
:PROPERTIES:
:CUSTOM_ID: todo-13
:RAISED: [2024-11-25]
:END:
`);
  });
});
