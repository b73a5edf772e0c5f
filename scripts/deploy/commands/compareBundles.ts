import {
  builtFingerprint,
  describeFingerprint,
  fingerprintOf,
  type Fingerprint,
} from '../../bundle/builtBundle';
import type { Credentials } from '../account/credentials';
import type { DeployedVersion } from '../account/PluginAccount';
import { readProtectedFile } from '../account/readProtectedFile';
import { Failure } from '../script/Failure';
import type { LocalPlugin } from './localPlugin';

/**
 * Compares the uploaded bundle with the one that was built before the CLI ran.
 *
 * @param built null if nothing was built
 * @throws Failure if they differ
 */
export async function compareBundles(
  { name }: Pick<LocalPlugin, 'name'>,
  { url }: Pick<DeployedVersion, 'url'>,
  built: Fingerprint | null,
  credentials: Pick<Credentials, 'authToken'>,
): Promise<string> {
  const uploaded = await readProtectedFile(url, credentials);
  const isRead = 'contents' in uploaded;
  const compared = isRead ? fingerprintOf(uploaded.contents) : builtFingerprint(name);
  if (built === null || compared?.sha256 !== built.sha256) throw differs(built, compared);
  if (isRead) return `Checked: the uploaded bundle is the built one (SHA-256 ${built.sha256}).`;
  return (
    `NOT CHECKED whether the uploaded bundle is the built one: ${uploaded.unreadBecause}. The CLI has built the same ` +
    `bundle here (SHA-256 ${built.sha256}).`
  );
}

function differs(built: Fingerprint | null, found: Fingerprint | null): Failure {
  const described = (each: Fingerprint | null): string => (each ? describeFingerprint(each) : 'nothing');
  return new Failure(
    `The version is deployed, but its bundle (${described(found)}) is not the one that was built here ` +
      `(${described(built)}). Do not release it. Deploy a higher version.`,
  );
}
