import { versionSatisfiesRange } from '@twilio/flex-dev-utils/dist/semver';
import type { DeployedVersion, FlexVersions, PluginAccount } from '../account/PluginAccount';
import { otherVersionText } from '../script/commandText';
import { Failure } from '../script/Failure';
import { checkVersion } from './checkVersion';
import type { LocalPlugin } from './localPlugin';
import { checkOwnPlugin } from './ownPlugin';

export interface DeployOptions {
  version: string;
  changelog: string;
  /** Whether to go on if the account's plugin of this name is a different one. */
  takesOver: boolean;
  isDryRun: boolean;
}

interface AccountState {
  flex: FlexVersions;
  versions: readonly DeployedVersion[];
  uploadedPaths: readonly string[];
}

/**
 * Checks that this version can be deployed to this account, and prints what the account has.
 *
 * @returns the versions that are deployed, highest first
 * @throws Failure that says why not
 */
export async function checkDeployment(
  plugin: LocalPlugin,
  { version, takesOver }: Pick<DeployOptions, 'version' | 'takesOver'>,
  account: PluginAccount,
): Promise<readonly DeployedVersion[]> {
  checkVersion(version);
  await checkOwnPlugin(plugin, takesOver, account);
  const flex = await account.flexVersions();
  const versions = await account.versions(plugin.name);
  const uploadedPaths = await account.uploadedPaths(plugin.name);
  const obstacle = deployObstacle(plugin, version, { flex, versions, uploadedPaths });
  if (obstacle !== null) throw new Failure(`${obstacle} Nothing was changed.`);
  console.log(
    `${plugin.name} ${version} for account ${account.accountSid}, Flex UI ${flex.flexUi ?? '(NOT CHECKED)'}, ` +
      `React ${flex.react}. Deployed so far: ${listed(versions)}.`,
  );
  return versions;
}

/** The reason why this version cannot be deployed to this account, as a sentence. Null if it can be deployed. */
export function deployObstacle(
  plugin: LocalPlugin,
  version: string,
  { flex, versions, uploadedPaths }: AccountState,
): string | null {
  const [highest] = versions;
  if (highest && !versionSatisfiesRange(version, `>${highest.version}`)) {
    return (
      `Version ${version} is not greater than ${highest.version}, which is already deployed. ` +
      `Deploy another one ${otherVersionText()}.`
    );
  }
  if (uploadedPaths.includes(bundlePath(plugin, version))) {
    return (
      `The files of version ${version} were uploaded earlier, by a deployment that failed, and they ` +
      `cannot be replaced. Deploy a higher version ${otherVersionText()}.`
    );
  }
  if (flex.flexUi !== null && !versionSatisfiesRange(flex.flexUi, '^2.0.0')) {
    return `The account uses Flex UI ${flex.flexUi}; the plugin needs 2.x. Change it in Flex Admin > Versions.`;
  }
  if (!versionSatisfiesRange(plugin.reactVersion, flex.react)) {
    return (
      `The account's Flex loads React ${flex.react}, and the plugin is built for ${plugin.reactVersion}. Set ` +
      '`ui_dependencies` of the Flex configuration to that version.'
    );
  }
  return null;
}

/** Where the account serves the bundle of a version. */
export function bundlePath({ name }: Pick<LocalPlugin, 'name'>, version: string): string {
  return `/plugins/${name}/${version}/bundle.js`;
}

function listed(versions: readonly DeployedVersion[]): string {
  if (versions.length === 0) return 'nothing';
  return versions
    .map(({ version, isArchived }) => (isArchived ? `${version} (archived)` : version))
    .join(', ');
}
