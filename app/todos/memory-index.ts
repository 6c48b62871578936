/** StepResults in; a TodoIndex over Maps out, alone or as a layer over another index. */

import { addKey, byRecency, type Ranked, type RankedKeys, removeKey } from './ranked-keys.ts';
import type { Numbered } from './todo.ts';
import {
  type Entries,
  FREQUENCY_CAP,
  isClosed,
  type MentionPlace,
  type StepResult,
  type TodoChange,
  type TodoIndex,
  type TodoState,
} from './todo-index.ts';
import { topicKey } from './topics.ts';
import { foldText, termsOf } from './words.ts';

/** By what a TODO is to be found; an index over rows stores one row for each. */
export function entriesOf(state: TodoState): Entries {
  const texts = [...new Set([state.title, ...state.wordings].map(foldText))];
  const terms = new Set<string>();
  for (const text of [state.title, ...state.wordings])
    for (const term of termsOf(text).keys()) terms.add(term);
  return { texts, terms: [...terms], links: linkKeys(state.links), topic: topicKey(state.topic) };
}

/** `owner/repo#12`, lower case, for each pull request and issue. */
export function linkKeys(links: { repo: string | null; number: number | null }[]): string[] {
  const keys = links.flatMap(({ repo, number }) =>
    repo !== null && number !== null ? [`${repo.toLowerCase()}#${number}`] : [],
  );
  return [...new Set(keys)];
}

export type MemoryIndex = TodoIndex & {
  apply(result: StepResult): void;
  /** Records the new state of one TODO, outside of any step: for a layer that a step works on. */
  put(change: TodoChange, date: string): void;
  /** Forgets every step at or after the position. */
  cutBack(position: string): void;
  states(): TodoState[];
  /** All steps applied, oldest first. */
  log(): StepResult[];
};

export type MemorySources = {
  dates: ReadonlyMap<string, string>;
  numbers: Numbered[];
  /** Keys of topics, and the keys that people say they mean. */
  aliases?: ReadonlyMap<string, string>;
};

/** `base`: what this layer knows nothing about is asked there. */
export function memoryIndex(sources: MemorySources, base: TodoIndex | null = null): MemoryIndex {
  const states = new Map<string, TodoState>();
  const byText: RankedKeys = new Map();
  const byTerm: RankedKeys = new Map();
  const byLink: RankedKeys = new Map();
  const byTopic: RankedKeys = new Map();
  const byProposal: RankedKeys = new Map();
  const byNumber = new Map<number, string>();
  const mentions = new Map<string, MentionPlace[]>();
  const steps: StepResult[] = [];
  const raisedHere = new Set<string>();
  /** How many TODOs raised here have a term. */
  const raisedWith = new Map<string, number>();
  const given = new Map<string, Numbered[]>();
  let largest = 0;
  let held = 0;

  const learn = (numbered: Numbered) => {
    largest = Math.max(largest, numbered.number);
    const known = given.get(numbered.place.message);
    if (!known) given.set(numbered.place.message, [numbered]);
    else if (!known.some(({ number }) => number === numbered.number)) known.push(numbered);
  };
  for (const numbered of sources.numbers) learn(numbered);

  const meant = (topic: string): string =>
    sources.aliases?.get(topic) ?? base?.meant(topic) ?? topic;

  const enter = (state: TodoState, turn: typeof addKey) => {
    const entries = entriesOf(state);
    for (const text of entries.texts) turn(byText, text, state);
    for (const term of entries.terms) turn(byTerm, term, state);
    for (const link of entries.links) turn(byLink, link, state);
    if (!isClosed(state)) turn(byTopic, meant(entries.topic), state);
    if (state.proposal) turn(byProposal, state.proposal.meeting, state);
    if (!raisedHere.has(state.key)) return;
    const by = turn === addKey ? 1 : -1;
    for (const term of entries.terms) raisedWith.set(term, (raisedWith.get(term) ?? 0) + by);
  };
  const set = (key: string, state: TodoState | null) => {
    const old = states.get(key);
    if (old) enter(old, removeKey);
    if (state) {
      states.set(key, state);
      enter(state, addKey);
    } else states.delete(key);
  };
  const put = (change: TodoChange, date: string) => {
    if (change.before === null && !states.has(change.key)) raisedHere.add(change.key);
    set(change.key, change.after);
    for (const number of change.numbers) byNumber.set(number, change.key);
    const places = mentions.get(date) ?? [];
    for (const mention of change.mentions) places.push({ ...mention, key: change.key });
    if (places.length > 0) mentions.set(date, places);
  };

  /** Own finds and those of the base, each in its newest state, once; no more is looked at than needed. */
  const merge = (
    own: Ranked[] = [],
    below: TodoState[],
    holds: (state: TodoState) => boolean,
    limit: number,
  ): TodoState[] => {
    const found = new Map<string, TodoState>();
    for (const { key } of own) {
      if (found.size >= limit) break;
      const state = states.get(key);
      if (state && holds(state)) found.set(key, state);
    }
    for (const state of below) {
      const newest = states.get(state.key) ?? state;
      if (holds(newest)) found.set(state.key, newest);
    }
    return [...found.values()].sort(byRecency).slice(0, limit);
  };
  const always = () => true;

  return {
    meetings: () => (base ? base.meetings() : held),
    size: () => (base ? base.size() + raisedHere.size : states.size),
    state: (key) => states.get(key) ?? base?.state(key) ?? null,
    byNumber(number) {
      const key = byNumber.get(number);
      if (key !== undefined) return states.get(key) ?? null;
      const below = base?.byNumber(number) ?? null;
      return below && (states.get(below.key) ?? below);
    },
    byText: (folded, limit) =>
      merge(byText.get(folded), base?.byText(folded, limit) ?? [], always, limit),
    byLink: (link, limit) =>
      merge(byLink.get(link), base?.byLink(link, limit) ?? [], always, limit),
    byTerm: (term, since, limit) =>
      merge(
        byTerm.get(term),
        base?.byTerm(term, since, limit) ?? [],
        (state) => !isClosed(state) || (state.closedAt ?? 0) >= since,
        limit,
      ),
    byTopic: (topic, limit) =>
      merge(
        byTopic.get(meant(topic)),
        base?.byTopic(topic, limit) ?? [],
        (state) => !isClosed(state),
        limit,
      ),
    meant,
    frequencies(terms) {
      const counts = new Map(base?.frequencies(terms) ?? []);
      for (const term of terms) {
        const count = base ? (raisedWith.get(term) ?? 0) : (byTerm.get(term)?.length ?? 0);
        counts.set(term, Math.min(FREQUENCY_CAP, (counts.get(term) ?? 0) + count));
      }
      return counts;
    },
    mentionsOn: (date) => [...(base?.mentionsOn(date) ?? []), ...(mentions.get(date) ?? [])],
    proposedOn: (date) =>
      merge(
        byProposal.get(date),
        base?.proposedOn(date) ?? [],
        (state) => state.proposal?.meeting === date,
        Number.POSITIVE_INFINITY,
      ),
    dateOf: (message) => sources.dates.get(message) ?? base?.dateOf(message) ?? null,
    numbersOf: (message) => given.get(message) ?? base?.numbersOf(message) ?? [],
    nextNumber: () => Math.max(largest + 1, base?.nextNumber() ?? 1),
    put,
    apply(result) {
      steps.push(result);
      if (result.meeting) held = result.meeting.ordinal;
      for (const numbered of result.numbered) learn(numbered);
      const date = result.meeting?.date ?? '';
      for (const change of result.changes) put(change, date);
    },
    cutBack(position) {
      while ((steps.at(-1)?.position ?? '') >= position) {
        const step = steps.pop();
        if (!step) break;
        for (const change of step.changes) {
          set(change.key, change.before);
          for (const number of change.numbers) byNumber.delete(number);
        }
        if (step.meeting) {
          held = step.meeting.ordinal - 1;
          mentions.delete(step.meeting.date);
        }
      }
    },
    states: () => [...states.values()],
    log: () => steps,
  };
}
