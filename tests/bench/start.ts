/**
 * From the start of the process to the first answered page, beside a Remix app of one empty page that is
 * served with Express: the best of some rounds each, one after the other in turn. Aim: 1.3 at most.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, closeAgent } from './ask.shared.ts';

const rounds = 10;
const home = process.cwd();
const bare = join(home, 'build', `bench-remix-${process.pid}`);
const data = mkdtempSync(join(tmpdir(), 'minutes-start-'));
const addressPattern = /(?<url>http:\/\/\S+)/;

const files: Record<string, string> = {
  'package.json': '{"type":"module","dependencies":{"@remix-run/node":"2","isbot":"5"}}',
  'vite.config.mjs': `import { vitePlugin } from '@remix-run/dev';
export default { plugins: [vitePlugin()] };`,
  'app/root.tsx': `import { Links, Meta, Outlet, Scripts } from '@remix-run/react';
export default function App() {
  return <html lang="en"><head><Meta /><Links /></head><body><Outlet /><Scripts /></body></html>;
}`,
  'app/routes/_index.tsx': 'export default function Index() { return <h1>Welcome</h1>; }',
  'server.mjs': `import { createRequestHandler } from '@remix-run/express';
import express from 'express';
const build = await import('./build/server/index.js');
const app = express();
app.use(express.static('build/client'));
app.all('*', createRequestHandler({ build }));
const server = app.listen(0, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});`,
};

try {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(bare, name, '..'), { recursive: true });
    writeFileSync(join(bare, name), text);
  }
  const cli = join(home, 'node_modules/@remix-run/dev/dist/cli.js');
  const built = spawnSync(process.execPath, [cli, 'vite:build', '--logLevel', 'error'], {
    cwd: bare,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const best = { ours: Infinity, remix: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.remix = Math.min(best.remix, await firstPage(['server.mjs'], bare));
    best.ours = Math.min(best.ours, await firstPage([join(home, 'app/cli/start.mjs')], home));
  }
  console.log(`untouched Remix app   ${best.remix.toFixed(0)} ms to the first page`);
  console.log(`Mirage Minutes        ${best.ours.toFixed(0)} ms`);
  console.log(`ratio                 ${(best.ours / best.remix).toFixed(2)} (aim: 1.3 at most)`);
} finally {
  closeAgent();
  rmSync(bare, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
}

async function firstPage(args: string[], cwd: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{ PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0' },
      DATABASE_FILE: join(data, 'start.db'),
    },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = addressPattern.exec(said)?.groups?.url;
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`the server ended: ${said}`)));
  });
  const { status } = await ask(url);
  const time = performance.now() - start;
  child.kill('SIGTERM');
  await ended;
  if (status !== 200) throw new Error(`the first page answers ${status}`);
  return time;
}
