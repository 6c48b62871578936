/** An id in; the field for why somebody changes something out. */
import { TextField } from './text-field.tsx';

export function ReasonField(props: { id: string }) {
  return <TextField id={props.id} name="reason" label="Because (you need not say)" />;
}
