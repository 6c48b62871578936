import { spawnSync } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { parsedSchema } from '#app/cli/contract.ts';
import { home } from '#app/cli/install.mjs';
import { expect, start, test } from '#tests/e2e/server.ts';

const notes = `From: Ann <ann@example.org>
Message-ID: <one@example.org>
Date: Tue, 26 Nov 2024 09:00:00 +0000
Subject: Notes

## Meeting Nov 25th 10:00 - 12:00 CET

- Participants: Ann, Bert

### Tools

- TODO Ann: write the guide
`;

/** fetch() sends no Host of our choosing. */
function ask(url: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = httpRequest(url, { headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });
}

test('a foreign host is not answered', async ({ site }) => {
  expect((await ask(site.url, { Host: 'evil.example' })).status).toBe(421);
  expect((await ask(site.url, { Host: `localhost:${new URL(site.url).port}` })).status).toBe(200);
});

test('what a proxy passes on is not taken for the editor', async ({ site }) => {
  const { status, body } = await ask(site.url, { 'X-Forwarded-For': '203.0.113.5' });
  expect(status).toBe(421);
  expect(body).toContain('PUBLIC_URL');
});

test('a form from another site changes nothing', async ({ site }) => {
  const { status } = await ask(`${site.url}/sample`, { Origin: 'http://evil.example' }, 'POST');
  expect(status).toBe(403);
  expect(await (await fetch(`${site.url}/meetings`)).text()).not.toContain('href="/meetings/2');
});

test('every answer carries the policy and says that its type is not to be guessed', async ({
  site,
}) => {
  for (const path of ['/', '/todos', '/nowhere', '/favicon.svg', '/assets/gone.js']) {
    const { headers } = await fetch(site.url + path);
    expect(headers.get('content-security-policy'), path).toContain("script-src 'self';");
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-powered-by'), path).toBeNull();
  }
});

test('a page is sent again only after the data has changed', async ({ site }) => {
  const first = await fetch(`${site.url}/todos`);
  const tag = first.headers.get('etag') ?? '';
  const held = { headers: { 'If-None-Match': tag } };
  expect(tag).toMatch(/^W\/"/);
  expect((await fetch(`${site.url}/todos`, held)).status).toBe(304);
  await fetch(`${site.url}/api/messages`, { method: 'POST', body: notes });
  const changed = await fetch(`${site.url}/todos`, held);
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain('write the guide');
});

test('a page is JSON at its own address, filters included', async ({ site }) => {
  await fetch(`${site.url}/sample`, { method: 'POST' });
  const get = async (path: string) => (await fetch(site.url + path)).json();
  const statuses = async (path: string) =>
    (await get(path)).rows.map(({ status }: { status: string }) => status);
  expect(new Set(await statuses('/todos.json?status=done'))).toEqual(new Set(['done']));
  expect(new Set(await statuses('/todos.json')).size).toBeGreaterThan(1);
  expect(await statuses('/todos.json?status=open&owner=nobody-at-all')).toEqual([]);
  expect((await get('/decisions.json?topic=nowhere')).rows).toEqual([]);
  expect((await get('/decisions.json')).rows).not.toEqual([]);
  expect((await get('/agenda.json')).markdown).toContain('## Meeting');
});

test('a page that was kept is the page that was made, in every encoding', async ({ site }) => {
  const get = async (encoding: string) => {
    const response = await fetch(`${site.url}/keys`, { headers: { 'Accept-Encoding': encoding } });
    return [response.headers.get('content-encoding'), await response.text()];
  };
  const [, made] = await get('identity');
  expect(await get('identity')).toEqual([null, made]);
  expect(await get('gzip')).toEqual(['gzip', made]);
  expect(await get('br, gzip;q=0.5')).toEqual(['br', made]);
  expect(await get('br;q=0, gzip')).toEqual(['gzip', made]);
});

test('scripts and styles are kept for ever by browsers', async ({ site }) => {
  const html = await (await fetch(site.url)).text();
  const asset = /\/assets\/[\w.-]+/.exec(html)?.[0] ?? '';
  const { headers, status } = await fetch(site.url + asset);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toContain('immutable');
});

test('a mail sent in is taken in once, and answered with what was read', async ({ site }) => {
  const send = () => fetch(`${site.url}/api/messages`, { method: 'POST', body: notes });
  const first = await send();
  expect([first.status, first.headers.get('minutes-state')]).toEqual([201, 'imported']);
  const parsed = parsedSchema.parse(await first.json());
  expect(parsed).toMatchObject({ isNotes: true, meeting: { date: '2024-11-25' } });
  const second = await send();
  expect([second.status, second.headers.get('minutes-state')]).toEqual([200, 'known']);
  expect(parsedSchema.parse(await second.json())).toEqual(parsed);
});

test('what is no mail of notes is answered too', async ({ site }) => {
  const send = (body: string) => fetch(`${site.url}/api/messages`, { method: 'POST', body });
  const lunch = await send('From: a@example.org\nSubject: Lunch\n\nSoup?\n');
  expect([lunch.status, lunch.headers.get('minutes-state')]).toEqual([200, 'not-notes']);
  expect((await send('')).status).toBe(400);
  expect((await fetch(`${site.url}/api/messages`)).status).toBe(405);
});

test('a wrong token is refused, also where none is needed', async ({ site }) => {
  const headers = { Authorization: 'Bearer guess' };
  const sent = { method: 'POST', body: notes, headers };
  expect((await fetch(`${site.url}/api/messages`, sent)).status).toBe(401);
});

test.describe('with a small limit', () => {
  test.use({ settings: { MAX_UPLOAD_MB: '0.001' } });
  test('a large body is refused with a sentence', async ({ site }) => {
    const body = 'x'.repeat(2_000);
    const known = await fetch(`${site.url}/api/messages`, { method: 'POST', body });
    expect([known.status, (await known.json()).error]).toEqual([
      413,
      expect.stringContaining('MB'),
    ]);
    const stream = new Blob([body]).stream();
    const counted = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await fetch(`${site.url}/api/messages`, counted)).status).toBe(413);
  });
});

test.describe('where others can reach it', () => {
  const PUBLIC_URL = 'https://minutes.example.org';
  const minutes = (database: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(home, 'app/cli/minutes.mjs'), ...args, '--db', database], {
      encoding: 'utf8',
    }).stdout.trim();

  test('it does not start before somebody may write', async () => {
    const started = await start({ DATABASE_FILE: ':memory:', PUBLIC_URL });
    expect(started).toMatchObject({ kind: 'ended', code: 1, stdout: '' });
    if (started.kind === 'ended') expect(started.stderr).toContain('minutes editor add NAME');
  });

  test('everyone reads, editors sign in to write, scripts carry a token', async ({ site }) => {
    const password = minutes(site.database, 'editor', 'add', 'Ann');
    const token = minutes(site.database, 'token', 'add', 'filter');
    const started = await start({ DATABASE_FILE: site.database, PUBLIC_URL });
    if (started.kind === 'ended') throw new Error(started.stderr);
    const { url } = started;
    const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(url + path, { method: 'POST', body, redirect: 'manual', headers });

    expect((await fetch(`${url}/todos`)).status).toBe(200);
    const refused = await post('/sample', '', { Referer: `${url}/todos?status=done` });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('href="/sign-in?back=%2Ftodos%3Fstatus%3Ddone"');
    expect((await fetch(`${url}/refusal.css`)).status).toBe(200);
    expect((await post('/api/messages', notes)).status).toBe(401);
    const sent = await post('/api/messages', notes, { Authorization: `Bearer ${token}` });
    expect(sent.status).toBe(201);

    const form = (word: string) =>
      new URLSearchParams({ intent: 'in', name: 'Ann', password: word });
    expect((await post('/sign-in', form('guess'))).status).toBe(400);
    const signedIn = await post('/sign-in', form(password));
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^session=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Expires=/);
    const session = { Cookie: cookie.split(';')[0] ?? '' };
    expect((await post('/sample', '', session)).status).toBe(302);
    expect((await post('/sign-in', new URLSearchParams({ intent: 'out' }), session)).status).toBe(
      302,
    );
    expect((await post('/sample', '', session)).status).toBe(403);
    await started.stop();
  });
});
