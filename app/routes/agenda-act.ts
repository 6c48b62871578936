/** A checked wish about the agenda in; done by the models, and where to go on or why not, out. */

import type { AppLoadContext } from '@remix-run/node';
import type { Agenda, Entry } from '#app/agenda/agenda.ts';
import type { DraftEdit } from '#app/agenda/edit-draft.ts';
import type { AgendaView } from '#app/models/agenda.server.ts';
import {
  answerFromAgenda,
  type Decided,
  decideFromAgenda,
  undoFromAgenda,
} from '#app/models/agenda-decisions.server.ts';
import { agendaIsSeen, editAgenda, moveMeeting } from '#app/models/agenda-edits.server.ts';
import { setWritesIds } from '#app/models/agenda-ids.server.ts';
import type { Decision } from '#app/models/todos.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { AgendaWish } from './agenda-form.ts';

export function actOnAgenda(
  db: AppLoadContext['db'],
  view: AgendaView,
  wish: AgendaWish,
  writer: Writer,
): Decided {
  const edit = editOf(wish, view, writer);
  if (edit !== null) {
    editAgenda(db, edit, writer);
    return done;
  }
  const decision = decisionOf(wish);
  if (decision !== null) {
    const number = numberOf(view.agenda, decision.key);
    if (number === null) return { said: gone, undo: null };
    return decideFromAgenda(db, number, decision.what, writer);
  }
  switch (wish.intent) {
    case 'answered':
      return answerFromAgenda(db, wish.key, writer) ?? { said: gone, undo: null };
    case 'undo':
      return undoFromAgenda(db, wish.correction, writer)
        ? done
        : { said: 'That has been undone already.', undo: null };
    case 'ids':
      setWritesIds(db, wish.write, writer);
      return done;
    case 'meeting': {
      moveMeeting(db, { date: wish.date, start: wish.start, end: wish.end }, writer);
      return done;
    }
    case 'meeting-back':
      moveMeeting(db, null, writer);
      return done;
    case 'seen':
      agendaIsSeen(db, writer);
      return done;
    default:
      return done;
  }
}

const done: Decided = { said: null, undo: null };
const gone = 'That is no longer on the agenda.';

/** Null for what is no edit of the draft. */
function editOf(wish: AgendaWish, { agenda, draft, revision }: AgendaView, { by }: Writer) {
  const edit = (is: DraftEdit) => is;
  switch (wish.intent) {
    case 'up':
    case 'down': {
      const keys = neighbours(agenda, wish.key);
      return edit({ kind: 'move', key: wish.key, before: step(keys, wish.key, wish.intent) });
    }
    case 'section-up':
    case 'section-down': {
      const titles = agenda.sections.map(({ title }) => title);
      const way = wish.intent === 'section-up' ? 'up' : 'down';
      return edit({
        ...{ kind: 'move-section', title: wish.section },
        before: step(titles, wish.section, way),
      });
    }
    case 'before':
      return edit({ kind: 'move', key: wish.key, before: wish.before || null });
    case 'move-to':
      return edit({ kind: 'move-to', key: wish.key, section: wish.section });
    case 'reword':
      return edit({ kind: 'reword', key: wish.key, text: wish.text });
    case 'hide':
      return edit({ kind: 'hide', key: wish.key, until: null });
    case 'until':
      return edit({ kind: 'hide', key: wish.key, until: wish.on });
    case 'show':
    case 'forget':
      return edit({ kind: wish.intent, key: wish.key });
    case 'budget':
      return edit({ kind: 'budget', section: wish.section, minutes: wish.minutes ?? null });
    case 'again': {
      const added = draft.added.find((each) => each.key === wish.key);
      return added ? edit({ kind: 'add', ...added }) : null;
    }
    case 'add': {
      const where = wish.newSection || wish.section;
      const added = `added:${agenda.meeting.after ?? ''}:${revision + 1}`;
      return edit({ kind: 'add', key: added, section: where, text: wish.text, by });
    }
    default:
      return null;
  }
}

/** What to stand before, one place on; null for the end. */
function step(all: string[], one: string, way: 'up' | 'down'): string | null {
  const at = all.indexOf(one);
  return (way === 'up' ? all[Math.max(0, at - 1)] : all[at + 2]) ?? null;
}

function neighbours(agenda: Agenda, key: string): string[] {
  const keys = agenda.sections.map(({ entries }) => entries.map((entry) => entry.key));
  return keys.find((section) => section.includes(key)) ?? [];
}

function decisionOf(wish: AgendaWish): { key: string; what: Decision } | null {
  switch (wish.intent) {
    case 'owners':
      return { key: wish.key, what: { kind: 'owners', owners: wish.owners } };
    case 'status':
      return { key: wish.key, what: { kind: 'status', to: wish.to } };
    case 'proposal':
    case 'suggestion':
      return { key: wish.key, what: { kind: wish.intent, accept: wish.accept } };
    default:
      return null;
  }
}

function numberOf({ sections, hidden }: Agenda, key: string): number | null {
  const all = [
    ...sections.flatMap(({ entries }) => entries),
    ...hidden.map(({ entry }): Entry => entry),
  ];
  const entry = all.find((each) => each.key === key);
  return entry?.todo ?? entry?.suggestion ?? null;
}
