/** Which ways something on the agenda can be moved in; an arrow for each, sent in place, out. */

import { Button } from '#app/components/form/button.tsx';
import { AgendaForm } from './agenda-form.tsx';

const ways = [
  { way: 'up', hotkey: 'u', sign: '↑' },
  { way: 'down', hotkey: 'd', sign: '↓' },
] as const;

export function AgendaArrows(props: {
  /** Of what is moved; the focus finds the arrow again by it. */
  id: string;
  /** Before the way, where a whole section is moved: `section-up`. */
  prefix?: 'section-';
  on: Record<string, string>;
  /** What is said of each way; null: it is at that end. */
  up: string | null;
  down: string | null;
}) {
  return ways.map(({ way, hotkey, sign }) =>
    props[way] === null ? null : (
      <AgendaForm
        comes="when-changing"
        key={way}
        intent={`${props.prefix ?? ''}${way}`}
        on={props.on}
      >
        <Button small id={`${props.id}-${way}`} hotkey={hotkey} label={props[way]}>
          {sign}
        </Button>
      </AgendaForm>
    ),
  );
}
