/** A topic's other titles in; the part of its page where a person joins and separates them out. */

import { Button } from '#app/components/form/button.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import type { TopicView } from '#app/models/subjects/subjects.ts';
import { SeparateTopic } from './separate-topic.tsx';

export function TopicNames(props: {
  topic: TopicView;
  others: string[];
  canEdit: boolean;
  typed: string | null;
}) {
  const { aliases, title } = props.topic;
  if (aliases.length === 0 && !props.canEdit) return null;
  return (
    <Part id="names" title="Also written" note={aliases.length}>
      {aliases.length > 0 ? (
        <Rows>
          {aliases.map((alias) => (
            <Row
              key={alias.title}
              side={
                alias.isDecided && props.canEdit ? (
                  <SeparateTopic title={alias.title}>
                    separate
                    <span className="visually-hidden"> {alias.title}</span>
                  </SeparateTopic>
                ) : null
              }
            >
              <span>{alias.title}</span>
            </Row>
          ))}
        </Rows>
      ) : null}
      {props.canEdit ? (
        <Sheet padded>
          <form method="post" className="row-form">
            <TextField
              id="into"
              name="into"
              label={`${title} is the same as`}
              list="other-topics"
              value={props.typed}
            />
            <datalist id="other-topics">
              {props.others
                .filter((other) => other !== title)
                .map((other) => (
                  <option key={other} value={other} />
                ))}
            </datalist>
            <Button name="intent" value="join">
              Join
            </Button>
          </form>
        </Sheet>
      ) : null}
    </Part>
  );
}
