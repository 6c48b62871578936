/** What was discussed of one repository in; the table of when and in which topics out. */

import { ListRow, ListTable } from '#app/components/page/list-table.tsx';
import { Part } from '#app/components/page/part.tsx';
import { counted } from '#app/components/words/counted.ts';
import { Day } from '#app/components/words/day.tsx';
import { pullHref } from '#app/components/words/places.ts';
import type { PullRow } from '#app/models/subjects/subjects.ts';

export function PullTable(props: { repo: string; pulls: PullRow[]; now: string }) {
  return (
    <Part
      id={props.repo.replace('/', '-')}
      title={props.repo}
      note={counted(props.pulls.length, 'link')}
    >
      <ListTable
        label={props.repo}
        columns={['Number', 'Topics', 'Meetings', 'First', 'Last']}
        numbersFrom={2}
        notOnPhones={['Meetings', 'First']}
        className="pulls"
      >
        {props.pulls.map((pull) => (
          <ListRow
            key={pull.number}
            head={
              <span className="whole">
                <a href={pullHref(pull)}>#{pull.number}</a>{' '}
                <small>{pull.kind === 'pull' ? 'pull request' : 'issue'}</small>
              </span>
            }
            beside={pull.topics.join(', ')}
            numbers={[
              pull.meetings,
              <Day key="first" date={pull.firstMeeting} now={props.now} />,
              <Day key="last" date={pull.lastMeeting} now={props.now} />,
            ]}
          />
        ))}
      </ListTable>
    </Part>
  );
}
