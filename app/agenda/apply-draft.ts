/** Composed sections and a person's edits in; the sections as the person wants them out. */
import { topicKey } from '#app/todos/topics.ts';
import type { Agenda, AgendaMeeting, Draft, Entry, Section } from './agenda.ts';
import { proposalEntry } from './entries.ts';
import { anyOtherTitle } from './topics.ts';

/**
 * Edits are never lost: one whose entry is gone (done, answered, discussed) is named in `lost`.
 * What is new stands where it was composed, relative to its neighbours.
 */
export function applyDraft(
  composed: Section[],
  draft: Draft,
  meeting: Pick<AgendaMeeting, 'date' | 'after'>,
): Pick<Agenda, 'sections' | 'hidden' | 'lost'> {
  const sections = inWantedOrder(
    composed.map((section) => ({ ...section, entries: [...section.entries] })),
    draft.sectionOrder,
    ({ title }) => title,
  );
  const lost = lostEdits(sections, draft, meeting);
  addProposals(sections, draft, meeting);
  moveEntries(sections, draft);
  const hidden: Agenda['hidden'] = [];
  for (const section of sections) {
    section.minutes = budgetOf(section.title, draft);
    section.entries = inWantedOrder(section.entries, draft.order, (entry) => entry.key).filter(
      (entry) => {
        const until = hiddenUntil(entry.key, draft, meeting);
        if (until !== undefined) hidden.push({ section: section.title, entry, until });
        return until === undefined;
      },
    );
    section.entries = section.entries.map((entry) => ({
      ...entry,
      text: draft.rewordings[entry.key] ?? entry.text,
    }));
  }
  const composedTitles = new Set(
    composed.filter(({ entries }) => entries.length === 0).map(({ title }) => title),
  );
  const shown = sections.filter(
    ({ title, entries }) => entries.length > 0 || composedTitles.has(title),
  );
  return {
    sections: inWantedOrder(shown, draft.sectionOrder, (section) => section.title),
    hidden,
    lost,
  };
}

/** Minutes of all budgets together, for the page to set against the length of the meeting. */
export function budgetSum(sections: Section[]): number {
  return sections.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

function addProposals(sections: Section[], draft: Draft, meeting: Pick<AgendaMeeting, 'after'>) {
  for (const { key, section, text, by, after } of draft.added) {
    if (after !== meeting.after) continue;
    ensureSection(sections, section).entries.push(proposalEntry(key, text, `added by ${by}`));
  }
}

function moveEntries(sections: Section[], draft: Draft) {
  for (const [key, title] of Object.entries(draft.moves)) {
    const from = sections.find(({ entries }) => entries.some((entry) => entry.key === key));
    const entry = from?.entries.find((candidate) => candidate.key === key);
    if (!from || !entry) continue;
    from.entries = from.entries.filter((candidate) => candidate !== entry);
    ensureSection(sections, title).entries.push(entry);
  }
}

/** A section that nothing composed stands before any other business. */
function ensureSection(sections: Section[], title: string): Section {
  const known = sections.find((section) => topicKey(section.title) === topicKey(title));
  if (known) return known;
  const made: Section = { title, minutes: null, entries: [] };
  const rest = sections.findIndex((section) => section.title === anyOtherTitle);
  sections.splice(rest < 0 ? sections.length : rest, 0, made);
  return made;
}

function budgetOf(title: string, draft: Draft): number | null {
  const known = Object.keys(draft.budgets).find((key) => topicKey(key) === topicKey(title));
  return known === undefined ? null : (draft.budgets[known] ?? null);
}

/** Undefined when the entry is shown; null when it is left out this time only. */
function hiddenUntil(
  key: string,
  draft: Draft,
  meeting: Pick<AgendaMeeting, 'date' | 'after'>,
): string | null | undefined {
  const hidden = draft.hidden[key];
  if (!hidden) return undefined;
  if (hidden.until !== null) return hidden.until > meeting.date ? hidden.until : undefined;
  return hidden.after === meeting.after ? null : undefined;
}

/** Known ones as wanted; a new one directly behind the one it was composed behind. */
function inWantedOrder<Thing>(
  composed: Thing[],
  wanted: string[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const rank = new Map(wanted.map((key, index) => [key, index]));
  const rankOf = (thing: Thing) => rank.get(keyOf(thing));
  const placed = composed
    .filter((thing) => rankOf(thing) !== undefined)
    .sort((one, other) => (rankOf(one) ?? 0) - (rankOf(other) ?? 0));
  let before: Thing | null = null;
  for (const thing of composed) {
    if (rankOf(thing) === undefined) {
      placed.splice(before === null ? 0 : placed.indexOf(before) + 1, 0, thing);
    }
    before = thing;
  }
  return placed;
}

function lostEdits(
  sections: Section[],
  draft: Draft,
  meeting: Pick<AgendaMeeting, 'date' | 'after'>,
): Agenda['lost'] {
  const keys = new Set(sections.flatMap(({ entries }) => entries.map((entry: Entry) => entry.key)));
  for (const { key, after } of draft.added) if (after === meeting.after) keys.add(key);
  const titles = new Set(sections.map(({ title }) => topicKey(title)));
  for (const { section } of draft.added) titles.add(topicKey(section));
  for (const title of Object.values(draft.moves)) titles.add(topicKey(title));
  const gone = ([key]: [string, unknown]) => !keys.has(key);
  return [
    ...draft.added
      .filter(({ after }) => after !== meeting.after)
      .map(({ key, text, by }) => ({ key, edit: `proposed by ${by}: ${text}` })),
    ...Object.entries(draft.rewordings)
      .filter(gone)
      .map(([key, text]) => ({ key, edit: `reworded to: ${text}` })),
    ...Object.entries(draft.moves)
      .filter(gone)
      .map(([key, title]) => ({ key, edit: `moved to ${title}` })),
    ...Object.entries(draft.hidden)
      .filter(([key, { until }]) => !keys.has(key) && until !== null && until > meeting.date)
      .map(([key, { until }]) => ({ key, edit: `hidden until ${until}` })),
    ...Object.entries(draft.budgets)
      .filter(([title]) => !titles.has(topicKey(title)))
      .map(([title, minutes]) => ({ key: title, edit: `${minutes} minutes for ${title}` })),
  ];
}
