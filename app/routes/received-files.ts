/** A form with a pasted text or files in; what arrived, each with its name, out. Empty ones are left out. */
import { z } from 'zod';

const textSchema = z.string();

export type Arrived = { file: string | null; source: string | Uint8Array };

export async function arrivedIn(form: FormData): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  const text = textSchema.safeParse(form.get('text'));
  if (text.success && text.data.trim() !== '') {
    // Forms send each line end as CR LF, whatever was pasted.
    arrived.push({ file: null, source: text.data.replaceAll('\r\n', '\n') });
  }
  for (const file of form.getAll('files')) {
    if (typeof file === 'string' || file.size === 0) continue;
    arrived.push({ file: file.name, source: new Uint8Array(await file.arrayBuffer()) });
  }
  return arrived;
}
