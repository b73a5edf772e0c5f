import { Failure } from '../script/Failure';
import type { PluginAccount, PluginVersions } from '../account/PluginAccount';
import { commandText } from '../script/commandText';
import type { Changes, Releaser, ReleaseReport } from './Releaser';
import { verifyResult } from './verifyResult';

type Releases = Pick<PluginAccount, 'releases' | 'pluginsOf'>;

/** What the account has after a release. */
interface Outcome {
  /** The plugins in the release that was made. */
  made: PluginVersions;
  /** The plugins in the release just before that one. */
  previous: PluginVersions;
  /** The plugins that Flex loads now. */
  active: PluginVersions;
}

/**
 * A plugin with its version, or with `off`, as the commands accept it. A name does not begin with a hyphen, because it would
 * be an option. Source: @twilio/flex-plugins-api-client 7.0.0, createConfiguration.js.
 */
export const RESTORABLE = /^(\w[\w-]*)@(off|\d[\w.-]*)$/;

/** How to look at the account again, without changing it. */
const checkCommand = (): string => commandText('release', '--dry-run');

/**
 * Releases changes on top of the active release, and checks the result.
 *
 * The releaser reads the active release, changes it, and releases the whole. Twilio's API has no condition for that. If
 * another team releases in between, that release is undone. This can only be detected afterwards. Source:
 * @twilio/flex-plugins-api-client 7.0.0, createConfiguration.js.
 *
 * @param before the active plugins, as the user was shown them
 * @param name the name of the release in Flex Admin
 * @throws Failure if the changes are not active afterwards, or if another release was undone
 */
export async function releaseChanges(
  changes: Changes,
  before: PluginVersions,
  name: string,
  account: Releases,
  releaser: Releaser,
): Promise<void> {
  const report = await releaser.release(changes, name);
  const outcome = await verifyResult(checkCommand(), () => readOutcome(report, account));
  if (!outcome) throw new Failure(notReleasedMessage(report, releaser));
  const problems = problemsOf(changes, before, outcome, releaser);
  if (problems.length > 0) throw new Failure(problems.join(' '));
}

/** Finds the release that was made, by the SID of its configuration. Null if there is no such release. */
async function readOutcome({ text }: ReleaseReport, account: Releases): Promise<Outcome | null> {
  const releases = await account.releases();
  const index = releases.findIndex(({ configurationSid }) => text.includes(configurationSid));
  const [active] = releases;
  const made = releases[index];
  const previous = releases[index + 1];
  if (!active || !made) return null;
  return {
    made: await account.pluginsOf(made),
    previous: previous ? await account.pluginsOf(previous) : new Map(),
    active: await account.pluginsOf(active),
  };
}

function notReleasedMessage({ error }: ReleaseReport, { name }: Releaser): string {
  if (error !== null) return `${name} did not release this (${error}). Nothing was changed.`;
  return (
    `${name} reported no error, but its release is not in the account's list of releases. Check what is active with ` +
    `\`${checkCommand()}\`, then run this again.`
  );
}

/** What is wrong with the account after a release, as sentences. */
function problemsOf(
  changes: Changes,
  before: PluginVersions,
  { made, previous, active }: Outcome,
  { name: releaser }: Releaser,
): readonly string[] {
  const missing = changesBetween(made, withChanges(made, changes));
  if (missing !== null) return [`${releaser} released something else. Still to change: ${missing}.`];

  const problems: string[] = [];
  const changed = [...changes.keys()];
  const undone = changesBetween(only(changed, made), only(changed, active));
  if (undone !== null) {
    problems.push(
      `The new release had what you asked for (${describeChanges(changes)}), but the next release replaced it: ` +
        `${undone}. Another team released at the same time. Run this again.`,
    );
  }
  const overwritten = [...new Set([...made.keys(), ...previous.keys()])].filter(
    (name) =>
      made.get(name) !== previous.get(name) &&
      made.get(name) === active.get(name) &&
      !(changes.has(name) && previous.get(name) === before.get(name)),
  );
  const lost = changesBetween(only(overwritten, previous), only(overwritten, made));
  if (lost !== null) {
    problems.push(
      `The new release has what you asked for (${describeChanges(changes)}), but it undid another release made at the ` +
        `same time: ${lost}.`,
      ...restoreAdvice(overwritten.map((name) => `${name}@${previous.get(name) ?? 'off'}`)),
    );
  }
  return problems;
}

/**
 * How to restore plugins, as sentences. The user copies the command into a shell, so it has safe names only.
 *
 * @param undone such as `plugin-sample@1.2.3` or `plugin-sample@off`
 */
function restoreAdvice(undone: readonly string[]): string[] {
  const restorable = undone.filter((plugin) => RESTORABLE.test(plugin));
  const others = undone.filter((plugin) => !RESTORABLE.test(plugin));
  const command = restorable.map((plugin) => `--restore ${plugin}`).join(' ');
  return [
    ...(restorable.length > 0 ? [`Restore that now with \`${commandText('release', command)}\`.`] : []),
    ...(others.length > 0
      ? [
          `Restore ${others.join(', ')} in Flex Admin > Plugins: this command does not accept such a name or version.`,
        ]
      : []),
  ];
}

/** The plugins of a release after changes. */
export function withChanges(plugins: PluginVersions, changes: Changes): PluginVersions {
  const changed = new Map(plugins);
  for (const [name, version] of changes) {
    if (version === null) changed.delete(name);
    else changed.set(name, version);
  }
  return changed;
}

/** Describes the differences between two releases: `a 0.1.0 -> 0.2.0, b 1.0.0 -> off`. Null if there is none. */
export function changesBetween(before: PluginVersions, after: PluginVersions): string | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changes = [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} ${before.get(name) ?? 'off'} -> ${after.get(name) ?? 'off'}`);
  return changes.length === 0 ? null : changes.join(', ');
}

/** `a 0.2.0, b off` */
export function describeChanges(changes: Changes): string {
  return [...changes].map(([name, version]) => `${name} ${version ?? 'off'}`).join(', ');
}

function only(names: readonly string[], plugins: PluginVersions): PluginVersions {
  return new Map([...plugins].filter(([name]) => names.includes(name)));
}
