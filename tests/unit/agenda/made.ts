/** Parts of a TODO, of notes or of an input in; whole ones, the rest filled in plainly, out. */
import { type AgendaInput, emptyDraft } from '#app/agenda/agenda.ts';
import { everySecondMonday } from '#app/agenda/series.ts';
import type { Minutes, Moment, Topic } from '#app/minutes/minutes.ts';
import type { Evidence, MeetingNotes, Todo } from '#app/todos/todo.ts';

export function madeTodo(part: Partial<Todo> & { id: number; title: string }): Todo {
  const owners = part.owners ?? [];
  const topic = part.topic ?? 'Storage';
  const seen = part.lastSeen ?? part.firstSeen ?? '2024-11-25';
  return {
    anchor: `m${part.id}:0`,
    status: 'open',
    basis: 'explicit',
    owners,
    needsOwner: owners.length === 0,
    tentative: false,
    topic,
    firstSeen: seen,
    lastSeen: seen,
    closedOn: null,
    due: null,
    waiting: null,
    meetingsOpen: 1,
    meetingsSilent: 0,
    links: [],
    mentions: [
      {
        ...madeEvidence(seen, part.id * 100, part.title),
        text: part.title,
        topic,
        owners,
        matchedBy: null,
        score: 1,
      },
    ],
    proposal: null,
    maybe: null,
    history: [],
    ...part,
  };
}

export function madeEvidence(meeting: string, start: number, quote: string): Evidence {
  return { message: `mail-of-${meeting}`, start, end: start + quote.length, quote, meeting };
}

export function madeNotes(date: string, part: Partial<Minutes> = {}): MeetingNotes {
  return {
    message: `mail-of-${date}`,
    date,
    sentAt: null,
    minutes: {
      isNotes: true,
      reason: null,
      title: null,
      meeting: { ...madeMoment(date), basis: 'heading' },
      next: null,
      participants: [],
      planned: [],
      topics: [],
      links: [],
      diagnostics: [],
      ...part,
    },
  };
}

export function madeMoment(date: string, part: Partial<Moment> = {}): Moment {
  return {
    date,
    start: null,
    end: null,
    timeZone: null,
    startsAt: null,
    endsAt: null,
    implied: [],
    span: null,
    ...part,
  };
}

export function madeTopic(title: string, part: Partial<Topic> = {}): Topic {
  return { title, depth: 1, parent: null, owner: null, span: null, items: [], tables: [], ...part };
}

export function madeInput(part: Partial<AgendaInput> = {}): AgendaInput {
  return {
    todos: [],
    lastMinutes: [madeNotes('2024-11-25')],
    series: everySecondMonday,
    draft: emptyDraft,
    openQuestions: [],
    pulls: [],
    benchmarks: [],
    set: null,
    today: '2024-12-01',
    staleAfter: 3,
    ids: true,
    ...part,
  };
}
