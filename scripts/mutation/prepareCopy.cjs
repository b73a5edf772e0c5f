// Runs in Stryker's copy of the project. A test file that asks for Node's environment gets the one of the mutation run.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ENVIRONMENT = path.resolve('scripts/mutation/nodeEnvironment.cjs');

for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  const file = path.join('src', name);
  if (!/[.]test[.]tsx?$/.test(file)) continue;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('@jest-environment node', `@jest-environment ${ENVIRONMENT}`));
}
