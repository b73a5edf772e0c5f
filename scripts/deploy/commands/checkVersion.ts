import { Failure } from '../script/Failure';

/** @throws Failure if `version` is not three numbers: Twilio takes nothing else, and the CLI says so after its build */
export function checkVersion(version: string): void {
  if (/^\d+\.\d+\.\d+$/.test(version)) return;
  throw new Failure(`"${version}" is no version like 1.2.3. Nothing was changed.`);
}
