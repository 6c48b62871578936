/** All meetings' notes in; each pull request and issue linked, when and in which topics discussed, out. */
import type { LinkKind } from '#app/minutes/minutes.ts';
import { claimsOf } from './claims.ts';
import type { Evidence, MeetingNotes } from './todo.ts';

export type Discussion = Evidence & { topic: string; speaker: string | null };
export type DiscussedLink = {
  repo: string;
  number: number;
  kind: LinkKind;
  url: string;
  /** Oldest first. */
  discussed: Discussion[];
  /** Titles in the order in which it came up there. */
  topics: string[];
  people: string[];
  /** Where the notes say that it is merged or closed; null: not that we know. */
  settled: Discussion | null;
};

/** Ordered by repository and number. `notes` in any order; one pass, nothing compared with all. */
export function discussedLinks(notes: MeetingNotes[]): DiscussedLink[] {
  const links = new Map<string, DiscussedLink>();
  for (const { message, date, minutes } of [...notes].sort(byDate)) {
    for (const topic of minutes.topics) {
      /** Of the item before. */
      let before: string[] = [];
      for (const item of topic.items) {
        const named = new Set<string>();
        for (const at of item.links) {
          const link = minutes.links[at];
          if (!link || link.repo === null || link.number === null) continue;
          const { repo, number, kind, url } = link;
          const key = `${repo.toLowerCase()}#${number}`;
          if (named.has(key)) continue;
          named.add(key);
          const known = links.get(key) ?? {
            ...{ repo, number, kind, url, discussed: [], topics: [], people: [], settled: null },
          };
          links.set(key, known);
          // Something shown once to be a pull request is no issue.
          if (kind === 'pull') Object.assign(known, { kind, url });
          const place = { message, ...item.span, quote: item.text, meeting: date };
          const said = { ...place, topic: topic.title, speaker: item.speaker };
          known.discussed.push(said);
          keep(known.topics, topic.title);
          for (const name of [item.speaker, ...item.todos.flatMap(({ owners }) => owners)])
            if (name !== null) keep(known.people, name);
          if (saysSettled(item.text)) known.settled = said;
        }
        const [meant] = before;
        const known = named.size === 0 && before.length === 1 && meant && links.get(meant);
        if (known && thatPattern.test(item.text) && saysSettled(item.text)) {
          const place = { message, ...item.span, quote: item.text, meeting: date };
          known.settled = { ...place, topic: topic.title, speaker: item.speaker };
        }
        before = [...named];
      }
    }
  }
  return [...links.values()].sort(
    (one, other) => compare(one.repo, other.repo) || one.number - other.number,
  );
}

/** `that PR is merged`, `it was merged`, below the item that links it */
const thatPattern = /^(?:it|merged)\b|\b(?:that|this|the) (?:PR|pull request|pull|patch)\b/i;

const byDate = (one: MeetingNotes, other: MeetingNotes): number => compare(one.date, other.date);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function keep(values: string[], value: string): void {
  if (!values.includes(value)) values.push(value);
}

/** The last word in the item counts: `was closed, Ann reopened it` settles nothing. */
function saysSettled(text: string): boolean {
  const claims = claimsOf(text, null, []).filter(({ kind }) => kind === 'done');
  const last = claims.at(-1);
  return last?.kind === 'done' && (last.merge || last.verbs.includes('clos'));
}
