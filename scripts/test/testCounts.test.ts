import { jestCounts, playwrightCounts } from './testCounts';

describe('counting what the runners report', () => {
  it('counts a test file that could not run as a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 };
    expect(jestCounts(report)).toEqual({ passed: 7, failed: 3 });
  });

  it('counts a browser test that needed a second try as a failure', () => {
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('counts nothing in a report it does not know', () => {
    expect(jestCounts(null)).toEqual({ passed: 0, failed: 0 });
    expect(playwrightCounts('')).toEqual({ passed: 0, failed: 0 });
  });
});
