import { writeFileSync } from 'node:fs';
import { configurationPage } from './configuration/configurationPage';

const PAGE = 'docs/configuration.md';

/** `npm run docs:configuration` writes docs/configuration.md. */
function main(): void {
  writeFileSync(PAGE, configurationPage());
  console.log(`${PAGE} is written`);
}

main();
