/** Environment variables in; checked settings, or one sentence that says which is wrong and how it is set, out. */
import { z } from 'zod';

/** Each setting, what it does (the README prints these) and what is taken when it is not set. */
export const settingsSchema = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. On a loopback address whoever reaches the page may write.'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('Port to listen on, a number from 0 (any free one) to 65535.'),
  DATABASE_FILE: z
    .string()
    .default('data/minutes.db')
    .describe('File of the SQLite database; made when it is not there.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address under which people reach the server, such as https://minutes.example.org, when it stands behind a proxy.',
    ),
  EDITOR_NAME: z
    .string()
    .trim()
    .min(1)
    .default('you')
    .describe('Name under which changes are recorded on a loopback address.'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('warn')
    .describe('How much the server logs to stderr: silent, error, warn, info or debug.'),
  MAX_UPLOAD_MB: z.coerce
    .number()
    .positive()
    .max(2048)
    .default(256)
    .describe('Largest upload that is taken, in megabytes, a number up to 2048.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** An empty variable counts as not set. Throws an Error of one sentence. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape)
      .map((name) => [name, environment[name]])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settingsSchema.safeParse(given);
  if (read.success) return read.data;
  const name = String(read.error.issues[0]?.path[0] ?? '');
  throw new Error(
    `The environment variable ${name} is set to "${environment[name]}", which cannot be used: ${meaningOf(name)}`,
  );
}

/** Bound to one of these, only this machine reaches the server. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function meaningOf(name: string): string {
  const found = Object.entries(settingsSchema.shape).find(([key]) => key === name);
  return found?.[1].description ?? '';
}
