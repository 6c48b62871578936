/** A short mail for each person: who hears what before the meeting? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/button.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { Empty } from '#app/components/empty.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { Part } from '#app/components/part.tsx';
import { personHref } from '#app/components/places.ts';
import { counted } from '#app/components/review-words.tsx';
import { Sheet } from '#app/components/sheet.tsx';
import { getShortMails } from '#app/models/agenda-mails.server.ts';
import { noAgendaYet } from './agenda-place.ts';
import { notFound } from './writer.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const mails = getShortMails(context.db, context.now);
  if (mails === null) return notFound(noAgendaYet);
  return { mails };
}

export const meta: MetaFunction = () => [{ title: 'Short mails · Mirage Minutes' }];

export default function ShortMails() {
  const { mails } = useLoaderData<typeof loader>();
  const unknown = mails.filter(({ address }) => address === null);
  return (
    <>
      <PageHead
        over={<a href="/agenda">Agenda</a>}
        title={`${counted(mails.length, 'short mail')}, one for each who has something to do`}
        lede={
          unknown.length === 0 ? null : (
            <>
              No address is known of{' '}
              {unknown.map(({ person, slug }, index) => (
                <span key={person}>
                  {index > 0 ? ', ' : ''}
                  <a href={personHref(slug ?? person)}>{person}</a>
                </span>
              ))}
              : it is told on the page of the person.
            </>
          )
        }
      />
      {mails.length === 0 ? (
        <Empty title="Nobody has anything to do">
          Once notes give somebody a TODO, the mail about it is written here.
        </Empty>
      ) : (
        <div className="pair">
          {mails.map((mail, index) => (
            <Part
              key={mail.person}
              id={`mail-${index}`}
              title={mail.person}
              note={mail.address ?? 'no address known'}
            >
              <Sheet className="short-mail">
                <p>
                  <span className="why">Subject</span> {mail.subject}
                </p>
                <pre className="text" id={`mail-${index}-body`}>
                  {mail.body}
                </pre>
                <div className="actions">
                  {mail.address === null ? null : (
                    <ButtonLink small href={mail.mailto}>
                      Write it
                    </ButtonLink>
                  )}
                  {mail.slug === null ? null : (
                    <ButtonLink small href={`/agenda/mails/${mail.slug}.eml`} download>
                      Save as .eml
                    </ButtonLink>
                  )}
                  <CopyButton small of={`mail-${index}-body`}>
                    Copy
                  </CopyButton>
                </div>
              </Sheet>
            </Part>
          ))}
        </div>
      )}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
