/** A person in; what they have, how they are written and where to subscribe, as words, out. */

import { counted } from '#app/components/words/counted.ts';
import { personHref } from '#app/components/words/places.ts';
import type { PersonRow } from '#app/models/subjects/subjects.ts';

/** `2 open TODOs, 1 suggested` */
export function personHas({ open, suggested }: { open: number; suggested: number }): string {
  const has = open === 0 ? 'nothing open' : counted(open, 'open TODO');
  return suggested > 0 ? `${has}, ${suggested} suggested` : has;
}

/** `perhaps`: who else has it for a first name. */
export function PersonLede(props: { person: PersonRow; perhaps: string[] }) {
  const { person, perhaps } = props;
  return (
    <>
      {perhaps.length > 0 ? (
        <>
          perhaps{' '}
          {perhaps.map((name, index) => (
            <span key={name}>
              {index === 0 ? '' : index === perhaps.length - 1 ? ' or ' : ', '}
              <a href={personHref(name)}>{name}</a>
            </span>
          ))}
          {' · '}
        </>
      ) : null}
      {spellings(person)} · <a href={`/people/${person.slug}.ics`}>what is due, as a calendar</a>
      {' · '}
      <a href={`/people/${person.slug}.atom`}>what happens, as a feed</a>
    </>
  );
}

function spellings(person: { aliases: string[]; handles: string[]; meetings: number }): string {
  const also = [...person.aliases, ...person.handles.map((handle) => `@${handle}`)];
  const there = `in ${counted(person.meetings, 'meeting')}`;
  return also.length > 0 ? `${there} · also written ${also.join(', ')}` : there;
}
