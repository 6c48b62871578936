/** A Mail and the Minutes read from it in; which laws of reading they break, out. */
import type { Mail, Span } from '#app/mail/mail.ts';
import { mendsOf } from '#app/mail/mend/mends-of.ts';
import type { Item, Minutes } from '#app/minutes/minutes.ts';
import { saidAt } from './mail-laws.shared.ts';

type Said = { text: string; span: Span };

/** What is wrong with them; nothing for Minutes that keep the laws. */
export const minutesLawsBroken = (mail: Mail, minutes: Minutes): string[] => [
  ...spansStandInTheBody(mail, minutes),
  ...itemsStandApart(minutes),
  ...itemsAreContent(mail, minutes),
  ...textsAreWritten(mail, minutes),
  ...factsHoldTogether(minutes),
];

const itemsOf = ({ topics }: Minutes): Item[] => topics.flatMap(({ items }) => items);
const factsOf = ({ todos, questions, decisions }: Item): Said[] => [
  ...todos,
  ...questions,
  ...decisions,
];

function spansStandInTheBody({ body }: Mail, minutes: Minutes): string[] {
  const spans: [string, Span | null | undefined][] = [
    ['meeting', minutes.meeting?.span],
    ['next', minutes.next?.span],
    ...[...minutes.participants, ...minutes.planned, ...minutes.topics, ...minutes.links].map(
      (fact): [string, Span | null] => ['fact', fact.span],
    ),
    ...minutes.diagnostics.map(({ code, span }): [string, Span | null] => [code, span]),
    ...minutes.topics.flatMap(({ tables }) =>
      tables.map(({ span }): [string, Span] => ['table', span]),
    ),
    ...itemsOf(minutes).flatMap((item) =>
      [item, ...factsOf(item)].map(({ text, span }): [string, Span] => [text, span]),
    ),
  ];
  return spans.flatMap(([what, span]) =>
    span && !(span.start >= 0 && span.start < span.end && span.end <= body.length)
      ? [`${what} stands at ${span.start} to ${span.end} of ${body.length}`]
      : [],
  );
}

/** No letter belongs to two items; what an item says stands within it. */
function itemsStandApart(minutes: Minutes): string[] {
  const broken: string[] = [];
  const items = itemsOf(minutes);
  const ordered = [...items].sort((one, other) => one.span.start - other.span.start);
  ordered.forEach(({ text, span }, index) => {
    const before = ordered[index - 1];
    if (before && before.span.end > span.start)
      broken.push(`“${before.text.slice(0, 60)}” reaches into “${text.slice(0, 60)}”`);
  });
  for (const item of items)
    for (const { text, span } of factsOf(item))
      if (span.start < item.span.start || span.end > item.span.end)
        broken.push(`“${text.slice(0, 60)}” is not in “${item.text.slice(0, 60)}”`);
  return broken;
}

/** Greeting, quotes, signature and footers are in no item. */
function itemsAreContent({ fragments }: Mail, minutes: Minutes): string[] {
  const isContent = (at: number) =>
    fragments.some(({ kind, span }) => kind === 'content' && span.start <= at && at < span.end);
  return itemsOf(minutes).flatMap(({ text, span }) =>
    isContent(span.start) && isContent(span.end - 1)
      ? []
      : [`“${text.slice(0, 60)}” is from outside the notes`],
  );
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every letter of a text stands in the source, in this order. */
function isWithin(text: string, source: string): boolean {
  const wanted = bare(text);
  const given = bare(source);
  let at = 0;
  for (const letter of wanted) {
    at = given.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

function textsAreWritten({ body }: Mail, minutes: Minutes): string[] {
  const mends = mendsOf(body);
  const source = (span: Span) => saidAt(body, span, mends);
  return itemsOf(minutes).flatMap((item) => [
    ...(isWithin(item.text, source(item.span))
      ? []
      : [`“${item.text.slice(0, 80)}” is not what stands there`]),
    ...factsOf(item)
      .filter(({ text }) => !isWithin(text, item.text))
      .map(({ text }) => `“${text.slice(0, 80)}” is not in “${item.text.slice(0, 80)}”`),
  ]);
}

function factsHoldTogether(minutes: Minutes): string[] {
  const broken: string[] = [];
  minutes.topics.forEach(({ parent, items, tables }, at) => {
    if (parent !== null && parent >= at) broken.push(`topic ${at} stands below ${parent}`);
    items.forEach((item, index) => {
      if (item.parent !== null && item.parent >= index)
        broken.push(`item ${index} stands below ${item.parent}`);
      if (item.text.trim() === '') broken.push(`item ${index} says nothing`);
      for (const link of item.links)
        if (!minutes.links[link]) broken.push(`there is no link ${link}`);
      for (const todo of item.todos) {
        if (
          todo.needsOwner !== (todo.owners.length === 0) ||
          new Set(todo.owners).size < todo.owners.length
        )
          broken.push(`owners of “${todo.text}”: ${todo.owners.join()}`);
        if (todo.text === '' || !(todo.confidence >= 0 && todo.confidence <= 1))
          broken.push(`“${todo.text}” with ${todo.confidence}`);
      }
    });
    for (const { header, rows } of tables)
      if (rows.some((row) => row.length !== header.length)) broken.push('a table with uneven rows');
  });
  return broken;
}
