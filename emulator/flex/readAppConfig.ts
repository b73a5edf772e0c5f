import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import vm from 'node:vm';
import { asRecord } from '../routing/read';
import type { UnknownRecord } from '../routing/read';

const TIME_LIMIT_MS = 1_000;

/**
 * Like `readCustomData`, but reports a mistake in the developer's file in the terminal and returns no data,
 * so that the page still loads.
 */
export function customDataFrom(file: string): UnknownRecord {
  try {
    return readCustomData(file);
  } catch (error) {
    const [firstLine] = inspect(error).split('\n    at ');
    console.error(`The settings in ${file} are not used.\n${firstLine}`);
    return {};
  }
}

/**
 * The `custom_data` of the `appConfig` that a file like `public/appConfig.js` declares; empty if there is no
 * such file. Everything else in the file is ignored, because it is for other servers.
 *
 * @throws the error of the script in the file
 */
export function readCustomData(file: string): UnknownRecord {
  if (!existsSync(file)) return {};
  const page = vm.createContext({});
  vm.runInContext(readFileSync(file, 'utf8'), page, { filename: file, timeout: TIME_LIMIT_MS });
  // Read by a script, as a page does, because a `const` is not a property of the global object.
  const appConfig: unknown = vm.runInContext('typeof appConfig === "undefined" ? null : appConfig', page);
  const { custom_data: customData } = asRecord(appConfig);
  // Converted through JSON, because the objects belong to another realm, and to keep only what the account's
  // configuration can contain.
  return asRecord(JSON.parse(JSON.stringify(customData ?? {})));
}
