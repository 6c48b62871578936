/** A short mail to one person in; its text with every way to send it, or to tell the address, out. */

import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { CopyButton } from '#app/components/form/copy-button.tsx';
import type { Typed } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import type { ShortMail } from '#app/models/agenda/agenda-mails.server.ts';

export function ShortMailPart(props: {
  id: string;
  mail: ShortMail;
  typed: Typed | null;
  canEdit: boolean;
}) {
  const { id, mail, canEdit } = props;
  const typed = props.typed?.values.slug === mail.slug ? props.typed : null;
  return (
    <Part id={id} title={mail.person} note={mail.address ?? 'no address known'}>
      <div className="sheet short-mail">
        <p>
          <span className="why">Subject</span> {mail.subject}
        </p>
        <pre className="text" id={`${id}-body`}>
          {mail.body}
        </pre>
        {mail.address === null && mail.slug !== null && canEdit ? (
          <form method="post" className="row-form" data-in-place="">
            <input type="hidden" name="slug" value={mail.slug} />
            <TextField
              id={`${id}-address`}
              name="address"
              label={`Address of ${mail.person}`}
              typed={typed}
            />
            <Button small>Keep it</Button>
          </form>
        ) : null}
        <div className="actions">
          {mail.address === null ? null : (
            <ButtonLink small href={mail.mailto}>
              Write it
            </ButtonLink>
          )}
          {mail.slug === null ? null : (
            <ButtonLink small href={`/agenda/mails/${encodeURIComponent(mail.slug)}.eml`} download>
              Save as .eml
            </ButtonLink>
          )}
          <CopyButton small of={`${id}-body`}>
            Copy
          </CopyButton>
        </div>
      </div>
    </Part>
  );
}
