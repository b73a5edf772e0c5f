import { Failure } from '../script/Failure';

/**
 * Checks that a version is three numbers. Twilio accepts nothing else, and the CLI only reports that after its build.
 *
 * @throws Failure if it is not
 */
export function checkVersion(version: string): void {
  if (/^\d+\.\d+\.\d+$/.test(version)) return;
  throw new Failure(`"${version}" is not a version number such as 1.2.3. Nothing was changed.`);
}
