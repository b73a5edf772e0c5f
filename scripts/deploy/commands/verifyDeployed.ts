import {
  builtFingerprint,
  describeFingerprint,
  fingerprintOf,
  type Fingerprint,
} from '../../bundle/builtBundle';
import type { Credentials } from '../account/credentials';
import type { PluginAccount } from '../account/PluginAccount';
import { readProtectedFile } from '../account/readProtectedFile';
import { Failure } from '../script/Failure';
import { checkVersion } from './checkVersion';
import type { LocalPlugin } from './localPlugin';

export interface VerifyOptions {
  version: string;
  /** The checksum to expect. Undefined to expect that of the bundle in `build`. */
  sha256: string | undefined;
}

/**
 * Checks that an account serves exactly the expected bundle under a version. It changes nothing.
 *
 * @throws Failure if it serves something else, or if that cannot be found out
 */
export async function verifyDeployed(
  { name }: Pick<LocalPlugin, 'name'>,
  { version, sha256 }: VerifyOptions,
  account: Pick<PluginAccount, 'accountSid' | 'versions'>,
  credentials: Pick<Credentials, 'authToken'>,
): Promise<void> {
  checkVersion(version);
  const expected = expectedChecksum(name, sha256);
  const deployed = (await account.versions(name)).find((each) => each.version === version);
  if (!deployed) throw new Failure(`Version ${version} of ${name} is not deployed in ${account.accountSid}.`);
  const file = await readProtectedFile(deployed.url, credentials);
  if ('unreadBecause' in file) {
    throw new Failure(`NOT CHECKED: the bundle of version ${version} cannot be read: ${file.unreadBecause}.`);
  }
  const served = fingerprintOf(file.contents);
  if (served.sha256 !== expected) throw new Failure(differenceText(served, version, expected));
  console.log(
    `Checked: account ${account.accountSid} serves the expected bundle of ${name} ${version} ` +
      `(${describeFingerprint(served)}).`,
  );
}

function expectedChecksum(plugin: string, sha256: string | undefined): string {
  if (sha256 !== undefined) {
    if (/^[0-9a-f]{64}$/i.test(sha256)) return sha256.toLowerCase();
    throw new Failure(`--sha256 takes 64 hexadecimal digits, and not ${JSON.stringify(sha256)}.`);
  }
  const built = builtFingerprint(plugin);
  if (built) return built.sha256;
  throw new Failure(
    `There is no build/${plugin}.js to compare with. Run \`npm run build\`, or use --sha256.`,
  );
}

function differenceText(served: Fingerprint, version: string, expected: string): string {
  return (
    `Version ${version} in the account is another bundle (${describeFingerprint(served)}) than the expected one ` +
    `(SHA-256 ${expected}). Do not release it if you do not know where it comes from.`
  );
}
