/** What people say is or is not the same TODO, and one meeting's mentions in; who belongs where out. */
import { locate } from './places.ts';
import type { Sighting } from './sightings.ts';
import type { Correction, Lost, Place } from './todo.ts';
import type { TodoIndex, TodoState } from './todo-index.ts';

/** `as`: the mention whose TODO it belongs to; null: it starts one of its own. */
export type Identity = { correction: Correction; as: Place | null };

/** The newest word about a mention counts. Those that find no mention are lost. */
export function identitiesOf(
  corrections: Correction[],
  sightings: Sighting[],
  index: TodoIndex,
): { identities: Map<Sighting, Identity>; lost: Lost[] } {
  const identities = new Map<Sighting, Identity>();
  const lost: Lost[] = [];
  const [first] = sightings;
  for (const correction of corrections) {
    const { change, target } = correction;
    if (change.kind !== 'same' && change.kind !== 'separate') continue;
    const as = change.kind === 'same' ? change.as : null;
    const targetIsHere = as === null || isNotBefore(index, target, as);
    const sighting = first ? locate(targetIsHere ? target : as, sightings) : null;
    if (sighting) identities.set(sighting, { correction, as: targetIsHere ? as : target });
    else lost.push({ correction, because: 'its words are no TODO of this meeting any more' });
  }
  return { identities, lost };
}

const isNotBefore = (index: TodoIndex, one: Place, other: Place): boolean =>
  (index.dateOf(one.message) ?? '') >= (index.dateOf(other.message) ?? '');

/** The TODO that has a mention at the place. */
export function partnerOf(index: TodoIndex, place: Place): TodoState | null {
  const date = index.dateOf(place.message);
  const mention = date === null ? null : locate(place, index.mentionsOn(date));
  return mention && index.state(mention.key);
}
