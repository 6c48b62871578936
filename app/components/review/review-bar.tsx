/** A review in; the bar at its foot, with what it holds and the one thing to do, out. */

import { Button, ButtonLink } from '#app/components/form/button.tsx';
import type { Review } from '#app/models/views.ts';
import { reviewCounts } from './review-words.tsx';

export function ReviewBar(props: { review: Review }) {
  const { mail, minutes } = props.review;
  return (
    <div className="bar sheet">
      <span>{reviewCounts(props.review)}</span>
      <div className="actions">
        {mail.state === 'imported' ? (
          <>
            <form method="post">
              <Button name="intent" value="undo-import">
                Undo the import
              </Button>
            </form>
            <ButtonLink href={mail.meeting ? `/meetings/${mail.meeting}` : '/agenda'} primary>
              {mail.meeting ? 'To the meeting' : 'To the agenda'}
            </ButtonLink>
          </>
        ) : (
          <>
            <form method="post">
              <Button name="intent" value="discard">
                Put aside
              </Button>
            </form>
            {minutes.meeting || mail.announcesNext ? (
              <form method="post">
                <Button primary name="intent" value="import" hotkey="i">
                  {importWords(props.review)}
                </Button>
              </form>
            ) : (
              <ButtonLink href="#meeting-date" primary>
                Give it a date
              </ButtonLink>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function importWords({ mail, minutes }: Review): string {
  if (minutes.isNotes) return 'Import the meeting';
  return minutes.meeting === null && mail.announcesNext
    ? minutes.next
      ? 'Take the next meeting over'
      : 'Take it off the calendar'
    : 'Import it all the same';
}
