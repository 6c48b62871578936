/** An import under way in; a bar, and how fast and how long still, out. */
import type { ArchiveView } from '#app/models/archive/archive-view.ts';
import { archiveCounts, durationWords } from './archive-words.tsx';

export function ArchiveProgress(props: { archive: ArchiveView }) {
  const { archive } = props;
  const { rate, part, secondsLeft } = archive;
  const { reconciled, toReconcile } = archive.progress;
  const isReading = part < 1 || toReconcile === 0;
  const speed = [
    rate === null ? null : `${rate.toLocaleString('en')} a second`,
    secondsLeft === null ? null : `${durationWords(secondsLeft)} left`,
  ].filter(Boolean);
  if (archive.state === 'undoing') {
    return (
      <div className="sheet padded going-on">
        <progress aria-label="Being taken out" />
      </div>
    );
  }
  return (
    <div className="sheet padded going-on">
      {isReading ? (
        <progress aria-label="Read of the archive" value={part} max={1} />
      ) : (
        <progress aria-label="Meetings put in order" value={reconciled} max={toReconcile} />
      )}
      <p>
        {archiveCounts(archive.progress)}
        {archive.state === 'stopped' || !isReading ? '' : speed.map((each) => ` · ${each}`)}
      </p>
      {isReading ? null : (
        <p>
          {reconciled.toLocaleString('en')} of {toReconcile.toLocaleString('en')} meetings put in
          order
        </p>
      )}
      {archive.state === 'stopped' ? null : (
        <p className="why">
          This goes on when the page is closed. Reload to see how far it is;{' '}
          <span className="scripted-only">or just wait.</span>
        </p>
      )}
    </div>
  );
}
