import { checkFlexVersion } from './checkFlexVersion';
import { newestFlexVersion } from './newestFlexVersion';
import { reportLines } from './reportLines';

/**
 * `npm run check:flex -- 2.18.0`: checks whether that Flex UI has everything that the plugin uses. Without a version,
 * it checks the newest published one. Exit code 0: it has everything; 1: something is missing; 2: not checked.
 */
function main(): number {
  try {
    const version = process.argv[2] ?? newestFlexVersion();
    const found = checkFlexVersion(version, console.log);
    const { lines, isComplete } = reportLines(version, found);
    console.log(lines.join('\n'));
    return isComplete ? 0 : 1;
  } catch (error) {
    console.error(`NOT CHECKED: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

process.exitCode = main();
