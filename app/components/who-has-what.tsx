/** People with something open in; the table of who has how much out. */
import type { PersonRow } from '#app/models/subjects.ts';
import { Day } from './day.tsx';
import { ListTable } from './list-table.tsx';
import { Part } from './part.tsx';

export function WhoHasWhat(props: { people: PersonRow[]; unowned: number; now: string }) {
  if (props.people.length === 0 && props.unowned === 0) return null;
  return (
    <Part id="who" title="Who has what" note={<a href="/people">all people</a>}>
      <ListTable label="Who has what" columns={['Person', 'Open', 'Last there']} numbersFrom={1}>
        {props.people.map((person) => (
          <tr key={person.slug}>
            <th scope="row">
              <a className="owner" href={`/people/${person.slug}`}>
                {person.name}
              </a>
            </th>
            <td className="n">{person.open}</td>
            <td className="n">
              {person.lastMeeting ? <Day date={person.lastMeeting} now={props.now} /> : null}
            </td>
          </tr>
        ))}
        {props.unowned > 0 ? (
          <tr>
            <th scope="row">
              <a className="owner nobody" href="/todos?status=unowned">
                nobody
              </a>
            </th>
            <td className="n">{props.unowned}</td>
            <td />
          </tr>
        ) : null}
      </ListTable>
    </Part>
  );
}
