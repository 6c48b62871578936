/** What was typed and what was wrong with it in; the form that takes in a mail out. */
import type { ReactNode } from 'react';
import { Button } from '#app/components/form/button.tsx';
import { Field } from '#app/components/form/field.tsx';

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
      <div className="actions">{props.children}</div>
      <Field
        id="files"
        label="Or files"
        hint="Up to ten mails (.eml) or notes (.md, .txt) are shown for review. Archives (.mbox, .mbox.gz, .txt.gz) and more files are taken in at once, and can be taken out again as one."
      >
        {(described) => <input {...described} type="file" name="files" multiple data-drop="" />}
      </Field>
      <Field id="folder" label="Or a folder" hint="A Maildir, or one of mails, notes and archives.">
        {(described) => (
          <input {...described} {...wholeFolder} type="file" name="folder" multiple />
        )}
      </Field>
      <div className="actions">
        <Button>Take the files in</Button>
      </div>
    </form>
  );
}

/** React does not know the attribute that lets a folder be chosen. */
const wholeFolder = { webkitdirectory: '' };

const placeholder = `## Meeting Nov 25th 10:00 - 12:00 CET

- Participants: Ada, Bert

### Releases
- TODO Ada: tag the release
`;
