/** What an import has found so far in; notes, what was known, passed over and failed, out. */

import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import type { ArchiveView } from '#app/models/archive/archive-view.ts';
import { numbered, sizeWords } from './archive-words.tsx';

export function ArchiveSummary(props: { archive: ArchiveView }) {
  const { progress, files } = props.archive;
  const { notes, known, skipped, failed, failures } = progress;
  const passedOver = skipped.reduce((sum, { count }) => sum + count, 0);
  const byCount = [...skipped].sort((one, other) => other.count - one.count);
  return (
    <div className="stack">
      <Part id="found" title="What was found">
        <Rows label="What was found">
          <Row side={notes.toLocaleString('en')}>
            {notes > 0 ? <a href="/meetings">with meeting notes</a> : 'with meeting notes'}
          </Row>
          <Row side={known.toLocaleString('en')}>already known</Row>
          <Row side={passedOver.toLocaleString('en')}>passed over</Row>
          <Row side={failures.toLocaleString('en')}>could not be used</Row>
        </Rows>
      </Part>
      {failures > 0 ? (
        <Part id="failed" title="What could not be used" note={failedNote(failed, failures)}>
          <Rows label="What could not be used">
            {failed.map(({ file, message, reason }) => (
              <Row key={`${file} ${message} ${reason}`} why={reason}>
                {file || 'a mail'}
                {message ? ` · ${message}` : ''}
              </Row>
            ))}
          </Rows>
        </Part>
      ) : null}
      {byCount.length > 0 ? (
        <Part id="skipped" title="Passed over, and why">
          <Rows label="Passed over, and why">
            {byCount.map(({ reason, count }) => (
              <Row key={reason} side={count.toLocaleString('en')}>
                {reason}
              </Row>
            ))}
          </Rows>
        </Part>
      ) : null}
      <Part id="files" title={numbered(files.length, 'file')}>
        {files.length > filesUnfolded ? (
          <details className="untold">
            <summary>Which ones?</summary>
            <FileRows files={files.slice(0, filesShown)} />
          </details>
        ) : (
          <FileRows files={files} />
        )}
      </Part>
    </div>
  );
}

const filesUnfolded = 10;
const filesShown = 100;

function FileRows(props: { files: ArchiveView['files'] }) {
  return (
    <Rows label="Files">
      {props.files.map(({ name, bytes }) => (
        <Row key={`${name} ${bytes}`} side={sizeWords(bytes)}>
          {name}
        </Row>
      ))}
    </Rows>
  );
}

const failedNote = (shown: unknown[], all: number): string | null =>
  all > shown.length ? `the first ${shown.length} of ${all.toLocaleString('en')}` : null;
