import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../../src/insights/parse/parseField';
import { Failure, failureOf } from '../script/Failure';
import { parseJsonFile } from '../script/jsonFile';
import { checkedAttributes, type Attributes } from './UiAttributes';

/** Git ignores this folder. */
const FOLDER = 'configuration-backups';

/**
 * Saves the `ui_attributes` of an account to a new file that only its owner can read. The file is the body of a request
 * that puts them back.
 *
 * @returns the path of the file
 * @throws Failure if it cannot be written
 */
export function saveBackup(
  accountSid: string,
  attributes: Attributes,
  folder = FOLDER,
  now = new Date(),
): string {
  const file = path.join(folder, `${now.toISOString().replace(/[:.]/g, '-')}.json`);
  const contents = JSON.stringify({ account_sid: accountSid, ui_attributes: attributes }, null, 2);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${contents}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Failure(
      `The current configuration cannot be saved (${failureOf(error).message}). Nothing was changed.`,
    );
  }
  return file;
}

/**
 * Reads the `ui_attributes` from a file of `saveBackup`.
 *
 * @throws Failure if the file is not such a file, or belongs to another account
 */
export function readBackup(accountSid: string, file: string): Attributes {
  const backup = parseJsonFile(file);
  if (!isRecord(backup) || typeof backup.account_sid !== 'string' || !('ui_attributes' in backup)) {
    throw new Failure(`${file} was not saved by this command. Nothing was changed.`);
  }
  if (backup.account_sid !== accountSid) {
    throw new Failure(`${file} is from another account. Nothing was changed.`);
  }
  return checkedAttributes(backup.ui_attributes);
}
