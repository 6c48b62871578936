/**
 * From the start of the process to the facts of one mail, beside a process that only decodes the same mail with
 * `simpleParser`: the best of some rounds each, one after the other in turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 20;
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'minutes-first-'));
const mail = join(folder, 'notes.eml');
const bare = `
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
console.log(JSON.stringify(await simpleParser(readFileSync(${JSON.stringify(mail)}))));`;

const programs: Record<string, string[]> = {
  nothing: ['-e', '0'],
  simpleParser: ['--input-type=module', '-e', bare],
  'minutes parse': [join(home, 'app/cli/minutes.mjs'), 'parse', mail, '--json'],
};

try {
  writeFileSync(
    mail,
    `From: Ann Lee <ann@example.org>\nSubject: Notes\nDate: Mon, 25 Nov 2024 14:00:00 +0100\n\n${notes()}`,
  );
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
      const time = performance.now() - start;
      if (status !== 0) throw new Error(stderr);
      best[name] = Math.min(best[name] ?? time, time);
    }
  }
  for (const [name, time] of Object.entries(best))
    console.log(`${name.padEnd(15)} ${time.toFixed(0)} ms`);
  const ratio = (best['minutes parse'] ?? 0) / (best.simpleParser ?? 1);
  console.log(`ratio           ${ratio.toFixed(2)} (a new process each)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function notes(): string {
  const topic = (name: string) => `### ${name}

- Ann measured the new branch on three machines, it is a tenth faster: https://github.com/example/store/pull/7
- Bob will send a patch for the build
- TODO Carl: write the release notes
- do we want to keep the old format? Ann: for one more release
`;
  const topics = ['Storage', 'Network stack', 'Releases'].map(topic);
  return `## Meeting Nov 25th 10:00 - 12:00 CET

- Participants: Ann, Bob, Carl (chair)

${topics.join('\n')}
Next meeting: Monday, Dec 9th, 10:00 CET
`;
}
