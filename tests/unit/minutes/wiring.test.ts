import { expect, test } from '@playwright/test';
import type { Item } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from './plain-mail.ts';

/** The items below a heading, with all that notes need around them. */
function items(notes: string, heading = '### Storage'): Item[] {
  const body = `## Meeting 2024-11-25\n\n- Participants: Ann, Bob, Carol\n\n${heading}\n${notes}\n`;
  const { topics } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
  return topics.flatMap((topic) => topic.items);
}
const todos = (notes: string, heading?: string) =>
  items(notes, heading).flatMap(({ todos: found }) =>
    found.map(({ text, owners }) => `${owners.join()}: ${text}`),
  );

test('bullets below an actions heading are TODOs', () => {
  expect(todos('- Bob: publish the numbers\n- write the post', '### Actions')).toEqual([
    'Bob: publish the numbers',
    ': write the post',
  ]);
});

test('who is named below a question of who is the one who does it', () => {
  expect(todos('- and who does it?\n  - Bob does, with Ann as backup')).toEqual([
    'Bob: Bob does, with Ann as backup',
  ]);
  expect(todos('- who did that?\n- it does not matter')).toEqual([]);
  expect(todos('- does it work?\n  - Bob does, with Ann as backup')).toEqual([]);
});

test('whoever takes it on below answers who does it, and nothing else', () => {
  const answered = (notes: string) => items(notes)[0]?.questions.map((each) => each.answered);
  expect(answered('- who does it?\n  - Bob does')).toEqual([true]);
  expect(answered('- who does it?\n  - Bob will port it')).toEqual([true]);
  expect(answered('- who does it?\n  - TODO ask on the list')).toEqual([false]);
  expect(answered('- is it slow?\n  - Bob will measure it')).toEqual([false]);
});

test('comments that nobody sees are no notes', () => {
  const text = (notes: string) => items(notes).map((item) => item.text);
  expect(text('<!-- who writes? -->\n- port it\n- <!-- more here -->')).toEqual(['port it']);
  expect(text('- port it\n\n<!--\n- TODO Ann: hidden\n-->\n\n- test it')).toEqual([
    'port it',
    'test it',
  ]);
  expect(text('- <!-- soon --> port it')).toEqual(['<!-- soon --> port it']);
  expect(text('- port it\n- <!-- never closed')).toEqual(['port it', '<!-- never closed']);
  expect(text('```\n<!-- a -->\n```')).toEqual(['```\n<!-- a -->\n```']);
});

test('a name with bullets below it says whose they are and is no TODO', () => {
  expect(todos('- Bob\n  - publish the numbers\n- write the post', '### Actions')).toEqual([
    'Bob: publish the numbers',
    ': write the post',
  ]);
  expect(todos('- Bob\n- write the post', '### Actions')).toHaveLength(2);
});

test('what is struck through together with the name of who says it is done', () => {
  const done = (line: string) =>
    items(line, '### Actions').flatMap((item) => item.todos.map((todo) => [todo.text, todo.done]));
  expect(done('- ~~Bob: publish the numbers~~')).toEqual([['publish the numbers', true]]);
  expect(done('- ~~Bob~~: publish the numbers')).toEqual([['publish the numbers', false]]);
  expect(done('- Bob: publish ~~the~~ numbers')).toEqual([['publish the numbers', false]]);
});

test('a name that the mail shows at work elsewhere is somebody', () => {
  const below = '- Drup will press the button';
  expect(todos(`- Drup rebased it for the fourth time\n${below}`)).toEqual([
    'Drup: press the button',
  ]);
  expect(todos(`- Drup is a library\n${below}`)).toEqual([]);
  const bare = '- Drup to press the button';
  expect(todos(`- Drup doesn't believe in it\n${bare}`)).toEqual(['Drup: press the button']);
  expect(todos(`- Drup doesn't compile\n${bare}`)).toEqual([]);
});

test('whom an item is about, the first item below it is about', () => {
  expect(todos('- Ann found the bug\n  - she will fix it\n  - will write a test, too')).toEqual([
    'Ann: fix it',
    'Ann: write a test, too',
  ]);
  expect(todos('- the driver is broken\n  - she will fix it')).toEqual([]);
});

test('below a bullet that is a name, all is about that person', () => {
  const below =
    '- Ann\n  - to send patches\n  - should build it again\n  - Bob measured it\n  - will repeat it';
  expect(todos(below)).toEqual(['Ann: send patches', 'Ann: build it again', 'Ann: repeat it']);
  expect(
    todos('- Ann\n  - sent patches\n  - should work now\n  - to be honest, it is slow'),
  ).toEqual([]);
});

test('she is the woman of the bullets above', () => {
  expect(todos('- Carol froze it\n  - Bob suspects the disk\n  - She will check this')).toEqual([
    'Carol: check this',
  ]);
  expect(
    todos('- Ann found a leak\n  - does that explain what Bob saw?\n  - will measure it'),
  ).toEqual(['Ann: measure it']);
});

test('who accepts what was asked takes on one thing, not two', () => {
  expect(todos('- Bob: Ann, can you send the numbers?\n- Ann: yes, will do')).toEqual([
    'Ann: send the numbers',
  ]);
  expect(todos('- Bob: Ann, can you send the numbers? Ann: will do that')).toEqual([
    'Ann: send the numbers',
  ]);
  expect(todos('- Ann, can you send the numbers?\n  - Ann: I will')).toEqual([
    'Ann: send the numbers',
  ]);
  expect(todos('- Bob: can you send the numbers?\n- Ann: will do')).toEqual(['Ann: do']);
});

test('a reply that promises something answers all the same', () => {
  const [first] = items("- Ann: is the page still broken?\n  - Bob: yes, I'll look into it today");
  expect(first?.questions.map(({ answered }) => answered)).toEqual([true]);
  const [open] = items("- Ann: is the page still broken?\n  - Bob: I'll look into it today");
  expect(open?.questions.map(({ answered }) => answered)).toEqual([false]);
});

test('a mark before a TODO is no TODO', () => {
  expect(todos('- ? TODO: port the tests', '### Actions')).toEqual([': port the tests']);
  expect(todos('- ? port the tests', '### Actions')).toEqual([': port the tests']);
});

test('bullets below another heading are not', () => {
  expect(todos('- Bob: published the numbers\n- the post', '### Storage')).toEqual([]);
});

test('bullets below a bullet that only says TODO are TODOs', () => {
  expect(todos('- TODO:\n  - publish the numbers\n- the post')).toEqual([': publish the numbers']);
});

test('children of a speaker are said by the speaker, siblings are not', () => {
  const found = items('- Ann: the cache is done\n  - it is fast\n- the disk is slow');
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ann', 'Ann', null]);
});

test('two speakers in one bullet are two items that keep their words', () => {
  const found = items('- Ann: is it fast? Bob: twice as fast as before');
  expect(found.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Ann', 'Ann: is it fast?'],
    ['Bob', 'Bob: twice as fast as before'],
  ]);
});

test('a question is answered by the reply below it, not by the next topic of talk', () => {
  const answered = (notes: string) =>
    items(notes).flatMap(({ questions }) => questions.map((question) => question.answered));
  expect(answered('- question: is it fast?\n  - twice as fast')).toEqual([true]);
  expect(answered('- question: is it fast?\n- yes, very')).toEqual([true]);
  expect(answered('- Ann: is it fast?\n- Bob: twice as fast')).toEqual([true]);
  expect(answered('- is it still used?\n- Bob: not any more')).toEqual([true]);
  expect(answered('- who has read it?\n- Bob: I did, it is fine')).toEqual([true]);
  expect(answered('- is it still used?\n- Bob: the tests are slow today')).toEqual([false]);
  expect(answered("- is it still used?\n- Bob: I don't know, I'll ask them")).toEqual([false]);
  expect(answered('- is it still used?\n- not any more')).toEqual([false]);
  const more = "- Ann: is it fast?\n- Bob: for reads only. I'll bring numbers next time";
  expect(answered(more)).toEqual([true]);
  expect(answered("- Ann: is it fast?\n- Bob: I'll bring numbers next time")).toEqual([false]);
  expect(answered('- question: is it fast?\n  - nobody could tell')).toEqual([false]);
  expect(answered('- question: is it fast?\n  - nobody complained')).toEqual([true]);
  expect(answered("- Ann: who keeps it? We'll pick this up again in two weeks.")).toEqual([false]);
  expect(answered('- Ann: who keeps it? We picked Bob.')).toEqual([true]);
  expect(answered('- question: is it fast?\n- the disk is slow')).toEqual([false]);
  expect(answered('- question: is it fast?\n  - TODO: measure it')).toEqual([false]);
  expect(answered('- question: is it fast?\n- question: is it safe?')).toEqual([false, false]);
});

test('code and quoted text hold no TODO', () => {
  expect(todos('- run this\n```\nTODO: nothing\n```')).toEqual([]);
  expect(todos('- as was said\n\n> TODO: nothing\n')).toEqual([]);
});

test('the topic owner is the first of the names in parentheses that are people', () => {
  const owner = (heading: string) => {
    const body = `## Meeting 2024-11-25\n\n- Participants: Ann Lee, Bob\n\n${heading}\n- done\n`;
    const [topic] = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] }).topics;
    return [topic?.title, topic?.owner];
  };
  expect(owner('### Storage (Ann)')).toEqual(['Storage', 'Ann Lee']);
  expect(owner('### Storage (Bob and Ann Lee)')).toEqual(['Storage', 'Bob, Ann Lee']);
  expect(owner('### Storage (Xen)')).toEqual(['Storage (Xen)', null]);
  expect(owner('### Storage (@dinah)')).toEqual(['Storage', 'dinah']);
  expect(owner('### Storage')).toEqual(['Storage', null]);
});

test('a link in a comment is a link of the notes', () => {
  const body = '## Meeting 2024-11-25\n\n- Participants: Ann, Bob\n\n### Storage\n- port it\n';
  const mail = plainMail(`${body}\n<!-- https://github.com/acme/store/pull/12 -->\n`);
  const { links } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  expect(links.map(({ repo, number }) => [repo, number])).toEqual([['acme/store', 12]]);
});
