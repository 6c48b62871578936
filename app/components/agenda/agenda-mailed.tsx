/** The agenda as Markdown in; the text as it will be mailed, with every way to send it, out. */

import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { AgendaForm } from './agenda-form.tsx';

export function AgendaMailed(props: {
  markdown: string;
  mailto: { href: string; isLong: boolean };
  writesIds: boolean;
  canEdit: boolean;
}) {
  const { markdown, mailto, writesIds, canEdit } = props;
  return (
    <Part id="mailed" title="As it will be mailed" note="72 columns">
      <Sheet scrolls={{ label: 'The agenda as Markdown' }}>
        <pre className="text" id="agenda-markdown">
          {markdown}
        </pre>
      </Sheet>
      <div className="actions sending">
        <ButtonLink small href={mailto.href}>
          Write the mail
        </ButtonLink>
        <ButtonLink small href="/agenda.eml" download>
          .eml
        </ButtonLink>
        <ButtonLink small href="/agenda.md" download>
          .md
        </ButtonLink>
        <ButtonLink small href="/agenda.ics" download>
          .ics
        </ButtonLink>
        <ButtonLink small href="/agenda/mails">
          Short mails
        </ButtonLink>
        {canEdit ? (
          <AgendaForm intent="ids" on={{ write: writesIds ? 'no' : 'yes' }}>
            <Button small id="ids-switch">
              {writesIds ? 'Without ids' : 'With ids'}
            </Button>
          </AgendaForm>
        ) : null}
      </div>
      <p className="why sending-note">
        {writesIds
          ? 'The number behind each TODO is how it is known again in the notes.'
          : 'Without numbers a TODO is known again by its words.'}
        {mailto.isLong
          ? ' The text is long: where a mail program cuts it, open the .eml instead.'
          : ''}{' '}
        <a href="/calendar.ics">All meetings as a calendar</a>
      </p>
    </Part>
  );
}
