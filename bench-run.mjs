import { writeFileSync, rmSync, readFileSync, readdirSync } from 'node:fs'; import { join } from 'node:path'; import { execFileSync } from 'node:child_process'; import { pathToFileURL } from 'node:url';
async function load(dir, out) { const entry = join(dir, `bench-${process.pid}.ts`), bundle = join(dir, `bench-${process.pid}.mjs`);
 writeFileSync(entry, `import { readMail } from '#app/mail/read-mail.ts';\nimport { parseMinutes } from '#app/minutes/parse-minutes.ts';\nexport { readMail, parseMinutes };\n`);
 try { execFileSync(join(dir, 'node_modules/.bin/esbuild'), [entry, '--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=error', `--outfile=${bundle}`], { cwd: dir, stdio: 'inherit' }); return await import(pathToFileURL(bundle)); } finally { rmSync(entry, { force: true }); rmSync(bundle, { force: true }); } }
const A = await load('/tmp/d9/base'), B = await load('/work/wt/dates9');
const dir = '/work/shared/corpus/weekly/'; const texts = readdirSync(dir).map((f) => readFileSync(dir + f, 'utf8'));
const mails = { A: [], B: [] }; for (const [k, m] of [['A', A], ['B', B]]) for (const t of texts) mails[k].push(await m.readMail(t, null));
const ctx = { today: '2025-01-10', roster: [] };
const time = (k, m) => { const s = process.cpuUsage(); for (let i = 0; i < 4; i++) for (const x of mails[k]) m.parseMinutes(x, ctx); const u = process.cpuUsage(s); return (u.user + u.system) / 1000; };
const best = { A: [], B: [] }; for (let i = 0; i < 24; i++) { best.A.push(time('A', A)); best.B.push(time('B', B)); }
const med = (a) => a.sort((x, y) => x - y)[Math.floor(a.length / 4)];
console.log('base', med(best.A).toFixed(1), 'now', med(best.B).toFixed(1), 'ratio', (med(best.B) / med(best.A)).toFixed(3), 'min', (Math.min(...best.B) / Math.min(...best.A)).toFixed(3));
