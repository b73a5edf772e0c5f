import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import vm from 'node:vm';
import { asRecord } from '../routing/read';
import type { UnknownRecord } from '../routing/read';

const TIME_LIMIT_MS = 1_000;

/** As `readCustomData`. A mistake in the developer's file costs what is in it and a word in the terminal, not the page. */
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
 * The `custom_data` of the `appConfig` that a file like `public/appConfig.js` declares; empty when there is no such file.
 * Nothing else is taken from it: the rest is for other servers.
 *
 * @throws whatever is wrong with the script in the file
 */
export function readCustomData(file: string): UnknownRecord {
  if (!existsSync(file)) return {};
  const page = vm.createContext({});
  vm.runInContext(readFileSync(file, 'utf8'), page, { filename: file, timeout: TIME_LIMIT_MS });
  // Asked for by a script, as a page does: what `const` declares is no property of the global object.
  const appConfig: unknown = vm.runInContext('typeof appConfig === "undefined" ? null : appConfig', page);
  const { custom_data: customData } = asRecord(appConfig);
  // Through JSON, because the objects are of another realm; and only what could stand in the account's configuration.
  return asRecord(JSON.parse(JSON.stringify(customData ?? {})));
}
