import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/derived.ts', './db/named.ts', './db/tracked.ts'],
  out: './db/migrations',
});
