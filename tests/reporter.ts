/**
 * Playwright results in; failures as they come and one closing line `N passed, N failed` out.
 * `npm test` runs Playwright more than once and adds up: it names a file in MINUTES_COUNTS that takes
 * the counts instead.
 */
import { writeFileSync } from 'node:fs';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';

// Playwright constructs its reporters, hence the one class of the project.
export default class ClosingLine implements Reporter {
  private root: Suite | null = null;
  private startErrors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.root = suite;
  }

  onError(error: TestError): void {
    this.startErrors += 1;
    console.log(error.stack ?? error.message ?? String(error.value));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' || result.status === 'skipped') return;
    console.log(`\n✗ ${test.titlePath().filter(Boolean).join(' › ')} (${result.status})`);
    for (const error of result.errors) console.log(error.stack ?? error.message ?? '');
  }

  onEnd(result: FullResult): void {
    const outcomes = (this.root?.allTests() ?? []).map((test) => test.outcome());
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    const broken = count('unexpected') + this.startErrors;
    const passed = count('expected') + count('flaky');
    const failed = broken === 0 && result.status !== 'passed' ? 1 : broken;
    const skipped = count('skipped');
    const countsFile = process.env.MINUTES_COUNTS;
    if (countsFile !== undefined) {
      writeFileSync(countsFile, JSON.stringify({ passed, failed, skipped }));
      return;
    }
    if (skipped > 0) console.log(`${skipped} skipped`);
    console.log(`${passed} passed, ${failed} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
