import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jestCounts, playwrightCounts, type Counts } from '../test/testCounts';
import type { Fault, TestName } from './Fault';

/** Whether a test noticed the change. `unclear` if the test could not run. */
export type Outcome = 'noticed' | 'NOT NOTICED' | 'unclear';

const BUILD = ['node_modules/@twilio/flex-plugin-scripts/bin/flex-plugin', 'build'];

const isBrowserTest = ({ file }: TestName): boolean => file.endsWith('.spec.ts');

/** A pattern for a title as written in its file. Placeholders match anything. */
export function titlePattern(title: string): string {
  return title
    .split(/\$\{[^}]*\}|%[sdijp]|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  return status === 0;
}

/** A test file that does not load proves nothing about its tests. */
function withoutBrokenFiles(report: unknown): unknown {
  return typeof report === 'object' ? { ...report, numRuntimeErrorTestSuites: 0 } : report;
}

function runTest(test: TestName): Counts | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reliability-'));
  const report = path.join(folder, 'report.json');
  const pattern = titlePattern(test.title);
  if (isBrowserTest(test)) {
    const args = ['test', '-c', 'e2e', test.file.replace(/^e2e\//, ''), '-g', pattern, '--reporter', 'json'];
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    node(['node_modules/@playwright/test/cli.js', ...args, '--output', folder], env);
  } else {
    const args = ['--runTestsByPath', test.file, '-t', pattern, '--json', `--outputFile=${report}`];
    node(['node_modules/jest/bin/jest.js', ...args]);
  }
  try {
    const counted: unknown = JSON.parse(readFileSync(report, 'utf8'));
    return isBrowserTest(test) ? playwrightCounts(counted) : jestCounts(withoutBrokenFiles(counted));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Changes our code as the fault says, runs its first test, and always restores the code. */
export function tryFault({ tests: [test], breaks }: Fault): Outcome {
  const whole = readFileSync(breaks.file, 'utf8');
  const putBack = (): void => writeFileSync(breaks.file, whole);
  const stop = (): never => {
    putBack();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    writeFileSync(
      breaks.file,
      whole.replace(breaks.find, () => breaks.replace),
    );
    if (isBrowserTest(test) && !node(BUILD)) return 'unclear';
    const counts = runTest(test);
    if (counts === null || counts.passed + counts.failed === 0) return 'unclear';
    return counts.failed > 0 ? 'noticed' : 'NOT NOTICED';
  } finally {
    process.removeListener('SIGINT', stop);
    putBack();
  }
}
