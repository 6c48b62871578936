/** What importing a mail means for what is tracked in; each line decided in advance, out. */

import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { counted } from '#app/components/words/counted.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { Tag, type TagKind } from '#app/components/words/tag.tsx';
import type { CorrectionRow } from '#app/models/views.ts';
import type { Difference } from '#app/todos/differences.ts';
import { BackActs, saidToBeNew } from './back-acts.tsx';
import { DifferenceWords } from './difference-words.tsx';
import { ProposalActs } from './proposal-acts.tsx';
import { TwinActs, TwinQuestion } from './twin-acts.tsx';

const looks: Partial<Record<Difference['kind'], TagKind>> = {
  done: 'done',
  proposal: 'decision',
  reassigned: 'waiting',
  back: 'todo',
  silent: 'warn',
};

export function DifferenceList(props: {
  differences: Difference[];
  corrections: CorrectionRow[];
  canEdit: boolean;
  now: string;
}) {
  const known = props.differences.filter(
    (each) =>
      each.maybe !== null ||
      (each.kind !== 'new' && each.kind !== 'suggested') ||
      saidToBeNew(each, props.corrections) !== null,
  );
  const told = known
    .filter(({ kind }) => kind !== 'silent')
    .sort((one, other) => Number(other.maybe !== null) - Number(one.maybe !== null));
  const silent = known.filter(({ kind }) => kind === 'silent');
  if (known.length === 0) return null;
  return (
    <Part id="differences" title="What it means for the TODOs tracked so far">
      {told.length > 0 ? (
        <Rows>
          {told.map((each) => (
            <Line
              key={`${each.todo}-${each.kind}-${each.evidence?.start}`}
              difference={each}
              {...props}
            />
          ))}
        </Rows>
      ) : null}
      {silent.length > 0 ? (
        <details className="untold">
          <summary>{counted(silent.length, 'open TODO')} not mentioned, so still open</summary>
          <Rows>
            {silent.map((each) => (
              <Line key={each.todo} difference={each} {...props} />
            ))}
          </Rows>
        </details>
      ) : null}
    </Part>
  );
}

function Line(props: {
  difference: Difference;
  corrections: CorrectionRow[];
  canEdit: boolean;
  now: string;
}) {
  const { difference } = props;
  const { evidence } = difference;
  return (
    <Row
      side={
        difference.maybe ? (
          <Tag kind="warn">the same?</Tag>
        ) : (
          <Tag kind={looks[difference.kind] ?? 'plain'}>{difference.kind.replace('-', ' ')}</Tag>
        )
      }
      why={
        <>
          <Owner names={difference.owners} needsOwner={false} />
          {difference.owners.length > 0 ? ' · ' : ''}
          <DifferenceWords difference={difference} now={props.now} />
          <TwinQuestion difference={difference} now={props.now} />
          {evidence ? (
            <>
              {' · '}
              <a href={`#s-${evidence.start}`}>“{evidence.quote.slice(0, 90)}”</a>
            </>
          ) : null}
        </>
      }
      below={
        difference.maybe && props.canEdit ? (
          <span className="acts">
            <TwinActs difference={difference} />
          </span>
        ) : (
          <>
            <ProposalActs {...props} />
            <BackActs {...props} />
          </>
        )
      }
    >
      <span>
        <MarkdownText text={asTitle(difference.title)} />
      </span>
    </Row>
  );
}
