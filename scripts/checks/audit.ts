import { spawnSync } from 'node:child_process';
import { auditVerdict } from './auditVerdict';

/**
 * `npm run audit`: asks the registry for known vulnerabilities in the packages that ship. Exit code 0: none; 1: some;
 * 2: not checked.
 */
function main(): number {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const { verdict, serious } = auditVerdict(stdout);
  switch (verdict) {
    case 'clean':
      console.log('No high or critical vulnerability is known in the packages that ship.');
      return 0;
    case 'vulnerable':
      console.error(`High or critical vulnerabilities in what ships: ${serious.join(', ')}`);
      return 1;
    case 'unknown':
      console.error('NOT CHECKED: the registry gave no audit. Run this where it does; this is not a pass.');
      return 2;
  }
}

process.exitCode = main();
