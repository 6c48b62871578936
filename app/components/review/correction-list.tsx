/** What people said against the reading in; each with its undo out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { plainDay } from '#app/components/words/dates.ts';
import { RelativeDate } from '#app/components/words/relative-date.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import type { CorrectionRow } from '#app/models/views.ts';
import type { Change } from '#app/todos/todo.ts';

export function CorrectionList(props: {
  corrections: CorrectionRow[];
  now: string;
  canEdit: boolean;
}) {
  const standing = props.corrections.filter((each) => each.undoneAt === null);
  if (standing.length === 0) return null;
  return (
    <Part id="corrections" title="Changed by hand" note={standing.length}>
      <Rows>
        {standing.map((each) => (
          <Row
            key={each.id}
            side={
              props.canEdit ? (
                <FactForm intent="undo" span={null} hidden={{ correction: each.id }}>
                  <Button plain label={`Undo: ${changeWords(each.change)}`}>
                    undo
                  </Button>
                </FactForm>
              ) : null
            }
            why={
              <>
                {each.by}, <RelativeDate at={each.at} now={props.now} />
                {each.reason ? ` · ${each.reason}` : ''}
              </>
            }
          >
            <span>
              {changeWords(each.change)}
              {each.target.quote ? <>: “{clip(each.target.quote)}”</> : null}{' '}
              {each.lost ? <Tag kind="warn">lost its place: {each.lost}</Tag> : null}
            </span>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}

export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'meeting': {
      const parts = [change.date, change.start, change.end, change.timeZone, change.title];
      return `The meeting is ${parts.filter(Boolean).join(' ')}`;
    }
    case 'not-a-todo':
      return 'Not a TODO';
    case 'missed-todo':
      return `A TODO${change.owners.length > 0 ? ` of ${change.owners.join(', ')}` : ''}: ${change.text}`;
    case 'item-kind':
      return `It is a ${change.to}`;
    case 'title':
      return `To be done: ${change.text}`;
    case 'owners':
      return change.owners.length > 0 ? `Owned by ${change.owners.join(', ')}` : 'Needs an owner';
    case 'same':
      return 'The same as an earlier TODO';
    case 'separate':
      return 'A TODO of its own';
    case 'status':
      return change.to === 'open' ? 'Accepted' : `Now ${change.to}`;
    case 'due':
      return change.on ? `Due on ${plainDay(change.on)}` : 'Not due on any day';
    case 'proposal':
      return change.accept ? 'Proposal accepted' : 'Proposal rejected';
    case 'answered':
      return change.answered ? 'Answered' : 'Asked again';
  }
}

/** A quote that fits a line. */
export const clip = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
