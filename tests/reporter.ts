/** Playwright results in; failures as they come and one closing line `N passed, N failed` out. */
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
    const failed = count('unexpected') + this.startErrors;
    const skipped = count('skipped');
    const interrupted = result.status === 'passed' || failed > 0 ? 0 : 1;
    console.log(
      `${count('expected') + count('flaky')} passed, ${failed + interrupted} failed` +
        (skipped > 0 ? `, ${skipped} skipped` : ''),
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}
