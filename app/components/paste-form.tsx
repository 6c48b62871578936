/** What was typed and what was wrong with it in; the form that takes in a mail out. */
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

export function PasteForm(props: { text: string; error: string | null; children: ReactNode }) {
  return (
    <form
      method="post"
      action="/inbox/new"
      encType="multipart/form-data"
      className="form sheet padded"
    >
      <Field
        id="text"
        label="The mail or the notes"
        error={props.error}
        hint="From a mail program, a web archive, or a pad: quoted, wrapped and glued lines are put right."
      >
        {(described) => (
          <textarea
            {...described}
            name="text"
            className="mono"
            rows={14}
            defaultValue={props.text}
            placeholder={placeholder}
            spellCheck={false}
          />
        )}
      </Field>
      <Field
        id="files"
        label="Or files"
        hint="Mails (.eml), notes (.md, .txt); as many at once as you like."
      >
        {(described) => <input {...described} type="file" name="files" multiple data-drop="" />}
      </Field>
      <div className="actions">{props.children}</div>
    </form>
  );
}

const placeholder = `## Meeting Nov 25th 10:00 - 12:00 CET

- Participants: Ada, Bert

### Releases
- TODO Ada: tag the release
`;
