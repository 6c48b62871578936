/** A draft, the agenda as shown and one thing that a person did in; the draft that remembers it out. */
import type { Agenda, Draft } from './agenda.ts';

export type DraftEdit =
  /** Into a section, before another entry of it or to its end (null). */
  | { kind: 'move'; key: string; section: string; before: string | null }
  | { kind: 'move-section'; title: string; before: string | null }
  /** An empty text gives back the composed one. */
  | { kind: 'reword'; key: string; text: string }
  /** Not this time (`until` null), or not before a date. */
  | { kind: 'hide'; key: string; until: string | null }
  | { kind: 'show'; key: string }
  /** Null takes the budget away. */
  | { kind: 'budget'; section: string; minutes: number | null }
  | { kind: 'add'; key: string; section: string; text: string; by: string }
  /** Takes back everything said about a key (or about a section's budget), lost edits too. */
  | { kind: 'forget'; key: string };

/** Never changes the draft that it was given. What the agenda does not hold is left as it is. */
export function editDraft(draft: Draft, agenda: Agenda, edit: DraftEdit): Draft {
  const { after } = agenda.meeting;
  switch (edit.kind) {
    case 'move': {
      const from = sectionOf(agenda, edit.key);
      if (from === null) return draft;
      const there = agenda.sections.find(({ title }) => title === edit.section)?.entries ?? [];
      const keys = there.map(({ key }) => key).filter((key) => key !== edit.key);
      const order = moved([...keys, edit.key], edit.key, edit.before);
      const others = draft.order.filter((key) => !order.includes(key));
      const moves =
        from === edit.section ? draft.moves : { ...draft.moves, [edit.key]: edit.section };
      return { ...draft, moves, order: [...others, ...order] };
    }
    case 'move-section': {
      const titles = agenda.sections.map(({ title }) => title);
      return { ...draft, sectionOrder: moved(titles, edit.title, edit.before) };
    }
    case 'reword': {
      const text = edit.text.replace(/\s+/g, ' ').trim();
      const { [edit.key]: _, ...others } = draft.rewordings;
      return { ...draft, rewordings: text === '' ? others : { ...others, [edit.key]: text } };
    }
    case 'hide':
      return { ...draft, hidden: { ...draft.hidden, [edit.key]: { until: edit.until, after } } };
    case 'show': {
      const { [edit.key]: _, ...hidden } = draft.hidden;
      return { ...draft, hidden };
    }
    case 'budget': {
      const { [edit.section]: _, ...others } = draft.budgets;
      const budgets = edit.minutes === null ? others : { ...others, [edit.section]: edit.minutes };
      return { ...draft, budgets };
    }
    case 'add': {
      const { key, section, text, by } = edit;
      const others = draft.added.filter((added) => added.key !== key);
      return { ...draft, added: [...others, { key, section, text, by, after }] };
    }
    case 'forget':
      return forget(draft, edit.key);
  }
}

function sectionOf(agenda: Agenda, key: string): string | null {
  const section = agenda.sections.find(({ entries }) => entries.some((entry) => entry.key === key));
  return section?.title ?? null;
}

function moved(all: string[], one: string, before: string | null): string[] {
  if (!all.includes(one) || one === before) return all;
  const others = all.filter((other) => other !== one);
  const at = before === null ? -1 : others.indexOf(before);
  others.splice(at < 0 ? others.length : at, 0, one);
  return others;
}

function forget(draft: Draft, key: string): Draft {
  const without = <Value>(values: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([other]) => other !== key));
  return {
    order: draft.order.filter((other) => other !== key),
    sectionOrder: draft.sectionOrder,
    moves: without(draft.moves),
    rewordings: without(draft.rewordings),
    hidden: without(draft.hidden),
    budgets: without(draft.budgets),
    added: draft.added.filter((added) => added.key !== key),
  };
}
