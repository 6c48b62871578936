/** What importing a mail means for what is tracked in; each line decided in advance, out. */
import type { Difference } from '#app/models/views.ts';
import { Button } from './button.tsx';
import { DifferenceWords } from './difference-words.tsx';
import { FactForm } from './fact-form.tsx';
import { MarkdownText } from './markdown-text.tsx';
import { Owner } from './owner.tsx';
import { Part } from './part.tsx';
import { Row, Rows } from './rows.tsx';
import { Tag, type TagKind } from './tag.tsx';

const looks: Partial<Record<Difference['kind'], TagKind>> = {
  new: 'todo',
  suggested: 'suggested',
  done: 'done',
  proposal: 'decision',
  silent: 'warn',
};

export function DifferenceList(props: { differences: Difference[]; canEdit: boolean }) {
  const known = props.differences.filter(
    (each) => each.kind !== 'new' && each.kind !== 'suggested',
  );
  if (known.length === 0) return null;
  return (
    <Part id="differences" title="What it means for the TODOs tracked so far" note={known.length}>
      <Rows>
        {known.map((each) => (
          <Row
            key={`${each.todo}-${each.kind}-${each.evidence?.start ?? ''}`}
            side={<Tag kind={looks[each.kind] ?? 'plain'}>{each.kind.replace('-', ' ')}</Tag>}
            why={
              <>
                <Owner names={each.owners} needsOwner={false} />{' '}
                <DifferenceWords difference={each} />
                {each.evidence ? (
                  <>
                    {' · '}
                    <a href={`#s-${each.evidence.start}`}>“{each.evidence.quote.slice(0, 90)}”</a>
                  </>
                ) : null}
              </>
            }
            below={
              props.canEdit && each.kind === 'proposal' && each.evidence ? (
                <span className="acts">
                  <FactForm intent="proposal-accept" span={each.evidence}>
                    <Button plain hotkey="a" label={`Confirm: ${each.title}`}>
                      confirm
                    </Button>
                  </FactForm>
                  <FactForm intent="proposal-reject" span={each.evidence}>
                    <Button plain hotkey="x" label={`Not yet: ${each.title}`}>
                      not yet
                    </Button>
                  </FactForm>
                </span>
              ) : null
            }
          >
            <span>
              <MarkdownText text={each.title} />
            </span>
          </Row>
        ))}
      </Rows>
    </Part>
  );
}
