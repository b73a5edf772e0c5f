import { checkFlexVersion } from './checkFlexVersion';
import { newestFlexVersion } from './newestFlexVersion';
import { reportLines } from './reportLines';

/**
 * `npm run check:flex -- 2.18.0`: whether that Flex UI, or without a version the newest published one, offers all that the
 * plugin takes from Flex. Ends with 0 if it does, 1 if something is missing, 2 if that could not be found out.
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
