/** What was discussed of one repository in; the table of when and in which topics out. */
import type { PullRow } from '#app/models/subjects.ts';
import { Day } from './day.tsx';
import { Part } from './part.tsx';
import { pullHref } from './places.ts';
import { counted } from './review-words.tsx';
import { Sheet } from './sheet.tsx';

export function PullTable(props: { repo: string; pulls: PullRow[]; now: string }) {
  return (
    <Part
      id={props.repo.replace('/', '-')}
      title={props.repo}
      note={counted(props.pulls.length, 'link')}
    >
      <Sheet scrolls={{ label: props.repo }}>
        <table>
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Topics</th>
              <th scope="col" className="n">
                Meetings
              </th>
              <th scope="col" className="n">
                First
              </th>
              <th scope="col" className="n">
                Last
              </th>
            </tr>
          </thead>
          <tbody>
            {props.pulls.map((pull) => (
              <tr key={pull.number}>
                <th scope="row">
                  <a href={pullHref(pull)}>#{pull.number}</a>{' '}
                  <small>{pull.kind === 'pull' ? 'pull request' : 'issue'}</small>
                </th>
                <td>{pull.topics.join(', ')}</td>
                <td className="n">{pull.meetings}</td>
                <td className="n">
                  <Day date={pull.firstMeeting} now={props.now} />
                </td>
                <td className="n">
                  <Day date={pull.lastMeeting} now={props.now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </Part>
  );
}
