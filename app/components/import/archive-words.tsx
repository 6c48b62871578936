/** An import of uploaded archives in; its headline and the sentences about it out. */
import type { ReactNode } from 'react';
import { counted } from '#app/components/words/counted.ts';
import { RelativeDate } from '#app/components/words/relative-date.tsx';
import type {
  ArchiveProgress,
  ArchiveState,
  ArchiveView,
} from '#app/models/archive/archive-view.ts';

export const stateWords: Record<ArchiveState, string> = {
  waiting: 'waits',
  working: 'being read',
  stopped: 'stopped',
  done: 'taken in',
  undoing: 'being taken out',
  undone: 'taken out again',
};

/** `list.mbox.gz and 2 more files` */
export function archiveName({ files }: Pick<ArchiveView, 'files'>): string {
  const more = files.length - 1;
  const first = files[0]?.name ?? 'nothing';
  return more > 0 ? `${first} and ${counted(more, 'more file')}` : first;
}

export function archiveHeadline(archive: ArchiveView): string {
  const { notes } = archive.progress;
  switch (archive.state) {
    case 'waiting':
      return 'The import begins';
    case 'working':
      return 'Reading the archive';
    case 'stopped':
      return archive.via === 'command' ? 'Not at its end yet' : 'The import was stopped';
    case 'done':
      return notes === 0 ? 'No new notes were found' : `${counted(notes, 'mail')} taken in`;
    case 'undoing':
      return 'Being taken out again';
    case 'undone':
      return 'Taken out again';
  }
}

export function archiveLede(archive: ArchiveView, now: string): ReactNode {
  const { startedBy, startedAt, stoppedBy, undoneBy, undoneAt } = archive;
  const isCommand = archive.via === 'command';
  const isStopped = archive.state === 'stopped';
  return (
    <>
      {archiveName(archive)},{' '}
      {isCommand ? 'taken in on the command line' : `uploaded by ${startedBy}`}{' '}
      <RelativeDate at={startedAt} now={now} />
      {isStopped && !isCommand && stoppedBy ? `, stopped by ${stoppedBy}` : ''}
      {undoneAt && undoneBy ? (
        <>
          , taken out by {undoneBy} <RelativeDate at={undoneAt} now={now} />
        </>
      ) : null}
      . {isStopped && !isCommand ? 'What was read so far is there; the rest can follow.' : null}
      {isStopped && isCommand
        ? 'It is under way or was broken off: the same command goes on from there.'
        : null}
      {archive.state === 'undone' ? 'What was tracked is as it was without it.' : null}
    </>
  );
}

/** `1,204 mails read, 12 with notes` */
export function archiveCounts({ read, notes, failures }: ArchiveProgress): string {
  const parts = [`${numbered(read, 'mail')} read`, `${notes.toLocaleString('en')} with notes`];
  if (failures > 0) parts.push(`${failures.toLocaleString('en')} could not be used`);
  return parts.join(', ');
}

export const numbered = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** `3 kB`, `1.2 MB` */
export const sizeWords = (bytes: number): string =>
  bytes < 950_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** `about 2 minutes`, `a few seconds` */
export function durationWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 90) return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  if (seconds < 5_400) return `about ${Math.round(seconds / 60)} minutes`;
  return `about ${Math.round(seconds / 3_600)} hours`;
}
