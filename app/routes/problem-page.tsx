/** What went wrong in; what that means and what to do now out. The ErrorBoundary of every route. */
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { ButtonLink } from '#app/components/form/button.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';

export const problemTitle = (error: unknown): string => explain(error).title;

export function ProblemPage() {
  const error = useRouteError();
  const problem = explain(error);
  return (
    <>
      <PageHead over={problem.over} title={problem.title} />
      <Sheet padded className="narrow">
        <div className="stack">
          <p>{problem.advice}</p>
          <p className="actions">
            <ButtonLink href="/" primary>
              To the next meeting
            </ButtonLink>
            <ButtonLink href="/meetings">All meetings</ButtonLink>
          </p>
        </div>
      </Sheet>
    </>
  );
}

function explain(error: unknown): { over: string; title: string; advice: string } {
  if (!isRouteErrorResponse(error)) {
    return {
      over: 'Error 500',
      title: 'This page could not be made',
      advice:
        'Nothing that you wrote was lost: a change is either kept whole or not at all. Go back and try again; if it happens again, the server’s log says why.',
    };
  }
  const said = typeof error.data === 'string' && error.data !== '' ? error.data : null;
  if (error.status === 404) {
    return {
      over: 'Error 404',
      title: 'Nothing stands at this address',
      advice:
        said ??
        'The address may be mistyped, or what stood here was taken out again with its import. The menu leads to everything that there is.',
    };
  }
  if (error.status === 403) {
    return {
      over: 'Error 403',
      title: 'Only editors can change things here',
      advice: said ?? 'Sign in as an editor and try again. Nothing was changed.',
    };
  }
  return {
    over: `Error ${error.status}`,
    title: 'That did not work',
    advice: said ?? 'Nothing was changed. Go back and try again.',
  };
}
