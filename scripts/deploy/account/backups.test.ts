import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readBackup, saveBackup } from './backups';

const NOW = new Date('2026-01-15T09:00:00.123Z');
const ATTRIBUTES = { theme: { isLight: false }, custom_data: { mine: 1 } };

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'backups-'));
  folder = path.join(parent, 'backups');
});
afterEach(() => rmSync(parent, { recursive: true }));

it('saves the attributes in a file for its owner only, and reads them back', () => {
  const file = saveBackup('AC1', ATTRIBUTES, folder, NOW);

  expect(path.relative(folder, file)).toBe('2026-01-15T09-00-00-123Z.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readBackup('AC1', file)).toEqual(ATTRIBUTES);
});

it('overwrites no file', () => {
  saveBackup('AC1', ATTRIBUTES, folder, NOW);

  expect(() => saveBackup('AC1', {}, folder, NOW)).toThrow(/cannot be saved .*Nothing was changed/);
  expect(existsSync(folder)).toBe(true);
});

it('is not read for another account', () => {
  const file = saveBackup('AC1', ATTRIBUTES, folder, NOW);

  expect(() => readBackup('AC2', file)).toThrow(/is from another account\. Nothing was changed/);
});

it.each(['{}', '[]', '{ "account_sid": "AC1" }'])('is not read from a file with %s', (contents) => {
  const file = path.join(parent, 'other.json');
  writeFileSync(file, contents);

  expect(() => readBackup('AC1', file)).toThrow(/was not saved by this command\. Nothing was changed/);
});
