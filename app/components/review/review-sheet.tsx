/** A review in; the mail left and its reading right, each fact tied to its words, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm, type Typed, typedInto } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import type { Review } from '#app/models/views.ts';
import type { Difference } from '#app/todos/differences.ts';
import { linesOf, type MailLine } from './mail-lines.ts';
import { MailText } from './mail-text.tsx';
import { type Mark, marksOf } from './marks.ts';
import { ReadingView } from './reading-view.tsx';

export function ReviewSheet(props: {
  review: Review;
  /** Chosen by its number, to add something from it. */
  line: number | null;
  now: string;
  canEdit: boolean;
  typed: Typed | null;
}) {
  const { review, typed } = props;
  const { mail, minutes } = review;
  const marks = [...marksOf(minutes), ...review.differences.flatMap(markOf)];
  const lines = linesOf(review.body, review.fragments, review.seams, marks);
  const chosen = lines.find((line) => line.number === props.line) ?? null;
  const context = {
    links: minutes.links,
    differences: new Map(review.differences.flatMap(byPlace)),
    accepted: acceptedIn(review),
    corrections: review.corrections,
    canEdit: props.canEdit,
    now: props.now,
    typed,
  };
  return (
    <>
      <div className="review sheet">
        <MailText
          lines={lines}
          chosen={chosen?.number ?? null}
          below={chosen && props.canEdit ? <LineForm line={chosen} typed={typed} /> : null}
          {...(props.canEdit
            ? { lineHref: (line: number) => `/inbox/${mail.id}?line=${line}#l${line}` }
            : {})}
        />
        <ReadingView minutes={minutes} context={context} now={props.now} />
      </div>
      <datalist id="people">
        {minutes.participants.map((each) => (
          <option key={each.span.start} value={each.name} />
        ))}
      </datalist>
      {props.canEdit ? <PickedForm /> : null}
    </>
  );
}

/** Adds what the reader missed in one line; works without any script. */
function LineForm(props: { line: MailLine; typed: Typed | null }) {
  const span = { start: props.line.start, end: props.line.end };
  const typed = typedInto(props.typed, 'missed-todo', span);
  const words = props.line.parts.map((part) => part.text).join('');
  return (
    <FactForm intent="missed-todo" span={span} className="row-form line-form">
      <TextField
        id="line-text"
        name="text"
        label={`A TODO from line ${props.line.number}`}
        value={words.trim()}
        typed={typed}
      />
      <TextField id="line-owners" name="owners" label="Owners" list="people" short typed={typed} />
      <Button small>Make it a TODO</Button>
    </FactForm>
  );
}

/** Shown by a script beside the words that are selected in the mail. */
function PickedForm() {
  return (
    <form method="post" className="sheet picked" data-in-place="" data-picked="" hidden>
      <input type="hidden" name="intent" value="missed-todo" />
      <input type="hidden" name="placeStart" />
      <input type="hidden" name="placeEnd" />
      <TextField id="picked-text" name="text" label="A TODO from these words" />
      <TextField id="picked-owners" name="owners" label="Owners" list="people" />
      <Button small>Make this a TODO</Button>
    </form>
  );
}

/** What was said about tracked TODOs is marked too, where no fact of its own marks it. */
const markOf = (difference: Difference): Mark[] =>
  difference.evidence
    ? [
        {
          start: difference.evidence.start,
          end: difference.evidence.end,
          kind: 'item',
          key: `difference-${difference.evidence.start}`,
        },
      ]
    : [];

const byPlace = (difference: Difference): [number, Difference][] =>
  difference.evidence ? [[difference.evidence.start, difference]] : [];

function acceptedIn(review: Review): Set<number> {
  const standing = review.corrections.filter((each) => each.undoneAt === null);
  return new Set(
    standing
      .filter(({ change }) => change.kind === 'status' && change.to === 'open')
      .map(({ target }) => target.start),
  );
}
