import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { configureGlobal } from 'fast-check';
import { systemChromium } from './tests/find-browser.mjs';

const executablePath = systemChromium.find((path) => existsSync(path));

// Laws draw the same cases each time: who changes one thing is not stopped by another. `SEED=7` draws others.
configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  // Generous: a busy machine is slow, not wrong.
  timeout: 180_000,
  forbidOnly: true,
  workers: 2,
  reporter: [['./tests/reporter.ts']],
  projects: [
    { name: 'unit', testDir: 'tests/unit' },
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      },
    },
  ],
});
