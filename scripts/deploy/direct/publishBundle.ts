import { setTimeout as wait } from 'node:timers/promises';
import type { Credentials } from '../account/credentials';
import { PluginAccount } from '../account/PluginAccount';
import { readProtectedFile } from '../account/readProtectedFile';
import { describeFingerprint, fingerprintOf } from '../../bundle/builtBundle';
import { checkDeployment, type DeployOptions } from '../commands/checkDeployment';
import { verifyResult } from '../commands/verifyResult';
import { commandText } from '../script/commandText';
import { Failure, isRefusal } from '../script/Failure';
import { withUndo, type Undo } from '../script/Undo';
import { PluginHost } from './PluginHost';
import { PluginRegistry } from './PluginRegistry';
import { putBundle } from './putBundle';
import type { Bundle } from './readBundle';

/** A new domain responds after some seconds. */
const MAX_READS = 30;
const READ_INTERVAL_MS = 1_000;

type PublishOptions = Omit<DeployOptions, 'version'>;

/**
 * Deploys a built bundle with requests of our own, and checks each step. Agents do not get it before it is released.
 * Whatever fails, the account is as it was before, or the message says what is left.
 *
 * @throws Failure that says what is wrong
 */
export async function publishBundle(
  bundle: Bundle,
  { changelog, takesOver, isDryRun }: PublishOptions,
  credentials: Credentials,
): Promise<void> {
  const account = new PluginAccount(credentials);
  const { name, version } = bundle.plugin;
  console.log(`Bundle: ${describeFingerprint(bundle.fingerprint)}`);
  await checkDeployment(bundle.plugin, { version, takesOver }, account);
  if (isDryRun) return console.log('Dry run: this version would be deployed. Nothing was changed.');
  const print = (line: string): void => console.log(line);
  await withUndo(print, async (undo) => {
    print('1/3 Upload the bundle');
    const url = await putBundle(new PluginHost(credentials), bundle, undo, print);
    print('2/3 Download it again, and compare');
    print(`  ${await compare(bundle, url, credentials, undo)}`);
    print('3/3 Register the version');
    await register(bundle, { url, changelog }, { account, registry: new PluginRegistry(credentials), undo });
  });
  const after = await verifyResult(commandText('deploy', '--dry-run'), () => account.versions(name));
  if (!after.some((each) => each.version === version)) {
    throw new Failure(`Twilio reported no error, but ${version} is not in the account's list of versions.`);
  }
  print(`Deployed: ${name} ${version}. Agents get it with: ${commandText('release')}`);
}

/** @throws Failure if the account serves something else */
async function compare(bundle: Bundle, url: string, credentials: Credentials, undo: Undo): Promise<string> {
  let file = await readProtectedFile(url, credentials);
  for (let reads = 1; 'isMissing' in file && reads < MAX_READS; reads += 1) {
    undo.checkInterruption();
    await wait(READ_INTERVAL_MS);
    file = await readProtectedFile(url, credentials);
  }
  undo.checkInterruption();
  if ('unreadBecause' in file) {
    return `NOT CHECKED whether the uploaded bundle is the given one: ${file.unreadBecause}.`;
  }
  const served = fingerprintOf(file.contents);
  if (served.sha256 === bundle.fingerprint.sha256) {
    return `Checked: the uploaded bundle is the given one (SHA-256 ${served.sha256}).`;
  }
  throw new Failure(`The account serves another bundle (${describeFingerprint(served)}) than the given one.`);
}

interface Registration {
  account: PluginAccount;
  registry: PluginRegistry;
  undo: Undo;
}

/** The last step: once the version is registered, nothing is undone any longer. */
async function register(
  { plugin: { name, version, description } }: Bundle,
  { url, changelog }: { url: string; changelog: string },
  { account, registry, undo }: Registration,
): Promise<void> {
  const former = await account.plugin(name);
  if (former === null) {
    undo.add(`${name} stays registered without a version. That changes nothing for users.`, async () => {
      if ((await account.plugin(name)) !== null) throw new Failure('Twilio cannot remove a plugin');
    });
    await registry.createPlugin(name, description);
  } else if (former.description !== description) {
    undo.add('The plugin may have the new description.', () =>
      registry.describePlugin(name, former.description),
    );
    await registry.describePlugin(name, description);
  }
  undo.checkInterruption();
  try {
    await registry.addVersion(name, { version, url, changelog });
  } catch (error) {
    if (isRefusal(error)) throw error;
    // It may have been registered without a response. Its bundle must not be removed then.
    const versions = await account.versions(name).catch(() => null);
    if (versions?.some((each) => each.version === version && each.url === url)) return;
    if (versions === null) undo.keep(`Version ${version} may be registered, and its bundle is uploaded.`);
    throw error;
  }
}
