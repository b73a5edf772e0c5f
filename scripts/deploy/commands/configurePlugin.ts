import { isDeepStrictEqual } from 'node:util';
import { fieldOf, readConfig, SETTINGS_PATH } from '../../../src/config/readConfig';
import { settingProblemText } from '../../../src/config/settingProblemText';
import { isRecord } from '../../../src/insights/parse/parseField';
import { enUS } from '../../../src/strings/en-US';
import { createTexts } from '../../../src/strings/Texts';
import type { Attributes, UiAttributes } from '../account/UiAttributes';
import { inexactNumberPath } from '../account/inexactNumber';
import { Failure, failureOf, isRefusal } from '../script/Failure';
import { changeLines } from '../settings/changeLines';
import { missingStoreNotes } from './functionUrls';
import { verifyResult } from './verifyResult';

const SHOW_COMMAND = 'npm run configure -- --show';

export interface ConfigureOptions {
  /**
   * Computes the plugin's new settings from the current ones: undefined or null if none are set. An empty object removes
   * them. It can reject.
   */
  plan: (current: unknown) => Promise<Attributes>;
  isDryRun: boolean;
}

/** What the command works with. */
export interface ConfigureContext {
  account: Pick<UiAttributes, 'read' | 'replace'>;
  /** Saves the attributes before a change. @returns the path of the file */
  saveBackup: (attributes: Attributes) => string;
  print: (line: string) => void;
}

/**
 * Sets the plugin's settings in an account's Flex configuration, and checks the result. It does not change the rest of
 * the configuration. The API takes the configuration only as a whole, so it is read again just before it is written:
 * what others have changed in the meantime is kept.
 *
 * @throws Failure if the plan rejects, if the rest of the configuration cannot be sent back as it is, if the settings
 * changed in the meantime, or if the account has something else afterwards
 */
export async function configurePlugin(
  { plan, isDryRun }: ConfigureOptions,
  { account, saveBackup, print }: ConfigureContext,
): Promise<void> {
  const before = await readExactly(account);
  const current = settingsIn(before);
  const planned = withSettings(before, await plan(current));
  changeLines(current, settingsIn(planned)).forEach(print);
  printProblems(planned, print);
  if (isDeepStrictEqual(before, planned)) return print('Nothing to do: the account has these settings.');
  if (isDryRun) return print('Dry run: nothing was changed.');

  const latest = await readExactly(account);
  if (!isDeepStrictEqual(settingsIn(latest), current)) {
    throw new Failure(
      "Someone else changed the plugin's settings while this command ran. Nothing was changed. Run it again.",
    );
  }
  if (!isDeepStrictEqual(latest, before)) {
    print('Another part of the Flex configuration changed while this command ran. That change is kept.');
  }
  const wanted = withSettings(latest, settingsIn(planned));
  const backup = saveBackup(latest);
  print(
    `The configuration from before is in ${backup}. To go back: npm run configure -- --restore ${backup}`,
  );
  await send(account, wanted);
  verify(wanted, await verifyResult(SHOW_COMMAND, () => account.read()));
  print('Done. Users get the new settings the next time they load Flex.');
}

/** @throws Failure if a number of others would not be the same when it is sent back */
async function readExactly(account: Pick<UiAttributes, 'read'>): Promise<Attributes> {
  const attributes = await account.read();
  const path = inexactNumberPath(withSettings(attributes, undefined));
  if (path === null) return attributes;
  throw new Failure(
    `The number at ${JSON.stringify(path)} in the Flex configuration is too large for this command, which would round ` +
      'it. Make the number a text, or change the settings without this command. Nothing was changed.',
  );
}

/** Sends the change. If Twilio rejects it, nothing was changed. After any other failure, that is not known. */
async function send(account: Pick<UiAttributes, 'replace'>, wanted: Attributes): Promise<void> {
  const refused = (error: unknown): Failure => {
    if (!isRefusal(error)) throw error;
    return new Failure(`${failureOf(error).message} Nothing was changed.`);
  };
  const failure = await verifyResult(SHOW_COMMAND, () => account.replace(wanted).then(() => null, refused));
  if (failure) throw failure;
}

/** @throws Failure if the account has something else than what was sent */
function verify(wanted: Attributes, after: Attributes): void {
  if (isDeepStrictEqual(after, wanted)) return;
  const settings = settingsIn(after);
  if (!isDeepStrictEqual(settings, settingsIn(wanted))) {
    throw new Failure(
      'Twilio accepted the change, but the account now has other settings of this plugin: ' +
        `${settings === undefined ? 'none' : JSON.stringify(settings)}. Someone else probably changed the Flex ` +
        'configuration at the same time. To set yours, run this command again.',
    );
  }
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(after)])];
  const changed = keys.filter((key) => !isDeepStrictEqual(wanted[key], after[key]));
  throw new Failure(
    "The account has your settings, but the rest of the Flex configuration isn't as it was " +
      `(${changed.join(', ')}). Someone else probably changed it at the same time: ask them whether it is right now. ` +
      'If it is, there is nothing to do. The file above has the former configuration.',
  );
}

/** Prints the current settings as JSON, and what the plugin does not use. */
export async function showSettings({ account, print }: Omit<ConfigureContext, 'saveBackup'>): Promise<void> {
  const attributes = await account.read();
  const settings = settingsIn(attributes);
  print(
    settings === undefined ? 'No setting is set. The defaults apply.' : JSON.stringify(settings, null, 2),
  );
  printProblems(attributes, print);
}

function printProblems(attributes: Attributes, print: (line: string) => void): void {
  const texts = createTexts(enUS, 'en-US');
  const problems = readConfig(attributes).problems.map((problem) => settingProblemText(problem, texts));
  [...problems, ...missingStoreNotes(settingsIn(attributes))].forEach((note) => print(`Note: ${note}`));
}

/** The plugin's settings, as they are in the configuration. */
export function settingsIn(attributes: Attributes): unknown {
  return SETTINGS_PATH.reduce<unknown>(fieldOf, attributes);
}

/**
 * Returns the attributes with other plugin settings, or without any if they are empty or missing. It creates missing
 * parent objects.
 */
function withSettings(attributes: Attributes, settings: unknown): Attributes {
  const [customData, features, ours] = SETTINGS_PATH;
  const custom = recordAt(attributes, customData);
  const others = recordAt(custom, features);
  const isEmpty = settings === undefined || (isRecord(settings) && Object.keys(settings).length === 0);
  if (isEmpty && !(ours in others)) return attributes;
  const remaining = Object.fromEntries(Object.entries(others).filter(([key]) => key !== ours));
  const changed = isEmpty ? remaining : { ...others, [ours]: settings };
  return { ...attributes, [customData]: { ...custom, [features]: changed } };
}

/** @throws Failure if the value is not an object: replacing it would lose data */
function recordAt(attributes: Attributes, key: string): Attributes {
  const value = fieldOf(attributes, key);
  if (isRecord(value)) return value;
  if (value === undefined || value === null) return {};
  throw new Failure(
    `"${key}" in the Flex configuration is not an object, so settings cannot be added to it. Nothing was changed.`,
  );
}
