import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { scoreTable, survivorList, type FolderResult } from './mutationReport';

const REPORT_FOLDER = 'test-results/mutation';

/** The folders whose code is changed, each with tests of its own. */
function mutatedFolders(): string[] {
  const features = readdirSync('src/features').filter((feature) =>
    readdirSync(`src/features/${feature}`).includes('data'),
  );
  return [
    ...['http', 'endpoints', 'parse'].map((name) => `src/insights/${name}`),
    ...['query', 'storage'].map((name) => `src/shared/data/${name}`),
    ...features.map((feature) => `src/features/${feature}/data`),
  ];
}

async function mutate(folder: string): Promise<FolderResult> {
  process.env.MUTATED_FOLDER = folder;
  // An ES module without a version for CommonJS, which these scripts are compiled to.
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    mutate: [`${folder}/**/*.{ts,tsx}`, `!${folder}/**/*.test.*`],
    testRunner: 'jest',
    jest: { projectType: 'custom', configFile: 'scripts/mutation/jest.config.cjs' },
    coverageAnalysis: 'perTest',
    buildCommand: 'node scripts/mutation/prepareCopy.cjs',
    ignorePatterns: ['/build', '/docs', '/e2e', '/test-results'],
    tempDirName: 'test-results/stryker',
    concurrency: os.cpus().length,
    timeoutMS: 1_500,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  });
  return { folder, mutants: await stryker.runMutationTest() };
}

/**
 * `npm run mutation` makes thousands of small changes ("mutants") to the code of `src/insights` and the `data` folders. For
 * each it runs the tests of the same folder. It prints the share that the tests notice, and writes a list of the rest.
 * `npm run mutation -- <text>` takes only the folders with this text in their path.
 */
async function main(): Promise<void> {
  const text = process.argv[2] ?? '';
  const folders = mutatedFolders().filter((folder) => folder.includes(text));
  if (folders.length === 0) throw new Error(`No folder with "${text}" in its path has mutants.`);
  mkdirSync(REPORT_FOLDER, { recursive: true });
  const results: FolderResult[] = [];
  for (const folder of folders) results.push(await mutate(folder));
  const survivors = `${REPORT_FOLDER}/survivors.md`;
  writeFileSync(survivors, survivorList(results));
  process.stdout.write(`\n${scoreTable(results)}\n\nThe changes that no test notices are in ${survivors}.\n`);
}

void main();
