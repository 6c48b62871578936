/** An id in; the field for why somebody changes something, folded until asked for, out. */
import { TextField } from './text-field.tsx';

export function ReasonField(props: { id: string }) {
  return (
    <details className="reason">
      <summary>because …</summary>
      <TextField id={props.id} name="reason" label="Because (you need not say)" />
    </details>
  );
}
