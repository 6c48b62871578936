/** People who have promised something in; the table of who has how much out. */

import { ListRow, ListTable } from '#app/components/page/list-table.tsx';
import { Part } from '#app/components/page/part.tsx';
import type { PersonRow } from '#app/models/subjects/subjects.ts';

export function WhoHasWhat(props: { people: PersonRow[]; unowned: number }) {
  if (props.people.length === 0 && props.unowned === 0) return null;
  return (
    <Part id="who" title="Who has what" note={<a href="/people">all people</a>}>
      <ListTable label="Who has what" columns={['Person', 'Open', 'Suggested']} numbersFrom={1}>
        {props.people.map((person) => (
          <ListRow
            key={person.slug}
            head={
              <a className="owner" href={`/people/${person.slug}`}>
                {person.name}
              </a>
            }
            numbers={[person.open, person.suggested]}
          />
        ))}
        {props.unowned > 0 ? (
          <ListRow
            head={
              <a className="owner nobody" href="/todos?status=unowned">
                nobody
              </a>
            }
            numbers={[props.unowned, null]}
          />
        ) : null}
      </ListTable>
    </Part>
  );
}
