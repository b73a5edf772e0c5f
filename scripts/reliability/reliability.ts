import { writeFileSync } from 'node:fs';
import { FAULT_GROUPS } from './faultGroups';
import { faultsPage } from './faultsPage';
import { tryFault } from './tryFault';

const PAGE = 'docs/reliability.md';

/** Breaks our code in every way that the page names. Returns the number of changes that no test noticed. */
function tryAll(namePart: string): number {
  const faults = FAULT_GROUPS.flatMap((group) => group.faults).filter(({ name }) => name.includes(namePart));
  let missed = 0;
  for (const [index, fault] of faults.entries()) {
    const outcome = tryFault(fault);
    if (outcome !== 'noticed') missed += 1;
    console.log(`[${index + 1}/${faults.length}] ${outcome}: ${fault.name}`);
  }
  console.log(`\n${faults.length - missed} of ${faults.length} changes to our code were noticed`);
  return missed;
}

/** `npm run reliability` writes docs/reliability.md. With `--try [text]` it proves what the page says. */
function main([option, namePart = '']: readonly string[]): void {
  if (option === '--try') {
    process.exitCode = tryAll(namePart) === 0 ? 0 : 1;
    return;
  }
  writeFileSync(PAGE, faultsPage(FAULT_GROUPS));
  console.log(`${PAGE} is written`);
}

main(process.argv.slice(2));
