import { buildPlugin } from '../../bundle/buildPlugin';
import { builtFingerprint, describeFingerprint, type Fingerprint } from '../../bundle/builtBundle';
import { bundlePath, checkDeployment, type DeployOptions } from './checkDeployment';
import { compareBundles } from './compareBundles';
import type { Credentials } from '../account/credentials';
import { Failure } from '../script/Failure';
import { installCli } from '../cli/installCli';
import { preserveManifest, writeVersion } from './localPlugin';
import type { LocalPlugin } from './localPlugin';
import type { PluginAccount } from '../account/PluginAccount';
import { verifyResult } from './verifyResult';
import { errorMessageIn, runCli } from '../cli/runCli';

/**
 * Deploys the plugin with the official CLI, and checks the result. Agents do not get it before it is released.
 *
 * @throws Failure that says what is wrong, and what has been done anyway
 */
export async function deployPlugin(
  plugin: LocalPlugin,
  { version, changelog, takesOver, isDryRun }: DeployOptions,
  account: PluginAccount,
  credentials: Credentials,
): Promise<void> {
  await checkDeployment(plugin, { version, takesOver }, account);
  if (isDryRun) return console.log('Dry run: this version would be deployed. Nothing was changed.');

  const cli = installCli();
  const args = ['flex:plugins:deploy', '--version', version, '--changelog', changelog];
  args.push('--description', plugin.description, '--bypass-validation');
  const buildBefore = await account.newestBuild();
  let built: Fingerprint | null = null;
  let printed = '';
  await preserveManifest(async () => {
    // The bundle names its version, and the builder takes it from package.json.
    writeVersion(version);
    built = buildFirst(plugin);
    printed = await runCli(cli, args, credentials);
  });
  const after = await verifyResult('npm run deploy -- --dry-run', () => account.versions(plugin.name));
  const deployed = after.find((each) => each.version === version);
  if (!deployed) throw await deployFailure(plugin, version, account, { printed, buildBefore });
  if (writeVersion(version)) console.log(`package.json says ${version} now.`);
  console.log(await compareBundles(plugin, deployed, built, credentials));
  console.log(`Deployed: ${plugin.name} ${version}. Agents get it with: npm run release`);
}

/** Builds the plugin like `npm run build` does: the CLI builds it once more, and has to get the same bytes. */
function buildFirst({ name }: LocalPlugin): Fingerprint {
  const built = buildPlugin() ? builtFingerprint(name) : null;
  if (built === null) throw new Failure('The plugin could not be built: see above. Nothing was changed.');
  console.log(`Built: ${describeFingerprint(built)}`);
  return built;
}

async function deployFailure(
  plugin: LocalPlugin,
  version: string,
  account: PluginAccount,
  { printed, buildBefore }: { printed: string; buildBefore: { sid: string } | null },
): Promise<Failure> {
  const build = await account.newestBuild().catch(() => null);
  const hasFailed = build?.status === 'failed' && build.sid !== buildBefore?.sid;
  const log = `Build ${build?.sid} failed. Its log is in the Console: Functions and Assets, Services. `;
  const errorMessage = errorMessageIn(printed) ?? 'it did not say why';
  const paths = await account.uploadedPaths(plugin.name).catch(() => null);
  return new Failure(
    `The CLI did not deploy ${version} (${errorMessage}). ${hasFailed ? log : ''}${describeState(plugin, version, paths)} ` +
      'Agents still get what they got before.',
  );
}

/** @param paths the uploaded files; null if they could not be read */
function describeState(plugin: LocalPlugin, version: string, paths: readonly string[] | null): string {
  if (paths === null)
    return `No version ${version} is registered; whether its files are uploaded is NOT CHECKED.`;
  if (!paths.includes(bundlePath(plugin, version))) return 'Nothing was deployed.';
  return `The files of version ${version} are uploaded, but not registered: the next deployment needs a higher version.`;
}
