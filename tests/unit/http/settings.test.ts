import { expect, test } from '@playwright/test';
import { isLoopback, readSettings } from '#app/http/settings.ts';

test('nothing set: this machine alone, port 3000', () => {
  expect(readSettings({})).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 3000,
    DATABASE_FILE: 'data/minutes.db',
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
});

test('a number is read as one', () => {
  expect(readSettings({ PORT: '8080' }).PORT).toBe(8080);
});

for (const [name, value] of Object.entries({
  PORT: '-1',
  LOG_LEVEL: 'all',
  PUBLIC_URL: 'ftp://example.org',
  MAX_UPLOAD_MB: 'big',
  EDITOR_NAME: '   ',
})) {
  test(`${name}=${value} is refused in one sentence that names it`, () => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^The environment variable ${name} is set to "${value}", .+[.]$`),
    );
  });
}

for (const [host, expected] of Object.entries({
  localhost: true,
  '127.0.0.1': true,
  '127.8.0.1': true,
  '::1': true,
  '0.0.0.0': false,
  '::': false,
  '192.168.1.2': false,
  '127.0.0.1.example.org': false,
})) {
  test(`${host} is ${expected ? '' : 'not '}this machine alone`, () => {
    expect(isLoopback(host)).toBe(expected);
  });
}
