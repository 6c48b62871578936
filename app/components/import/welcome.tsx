/** The start page before the first meeting: what this is, and two ways in. */
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { PasteForm } from './paste-form.tsx';

export function Welcome(props: { canEdit: boolean; drafts: number }) {
  return (
    <>
      <PageHead
        over="Welcome"
        title="From the mailed notes to the next agenda"
        lede="Mirage Minutes reads the notes that your group mails after each meeting: who was there, what was said, who promised what. It follows each promise until it is kept, shows for everything the words it came from, and writes the next agenda."
        actions={
          props.drafts > 0 ? (
            <ButtonLink href="/inbox">
              {props.drafts === 1
                ? 'One mail waits for review'
                : `${props.drafts} mails wait for review`}
            </ButtonLink>
          ) : null
        }
      />
      {props.canEdit ? (
        <div className="grid">
          <section aria-labelledby="paste">
            <h2 id="paste">Paste a mail</h2>
            <PasteForm text="" error={null}>
              <Button primary>Read it</Button>
            </PasteForm>
          </section>
          <section aria-labelledby="sample">
            <h2 id="sample">Or look around first</h2>
            <form method="post" action="/sample" className="sheet padded form">
              <p>
                Four meetings of a made-up group show everything that there is: promises kept and
                forgotten, a benchmark that recurs, a question that nobody answered.
              </p>
              <p className="why">
                Each import can be undone with one click, so nothing of it needs to stay.
              </p>
              <div className="actions">
                <Button>Load the sample series</Button>
              </div>
            </form>
          </section>
        </div>
      ) : (
        <p className="sheet padded">No meeting has been imported yet.</p>
      )}
    </>
  );
}
