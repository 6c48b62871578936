/** Any address that is no page: a 404 that helps. */
import { notFound } from './writer.ts';

export function loader() {
  return notFound('The address may be mistyped. The menu leads to everything that there is.');
}

export default function NotFound() {
  return null;
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
