/** A checked wish about the agenda in; done by the models, and where to go on or why not, out. */

import type { AppLoadContext } from '@remix-run/node';
import {
  answerFromAgenda,
  type Decided,
  decideFromAgenda,
  undoFromAgenda,
} from '#app/models/agenda/agenda-decisions.server.ts';
import { agendaIsSeen, editAgenda, moveMeeting } from '#app/models/agenda/agenda-edits.server.ts';
import { setWritesIds } from '#app/models/agenda/agenda-ids.server.ts';
import type { Decision } from '#app/models/todos/todos.server.ts';
import type { Writer } from '#app/models/views.ts';
import { editOf } from './agenda-edit.ts';
import type { AgendaWish } from './agenda-form.ts';

export function actOnAgenda(db: AppLoadContext['db'], wish: AgendaWish, writer: Writer): Decided {
  const decision = decisionOf(wish);
  if (decision !== null) {
    const number = numberOf(decision.key);
    if (number === null) return { said: gone, undo: null };
    return decideFromAgenda(db, number, decision.what, writer);
  }
  switch (wish.intent) {
    case 'answered':
      return (
        answerFromAgenda(db, wish.key, wish.dropped ? 'dropped' : null, writer) ?? {
          ...{ said: gone, undo: null },
        }
      );
    case 'undo':
      return undoFromAgenda(db, wish.correction, writer)
        ? done
        : { said: 'That has been undone already.', undo: null };
    case 'ids':
      setWritesIds(db, wish.write, writer);
      return done;
    case 'meeting': {
      const { date, start, end, timeZone } = wish;
      moveMeeting(db, { date, start, end, timeZone }, writer);
      return done;
    }
    case 'meeting-back':
      moveMeeting(db, null, writer);
      return done;
    case 'seen':
      agendaIsSeen(db, writer);
      return done;
    default:
      editAgenda(db, (shown) => editOf(wish, shown, writer), writer);
      return done;
  }
}

const done: Decided = { said: null, undo: null };
const gone = 'That is no longer on the agenda.';

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

/** `todo:12`, `suggested:12` */
const numbered = /^(?:todo|suggested):(?<number>\d{1,9})$/;

function numberOf(key: string): number | null {
  const number = numbered.exec(key)?.groups?.number;
  return number === undefined ? null : Number(number);
}
