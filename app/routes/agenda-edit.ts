/** A checked wish and the agenda as it is shown in; what to change on its draft, or nothing, out. */
import type { Agenda } from '#app/agenda/agenda.ts';
import type { DraftEdit } from '#app/agenda/edit-draft.ts';
import type { AgendaView } from '#app/models/agenda/agenda.server.ts';
import type { AgendaWish } from './agenda-form.ts';

/** Null for what is no edit of the draft. */
export function editOf(
  wish: AgendaWish,
  { agenda, draft, revision }: AgendaView,
  { by }: { by: string },
): DraftEdit | null {
  switch (wish.intent) {
    case 'up':
    case 'down':
      return step(agenda, wish.key, wish.intent);
    case 'section-up':
    case 'section-down': {
      const titles = agenda.sections.map(({ title }) => title);
      const way = wish.intent === 'section-up' ? 'up' : 'down';
      return {
        ...{ kind: 'move-section', title: wish.section },
        before: neighbour(titles, wish.section, way),
      };
    }
    case 'section-before':
      return { kind: 'move-section', title: wish.section, before: wish.before || null };
    case 'before':
      return { kind: 'move', key: wish.key, section: wish.section, before: wish.before || null };
    case 'move-to': {
      const section = wish.newSection || wish.section;
      return { kind: 'move', key: wish.key, section, before: null };
    }
    case 'reword':
      return { kind: 'reword', key: wish.key, text: wish.text };
    case 'hide':
      return { kind: 'hide', key: wish.key, until: null };
    case 'until':
      return { kind: 'hide', key: wish.key, until: wish.on };
    case 'show':
    case 'forget':
      return { kind: wish.intent, key: wish.key };
    case 'budget':
      return { kind: 'budget', section: wish.section, minutes: wish.minutes ?? null };
    case 'again': {
      const added = draft.added.find((each) => each.key === wish.key);
      return added ? { kind: 'add', ...added } : null;
    }
    case 'add': {
      const section = wish.newSection || wish.section;
      const key = `added:${agenda.meeting.after ?? ''}:${revision + 1}`;
      return { kind: 'add', key, section, text: wish.text, by };
    }
    default:
      return null;
  }
}

/** One place on; beyond the first or last of a section, into the next one. */
function step({ sections }: Agenda, key: string, way: 'up' | 'down'): DraftEdit | null {
  const at = sections.findIndex(({ entries }) => entries.some((entry) => entry.key === key));
  const section = sections[at];
  if (!section) return null;
  const keys = section.entries.map((entry) => entry.key);
  if (key !== (way === 'up' ? keys[0] : keys.at(-1))) {
    return { kind: 'move', key, section: section.title, before: neighbour(keys, key, way) };
  }
  const next = sections[way === 'up' ? at - 1 : at + 1];
  if (!next) return null;
  const before = way === 'up' ? null : (next.entries[0]?.key ?? null);
  return { kind: 'move', key, section: next.title, before };
}

/** What to stand before, one place on; null for the end. */
function neighbour(all: string[], one: string, way: 'up' | 'down'): string | null {
  const at = all.indexOf(one);
  return (way === 'up' ? all[Math.max(0, at - 1)] : all[at + 2]) ?? null;
}
