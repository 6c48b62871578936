/** A topic's other titles in; the part of its page where a person joins and separates them out. */
import type { TopicView } from '#app/models/subjects.ts';
import { Button } from './button.tsx';
import { Part } from './part.tsx';
import { Row, Rows } from './rows.tsx';
import { Sheet } from './sheet.tsx';
import { TextField } from './text-field.tsx';

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
                  <form method="post">
                    <input type="hidden" name="title" value={alias.title} />
                    <Button plain name="intent" value="separate">
                      separate
                      <span className="visually-hidden"> {alias.title}</span>
                    </Button>
                  </form>
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
