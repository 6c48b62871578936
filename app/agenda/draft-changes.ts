/** The agenda as a person last saw it and as it is now in; what a new import changed on it, out. */
import type { Agenda, AgendaMeeting, Entry } from './agenda.ts';
import { sayTimes, sayWeekday } from './say-date.ts';

export type DraftChange = {
  kind: 'meeting' | 'new' | 'gone' | 'text' | 'owners' | 'reason' | 'section' | 'lost';
  /** The entry; null when the meeting itself has changed. */
  key: string | null;
  /** In plain words: `new under OCaml 5: …`. */
  says: string;
};

/** As much of an agenda as has to be remembered to say later what has changed on it. */
export type SeenAgenda = {
  meeting: Pick<AgendaMeeting, 'date' | 'start' | 'end' | 'startsAt' | 'timeZone'>;
  sections: { title: string; entries: SeenEntry[] }[];
  hidden: { section: string; entry: SeenEntry }[];
  lost: Agenda['lost'];
};
type SeenEntry = Pick<Entry, 'key' | 'text' | 'owners' | 'because'>;

/** In the order of the agenda, the meeting first, edits that lost their entry last. */
export function draftChanges(before: SeenAgenda, after: SeenAgenda): DraftChange[] {
  const old = placesOf(before);
  const now = placesOf(after);
  const lostBefore = new Set(before.lost.map(({ key, edit }) => `${key} ${edit}`));
  return [
    ...meetingChange(before.meeting, after.meeting),
    ...[...now].flatMap(([key, place]) => entryChanges(key, old.get(key) ?? null, place)),
    ...[...old].flatMap(([key, { entry, section }]): DraftChange[] =>
      now.has(key)
        ? []
        : [{ kind: 'gone', key, says: `no longer under ${section}: ${entry.text}` }],
    ),
    ...after.lost
      .filter(({ key, edit }) => !lostBefore.has(`${key} ${edit}`))
      .map(
        ({ key, edit }): DraftChange => ({
          kind: 'lost',
          key,
          says: `has lost its place: ${edit}`,
        }),
      ),
  ];
}

/**
 * `seen` with what a person's own doing changed between `before` and `after`: that is no news, and
 * what else was news before it still is.
 */
export function seenAfterEdit(seen: SeenAgenda, before: SeenAgenda, after: SeenAgenda): SeenAgenda {
  const own = draftChanges(before, after);
  const keys = new Set(own.map(({ key }) => key));
  const now = placesOf(after);
  const kept = [...placesOf(seen)].filter(([key]) => !keys.has(key));
  const changed = [...now].filter(([key]) => keys.has(key));
  const places = [...kept, ...changed].map(([, { entry, section }]) => ({ entry, section }));
  return {
    meeting: keys.has(null) ? after.meeting : seen.meeting,
    sections: [],
    hidden: places,
    lost: seen.lost,
  };
}

type EntryPlace = { entry: SeenEntry; section: string };

/** Hidden entries count: leaving one out is the person's own doing, no news. */
function placesOf({ sections, hidden }: SeenAgenda): Map<string, EntryPlace> {
  const shown = sections.flatMap(({ title, entries }) =>
    entries.map((entry) => ({ entry, section: title })),
  );
  return new Map(
    [...shown, ...hidden]
      .filter(({ entry }) => !entry.key.startsWith('standing:'))
      .map(({ entry, section }) => [entry.key, { entry, section }]),
  );
}

function meetingChange(before: SeenAgenda['meeting'], after: SeenAgenda['meeting']): DraftChange[] {
  const say = (meeting: SeenAgenda['meeting']) =>
    `${sayWeekday(meeting.date)}, ${sayTimes(meeting)}`;
  if (say(before) === say(after)) return [];
  return [{ kind: 'meeting', key: null, says: `${say(after)} instead of ${say(before)}` }];
}

function entryChanges(key: string, old: EntryPlace | null, now: EntryPlace): DraftChange[] {
  const { entry, section } = now;
  if (old === null) return [{ kind: 'new', key, says: `new under ${section}: ${entry.text}` }];
  const owners = entry.owners.join(', ') || 'nobody';
  const changes: [DraftChange['kind'], boolean, string][] = [
    ['text', old.entry.text !== entry.text, `“${old.entry.text}” now reads “${entry.text}”`],
    ['owners', String(old.entry.owners) !== String(entry.owners), `${entry.text}: now ${owners}`],
    ['section', old.section !== section, `${entry.text}: from ${old.section} to ${section}`],
    ['reason', isNewReason(old.entry, entry), `${entry.text}: ${entry.because}`],
  ];
  return changes.filter(([, changed]) => changed).map(([kind, , says]) => ({ kind, key, says }));
}

/** That one more meeting has passed is true of all that is still open, and no news. */
function isNewReason(old: SeenEntry, now: SeenEntry): boolean {
  const isGrownOlder = stillOpen.test(old.because) && stillOpen.test(now.because);
  return old.because !== now.because && !isGrownOlder;
}
/** `open for 3 meetings`, `raised on 25 Nov` */
const stillOpen = /^(?:open for \d+ meetings?|raised on \d+ \w+(?: \d{4})?)$/;
