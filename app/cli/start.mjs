/** `npm start`: a checkout in; a running server, or one sentence that says what is in the way, out. */
import nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.NODE_ENV ??= 'production';
// From Node 22.8 on: compiled code is kept between runs.
/** @type {{ enableCompileCache?: () => void }} */ (nodeModule).enableCompileCache?.();
try {
  const { home, prepare } = await import('./prepare.mjs');
  const build = await prepare();
  const { serve } = await import(pathToFileURL(join(build, 'serve.mjs')).href);
  await serve(process.env, home, build);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
