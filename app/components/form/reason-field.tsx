/** An id in; the field for why somebody changes something, folded until asked for, out. */
import type { Typed } from './fact-form.tsx';
import { TextField } from './text-field.tsx';

export function ReasonField(props: { id: string; typed?: Typed | null }) {
  const { id, typed = null } = props;
  return (
    <details className="reason" open={Boolean(typed?.values.reason)}>
      <summary>because …</summary>
      <TextField id={id} name="reason" label="Because (you need not say)" typed={typed} />
    </details>
  );
}
