/** TODOs, the last notes, the series and a person's edits in; the agenda of the next meeting out. */
import type { Todo } from '#app/todos/todo.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Agenda, AgendaInput, AgendaMeeting, Entry, Section } from './agenda.ts';
import { applyDraft } from './apply-draft.ts';
import {
  benchmarkEntry,
  promisesEntry,
  proposalEntry,
  pullEntry,
  questionEntry,
  todoEntry,
} from './entries.ts';
import { meetingAfter, nextMeeting } from './next-meeting.ts';
import { orderTopics, type PlacedTopic } from './order-topics.ts';
import { renderAgenda } from './render-agenda.ts';
import { sayDay, sayTimes, sayWeekday } from './say-date.ts';
import { sayRhythm } from './series.ts';
import {
  anyOtherTitle,
  carriedOverTitle,
  needsOwnerTitle,
  nextMeetingTitle,
  sectionTitle,
} from './topics.ts';

/**
 * Every open TODO stands on it exactly once (unless a person has hidden it), nothing done or
 * dropped does. Promises that nobody has accepted stand there while they are fresh, then as a number. The same input always gives the same agenda.
 */
export function buildAgenda(input: AgendaInput): Agenda {
  const { lastMinutes, series, today, set, calledOff } = input;
  const meeting = nextMeeting(lastMinutes, series, today, set, calledOff);
  const { sections, hidden, lost } = applyDraft(
    composeSections(input, meeting),
    input.draft,
    meeting,
  );
  const agenda = {
    title: `Meeting ${sayDay(meeting.date)} ${sayTimes(meeting)}`,
    meeting,
    otherZones: input.series.otherZones,
    sections,
    hidden,
    lost,
  };
  return { ...agenda, markdown: renderAgenda(agenda, { ids: input.ids }) };
}

/** Needs an owner, the topics in their last order, any other business, the meeting after. */
function composeSections(input: AgendaInput, meeting: AgendaMeeting): Section[] {
  const { unowned, topics } = placeEntries(input, meeting.date);
  const placed = [...topics.values()].filter(({ title }) => title !== anyOtherTitle);
  const rest = topics.get(topicKey(anyOtherTitle));
  return [
    ...(unowned.length > 0 ? [section(needsOwnerTitle, unowned)] : []),
    ...orderTopics(input.lastMinutes, placed).map(({ title, entries }) => section(title, entries)),
    section(anyOtherTitle, rest?.entries ?? []),
    section(nextMeetingTitle, [followingEntry(input, meeting)]),
  ];
}

/** What needs an owner, and the rest by folded topic title. */
function placeEntries(input: AgendaInput, date: string) {
  const unowned: Entry[] = [];
  const topics = new Map<string, PlacedTopic>();
  const place = (topic: string, entry: Entry) => {
    const title = sectionTitle(topic) ?? carriedOverTitle;
    const placed = topics.get(topicKey(title)) ?? { title, entries: [] };
    topics.set(topicKey(title), placed);
    placed.entries.push(entry);
  };
  const forgotten = input.todos.filter(
    ({ status, meetingsSilent }) => status === 'suggested' && meetingsSilent >= input.staleAfter,
  );
  for (const todo of input.todos) {
    const entry = forgotten.includes(todo) ? null : todoEntry(todo, date, input.staleAfter);
    if (entry?.kind === 'needs-owner') unowned.push(entry);
    else if (entry) place(topicOf(todo), entry);
  }
  if (forgotten.length > 0) place('', promisesEntry(forgotten.length, input.staleAfter));
  for (const asked of input.openQuestions)
    place(asked.topic, questionEntry(asked, date, input.staleAfter));
  for (const pull of input.pulls) place(pull.topic, pullEntry(pull, date));
  for (const finding of input.benchmarks) place(finding.topic, benchmarkEntry(finding, date));
  for (const entries of [unowned, ...[...topics.values()].map((topic) => topic.entries)]) {
    entries.sort(byUrgencyThenPlace);
  }
  return { unowned, topics };
}

/** Below an agenda's own heading nothing says where a TODO belongs: its earlier mentions do. */
function topicOf(todo: Todo): string {
  const titles = [todo.topic, ...todo.mentions.map((mention) => mention.topic).reverse()];
  return titles.find((title) => sectionTitle(title) !== null) ?? '';
}

const urgency = 'confirm open waiting stale accept question stale-question pull benchmark'.split(
  ' ',
);

function byUrgencyThenPlace(one: Entry, other: Entry): number {
  return (
    urgency.indexOf(urgencyOf(one)) - urgency.indexOf(urgencyOf(other)) ||
    compare(other.evidence?.meeting ?? '', one.evidence?.meeting ?? '') ||
    (one.evidence?.start ?? 0) - (other.evidence?.start ?? 0) ||
    (one.todo ?? 0) - (other.todo ?? 0) ||
    compare(one.key, other.key)
  );
}

function urgencyOf(entry: Entry): string {
  if (entry.kind === 'todo' || entry.kind === 'needs-owner') return entry.ask?.kind ?? 'open';
  if (entry.kind === 'question' && entry.ask?.kind === 'stale') return 'stale-question';
  return entry.suggestion === null ? entry.kind : 'accept';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function followingEntry(input: AgendaInput, meeting: AgendaMeeting): Entry {
  const following = meetingAfter(meeting, input.series, input.calledOff);
  return proposalEntry(
    'standing:next-meeting',
    `The next meeting is on ${sayWeekday(following.date)}, ${sayTimes(following)}`,
    sayRhythm(input.series),
  );
}

function section(title: string, entries: Entry[]): Section {
  return { title, minutes: null, entries };
}
