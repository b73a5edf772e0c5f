import { jestCounts, playwrightCounts } from './testCounts';

describe('counting the test results', () => {
  it('counts a test file that could not run as a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
    expect(jestCounts(report)).toEqual({ passed: 7, failed: 3 });
  });

  it('counts a browser test that needed a retry as a failure', () => {
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('counts nothing in an unknown report', () => {
    expect(jestCounts(null)).toEqual({ passed: 0, failed: 0 });
    expect(playwrightCounts('')).toEqual({ passed: 0, failed: 0 });
  });
});
