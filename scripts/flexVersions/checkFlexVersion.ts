import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installFlex, SINGLE_FILE_FLEX } from '../../emulator/flex/installFlex';
import { offersIn, type OfferedUses } from './offersIn';

const ROOT = path.join(__dirname, '../..');
const CONTRACT = 'src/flex/host/flexContract.test.ts';

/**
 * Installs a version of Flex UI, unless it is the project's own, and runs the contract test with it.
 * @returns for each use, whether Flex offers it
 * @throws FlexVersionError if the version does not exist or npm cannot install it, and an Error if it cannot be loaded
 */
export function checkFlexVersion(version: string, onProgress: (line: string) => void): OfferedUses {
  const library = libraryIn(path.join(installFlex(version, onProgress), '@twilio/flex-ui'));
  onProgress(`Looking at Flex UI ${version} …`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'check-flex-'));
  try {
    const resultPath = path.join(folder, 'result.json');
    const jest = [require.resolve('jest/bin/jest'), CONTRACT, '--json', '--outputFile', resultPath];
    const { stderr } = spawnSync(process.execPath, jest, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, FLEX_UI_MODULE: library, FLEX_UI_VERSION: version },
    });
    if (!existsSync(resultPath)) throw new Error(`Jest did not run: ${stderr}`);
    return offersIn(readFileSync(resultPath, 'utf8'), version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file to load. The package's complete bundle is preferred, because it needs no other packages. */
function libraryIn(folder: string): string {
  const whole = path.join(folder, SINGLE_FILE_FLEX);
  return existsSync(whole) ? whole : path.join(folder, 'bundle', 'twilio-flex.prod.js');
}
