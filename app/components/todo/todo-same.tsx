/** A TODO, and those that may be the same, in; the search, the choice and the question out. */

import type { ReactNode } from 'react';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { Day } from '#app/components/words/day.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import type { TodoRow, TodoView } from '#app/models/views.ts';
import { historyOf } from './history.tsx';
import { StatusBox } from './status-box.tsx';
import { Timeline } from './timeline.tsx';

export type Twins = { words: string; rows: (TodoRow & { because: string })[] };

/** `twins` null: nobody has asked for them yet. `children`: the other way, one that is two. */
export function TodoSame(props: {
  todo: TodoView;
  twins: Twins | null;
  now: string;
  children: ReactNode;
}) {
  const { todo, twins } = props;
  return (
    <Part id="same" title="Is it one TODO?">
      {twins === null ? null : (
        <>
          <form method="get" action={`/todos/${todo.id}#same`} className="row-form find-twin">
            <TextField
              id="find"
              name="find"
              type="search"
              label="Words of the other one, or its number"
              value={twins.words}
            />
            <Button small>Search</Button>
          </form>
          {twins.rows.length === 0 ? (
            <p className="why">
              {twins.words ? 'No TODO has these words.' : 'No other TODO is like it.'}
            </p>
          ) : (
            <Rows label="TODOs that may be the same, likeliest first">
              {twins.rows.map((twin) => (
                <Row
                  key={twin.id}
                  mark={<StatusBox status={twin.status} />}
                  side={
                    <a href={`/todos/${todo.id}?with=${twin.id}`}>
                      compare<span className="visually-hidden"> with TODO {twin.id}</span>
                    </a>
                  }
                  why={
                    <>
                      <Owner names={twin.owners} needsOwner={twin.needsOwner} />
                      {' · raised '}
                      <Day date={twin.firstSeen} now={props.now} />
                      {` · ${twin.because}`}
                    </>
                  }
                >
                  <a href={`/todos/${twin.id}`}>
                    <MarkdownText text={asTitle(twin.title)} isInLink />
                  </a>
                </Row>
              ))}
            </Rows>
          )}
        </>
      )}
      <div className="sheet">
        {twins === null ? (
          <p className="fold">
            <strong>The same as another one?</strong> <span className="fold-value" />{' '}
            <a className="fold-act" href={`/todos/${todo.id}?find=#same`}>
              look for it
            </a>
          </p>
        ) : null}
        {props.children}
      </div>
    </Part>
  );
}

/** Both histories, and the question whether they are one. The lower number stays. */
export function CompareTodos(props: { todo: TodoView; other: TodoView; now: string }) {
  const { todo, other } = props;
  const ids = [todo.id, other.id].sort((one, next) => one - next);
  return (
    <Part id="compare" title="Are these two the same?">
      <Sheet padded className="form">
        <div className="pair">
          {[todo, other].map((each) => (
            <section key={each.id} aria-label={`TODO ${each.id}`}>
              <p>
                <strong>
                  <MarkdownText text={asTitle(each.title)} />
                </strong>
              </p>
              <p className="why">
                TODO {each.id} · {each.status} ·{' '}
                <Owner names={each.owners} needsOwner={each.needsOwner} />
                {each.topic ? ` · ${each.topic}` : ''}
              </p>
              <Timeline
                label={`History of TODO ${each.id}`}
                happenings={historyOf(each, props.now)}
              />
            </section>
          ))}
        </div>
        <FactForm intent="merge" span={null} hidden={{ into: other.id }} className="row-form">
          <ReasonField id="merge-reason" />
          <Button small>
            They are the same: TODO {ids[1]} becomes part of TODO {ids[0]}
          </Button>
          <ButtonLink href={`/todos/${todo.id}`} small plain>
            No, leave them apart
          </ButtonLink>
        </FactForm>
      </Sheet>
    </Part>
  );
}
