// Runs in Stryker's copy of the project. A test file that asks for Node's environment gets the one of Stryker, which tells
// which test reached which mutant. Jest 27 reads no `exports` of a package, so the name is a path.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const STRYKER_ENVIRONMENT = '@stryker-mutator/jest-runner/dist/src/jest-plugins/jest-environment-node.cjs';

for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  const file = path.join('src', name);
  if (!/[.]test[.]tsx?$/.test(file)) continue;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('@jest-environment node', `@jest-environment ${STRYKER_ENVIRONMENT}`));
}
