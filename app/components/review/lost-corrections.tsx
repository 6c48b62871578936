/** Corrections that no longer find their words in; what they said, and where each can be taken back, out. */

import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { RelativeDate } from '#app/components/words/relative-date.tsx';
import type { LostCorrection } from '#app/models/views.ts';
import { changeWords, clip } from './correction-list.tsx';

export function LostCorrections(props: { lost: LostCorrection[]; now: string }) {
  if (props.lost.length === 0) return null;
  return (
    <Part id="lost" title="Corrections without their place" note={props.lost.length}>
      <Rows>
        {props.lost.map(({ correction, because, mail }) => (
          <Row
            key={correction.id}
            side={mail === null ? null : <a href={`/inbox/${mail}`}>the mail</a>}
            why={
              <>
                {because} · {correction.by}, <RelativeDate at={correction.at} now={props.now} />
              </>
            }
          >
            <span>
              {changeWords(correction.change)}
              {correction.target.quote ? <>: “{clip(correction.target.quote)}”</> : null}
            </span>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
