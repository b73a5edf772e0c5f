/** The numbers of passed and failed tests. */
export interface Counts {
  passed: number;
  failed: number;
}

function numberAt(report: unknown, ...path: readonly string[]): number {
  let value = report;
  for (const name of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return typeof value === 'number' ? value : 0;
}

/** Reads the output of `jest --json`. A file that could not run counts as one failure. */
export function jestCounts(report: unknown): Counts {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests') + numberAt(report, 'numRuntimeErrorTestSuites'),
  };
}

/** Reads the output of Playwright's JSON reporter. A test that only passed on a second try counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
  };
}
