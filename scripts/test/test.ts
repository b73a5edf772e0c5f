import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../../e2e/support/chromium';
import { jestCounts, playwrightCounts, type Counts } from './testCounts';

const RESULTS = 'test-results';

const HELP = `npm test runs every check, and takes no options. To run a part:
  npm run typecheck, npm run lint, npm run check:imports, npm run check:unused
  npm run test:unit -- src/features   the unit tests in a folder
  npm run test:e2e -- agent           the browser tests in a folder of e2e`;

interface Suite {
  name: string;
  /** The arguments for `node`. */
  command: readonly string[];
  /** The runner's own report. A suite without one passes or fails as a whole. */
  report?: { file: string; read: (report: unknown) => Counts };
}

const TOP_FOLDERS = ['src', 'emulator', 'e2e', 'bench', 'scripts', 'serverless/src', 'webpack'];

const bin = (path: string): string => `node_modules/${path}`;

const SUITES: readonly Suite[] = [
  { name: 'Types of the plugin', command: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'Types of the emulator', command: [bin('typescript/bin/tsc'), '-p', 'emulator'] },
  { name: 'Types of the browser tests', command: [bin('typescript/bin/tsc'), '-p', 'e2e'] },
  { name: 'Types of the benchmark', command: [bin('typescript/bin/tsc'), '-p', 'bench'] },
  { name: 'Types of the scripts', command: [bin('typescript/bin/tsc'), '-p', 'scripts'] },
  { name: 'Types of the Twilio Functions', command: [bin('typescript/bin/tsc'), '-p', 'serverless'] },
  {
    name: 'Direction of imports',
    command: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...TOP_FOLDERS],
  },
  { name: 'Unused files and exports', command: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'Workflows for GitHub', command: ['--import', 'tsx', 'scripts/checks/checkWorkflows.ts'] },
  { name: 'Lint', command: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'Format', command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'Unit, component and emulator tests',
    command: [bin('jest/bin/jest.js'), '--json', `--outputFile=${RESULTS}/jest.json`],
    report: { file: `${RESULTS}/jest.json`, read: jestCounts },
  },
  { name: 'Production build', command: ['--import', 'tsx', 'scripts/bundle/build.ts'] },
  {
    name: 'Browser tests in the real Flex UI',
    command: [bin('@playwright/test/cli.js'), 'test', '-c', 'e2e'],
    report: { file: `${RESULTS}/e2e.json`, read: playwrightCounts },
  },
];

/** Runs one suite. A runner that crashes before it has counted a failure counts as one failure. */
function run({ name, command, report }: Suite, place: string): Counts {
  console.log(`\n[${place}] ${name} …`);
  if (report) rmSync(report.file, { force: true });
  const startedAt = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  const counted =
    report && existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8'))) : null;
  const whole = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const brokeDown = counted !== null && counted.failed === 0 && status !== 0;
  const counts = counted && !brokeDown ? counted : whole;
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(`[${place}] ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

/** `npm test`: runs every check, and prints one line with the totals. */
function main(): void {
  if (process.argv.length > 2) {
    console.log(HELP);
    process.exit(process.argv[2] === '--help' ? 0 : 1);
  }
  mkdirSync(RESULTS, { recursive: true });
  const chromium = ensureChromium();
  console.log(`Browser tests use ${chromium}`);
  const total = SUITES.map((suite, index) => run(suite, `${index + 1}/${SUITES.length}`)).reduce(
    (sum, counts) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }),
    { passed: 0, failed: 0 },
  );
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
