/** What the agenda does not show in: left out, without a place, changed since; lists that give it back out. */
import type { Agenda } from '#app/agenda/agenda.ts';
import type { DraftChange } from '#app/agenda/draft-changes.ts';
import { Button } from '#app/components/form/button.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { shortDay } from '#app/components/words/dates.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { AgendaForm } from './agenda-form.tsx';
import { shortly } from './agenda-place.ts';

export function AgendaHidden(props: { hidden: Agenda['hidden']; now: string; canEdit: boolean }) {
  if (props.hidden.length === 0) return null;
  return (
    <Part id="hidden" title="Left out" note={props.hidden.length}>
      <Rows label="Left out">
        {props.hidden.map(({ section, entry, until }) => (
          <Row
            key={entry.key}
            why={`${section} · ${until === null ? 'not this time' : `until ${shortDay(until, props.now)}`}`}
            side={
              props.canEdit ? (
                <AgendaForm intent="show" on={{ key: entry.key }}>
                  <Button small label={`Bring back: ${shortly(entry.text)}`}>
                    Bring back
                  </Button>
                </AgendaForm>
              ) : null
            }
          >
            <MarkdownText text={entry.text} />
          </Row>
        ))}
      </Rows>
    </Part>
  );
}

export function AgendaLost(props: { lost: Agenda['lost']; canEdit: boolean }) {
  if (props.lost.length === 0) return null;
  return (
    <Part id="lost" title="Edits without a place" note={props.lost.length}>
      <Rows label="Edits without a place">
        {props.lost.map(({ key, edit }) => (
          <Row
            key={`${key} ${edit}`}
            why={
              key.startsWith('added:')
                ? 'it was for the meeting before'
                : 'what it was said about is no longer on the agenda'
            }
            side={
              props.canEdit ? (
                <>
                  {key.startsWith('added:') ? (
                    <AgendaForm intent="again" on={{ key }}>
                      <Button small label={`Once more: ${shortly(edit)}`}>
                        Once more
                      </Button>
                    </AgendaForm>
                  ) : null}{' '}
                  <AgendaForm intent="forget" on={{ key }}>
                    <Button small label={`Forget: ${shortly(edit)}`}>
                      Forget it
                    </Button>
                  </AgendaForm>
                </>
              ) : null
            }
          >
            <span>
              <MarkdownText text={edit} />
            </span>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}

export function AgendaChanges(props: { changes: DraftChange[]; canEdit: boolean }) {
  const { changes } = props;
  if (changes.length === 0) return null;
  return (
    <div className="notice agenda-news" role="status">
      <details>
        <summary>
          {counted(changes.length, 'thing')} on it changed since it was last edited; your edits are
          kept
        </summary>
        <ul>
          {changes.map(({ kind, says }) => (
            <li key={`${kind} ${says}`}>
              <MarkdownText text={says} />
            </li>
          ))}
        </ul>
      </details>
      {props.canEdit ? (
        <AgendaForm intent="seen" on={{}}>
          <Button small>Seen</Button>
        </AgendaForm>
      ) : null}
    </div>
  );
}
