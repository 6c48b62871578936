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

/** In the order of the agenda, the meeting first, edits that lost their entry last. */
export function draftChanges(before: Agenda, after: Agenda): DraftChange[] {
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

type EntryPlace = { entry: Entry; section: string };

/** Hidden entries count: leaving one out is the person's own doing, no news. */
function placesOf({ sections, hidden }: Agenda): Map<string, EntryPlace> {
  const shown = sections.flatMap(({ title, entries }) =>
    entries.map((entry) => ({ entry, section: title })),
  );
  return new Map(
    [...shown, ...hidden]
      .filter(({ entry }) => !entry.key.startsWith('standing:'))
      .map(({ entry, section }) => [entry.key, { entry, section }]),
  );
}

function meetingChange(before: AgendaMeeting, after: AgendaMeeting): DraftChange[] {
  const say = (meeting: AgendaMeeting) => `${sayWeekday(meeting.date)}, ${sayTimes(meeting)}`;
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
    ['reason', old.entry.because !== entry.because, `${entry.text}: ${entry.because}`],
  ];
  return changes.filter(([, changed]) => changed).map(([kind, , says]) => ({ kind, key, says }));
}
