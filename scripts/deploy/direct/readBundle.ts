import { existsSync, readFileSync } from 'node:fs';
import { description, name } from '../../../package.json';
import { describeFingerprint, fingerprintOf, type Fingerprint } from '../../bundle/builtBundle';
import type { LocalPlugin } from '../commands/localPlugin';
import { Failure } from '../script/Failure';

/** A built bundle, and what it says about itself. */
export interface Bundle {
  plugin: LocalPlugin;
  contents: Uint8Array;
  /** Null if there is none beside the bundle. */
  sourceMap: Uint8Array | null;
  fingerprint: Fingerprint;
}

/** What the official builder (7.1.2) writes into each bundle about the plugin and the packages it was built with. */
const FACTS = /this\.uniqueName="([^"]+)",this\.version="([^"]+)",this\.dependencies=\{([^}]*)\}/;
const REACT = /(?:^|,)"?react"?:"([^"]+)"/;

/** The end of webpack's list of modules. A file that was not downloaded completely lacks it. */
const END = /\]\);\s*$/;

/**
 * Reads a bundle of this plugin. If there is a file `FILE.sha256` beside it, the bundle must have that checksum.
 *
 * @param sha256 the checksum that the bundle must have; undefined for any
 * @throws Failure if the file is something else
 */
export function readBundle(file: string, sha256?: string): Bundle {
  const contents = readOptional(file);
  if (contents === null) throw new Failure(`${file} cannot be read. Nothing was changed.`);
  const fingerprint = fingerprintOf(contents);
  checkChecksum(file, fingerprint, sha256);
  const text = contents.toString('utf8');
  const [, builtName, version, dependencies = ''] = FACTS.exec(text) ?? [];
  if (builtName !== name || version === undefined || !END.test(text)) {
    throw new Failure(`${file} is not a complete bundle of ${name}. Nothing was changed.`);
  }
  const [, reactVersion = ''] = REACT.exec(dependencies) ?? [];
  return {
    plugin: { name, version, description, reactVersion },
    contents,
    sourceMap: readOptional(`${file}.map`),
    fingerprint,
  };
}

function checkChecksum(file: string, fingerprint: Fingerprint, sha256: string | undefined): void {
  const [beside] = readOptional(`${file}.sha256`)?.toString('utf8').trim().split(/\s/) ?? [];
  for (const expected of [sha256, beside]) {
    if (expected === undefined || expected.toLowerCase() === fingerprint.sha256) continue;
    throw new Failure(
      `${file} (${describeFingerprint(fingerprint)}) does not have the checksum ${expected}. Download it again, and ask ` +
        'whoever published it if that does not help. Nothing was changed.',
    );
  }
}

function readOptional(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file);
  } catch {
    throw new Failure(`${file} cannot be read. Nothing was changed.`);
  }
}
