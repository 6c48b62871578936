import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import { refuseForeignHost, refuseForeignOrigin, refuseLargeBody } from '#app/http/admission.ts';
import { readSettings } from '#app/http/settings.ts';

const atHome = readSettings({});
const behindProxy = readSettings({ PUBLIC_URL: 'https://minutes.example.org' });
const abroad = readSettings({ HOST: '0.0.0.0' });

function request(headers: Record<string, string>, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers, method });
}

for (const [host, settings, status] of [
  ['127.0.0.1:3000', atHome, null],
  ['localhost:3000', atHome, null],
  ['LOCALHOST', atHome, null],
  ['[::1]:3000', atHome, null],
  ['evil.example:3000', atHome, 421],
  ['127.0.0.1.evil.example', atHome, 421],
  ['localhost.evil.example', atHome, 421],
  ['minutes.example.org', atHome, 421],
  ['minutes.example.org', behindProxy, null],
  ['evil.example', behindProxy, 421],
  ['anything.example', abroad, null],
  ['', atHome, 400],
  ['a b', atHome, 400],
] as const) {
  const where = settings.PUBLIC_URL ?? settings.HOST;
  test(`a request for ${host || 'no host'} at ${where}: ${status ?? 'comes in'}`, () => {
    expect(refuseForeignHost(request({ host }), settings)?.status ?? null).toBe(status);
  });
}

const own = 'http://127.0.0.1:3000';
for (const [name, method, headers, status] of [
  ['our own form', 'POST', { origin: own }, null],
  ['a foreign form', 'POST', { origin: 'http://evil.example' }, 403],
  ['another port of this machine', 'POST', { origin: 'http://127.0.0.1:8080' }, 403],
  ['a page without an origin of its own', 'POST', { origin: 'null' }, 403],
  ['curl', 'POST', {}, null],
  ['a browser that hides its origin', 'POST', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a foreign link', 'GET', { origin: 'http://evil.example' }, null],
  ['a foreign DELETE', 'DELETE', { origin: 'http://evil.example' }, 403],
] as const) {
  test(`a write by ${name}: ${status ?? 'comes in'}`, () => {
    const asked = request({ host: '127.0.0.1:3000', ...headers }, method);
    expect(refuseForeignOrigin(asked, atHome)?.status ?? null).toBe(status);
  });
}

test('behind a proxy the public address is our own', () => {
  const asked = request({ host: '127.0.0.1:3000', origin: 'https://minutes.example.org' }, 'POST');
  expect(refuseForeignOrigin(asked, behindProxy)).toBeNull();
  expect(refuseForeignOrigin(asked, atHome)?.status).toBe(403);
});

test('a body beyond the limit is refused before it is read', () => {
  const small = readSettings({ MAX_UPLOAD_MB: '1' });
  expect(refuseLargeBody(request({ 'content-length': '1000000' }), small)).toBeNull();
  expect(refuseLargeBody(request({ 'content-length': '1000001' }), small)?.status).toBe(413);
});
