/** `npm start`: a checkout in; a running server, or one sentence that says what is in the way, out. */
import { join } from 'node:path';
import { load } from './load.mjs';

process.env.NODE_ENV ??= 'production';
try {
  const { home, keepBuild, prepare } = await import('./prepare.mjs');
  const build = await prepare();
  keepBuild(build);
  /** @type {typeof import('./serve.ts')} */
  const { serve } = load(join(build, 'serve.cjs'));
  await serve(process.env, home, build);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
