import { isDeepStrictEqual } from 'node:util';
import { fieldOf, readConfig, SETTINGS_PATH } from '../../../src/config/readConfig';
import { settingProblemText } from '../../../src/config/settingProblemText';
import { isRecord } from '../../../src/insights/parse/parseField';
import { enUS } from '../../../src/strings/en-US';
import { createTexts } from '../../../src/strings/Texts';
import { Failure, failureOf, isRefusal } from '../script/Failure';
import { verifyResult } from './verifyResult';
import type { Attributes, UiAttributes } from '../account/UiAttributes';

const NONE_SET = 'nothing set';
const SHOW_COMMAND = 'npm run configure -- --show';

export interface ConfigureOptions {
  /** The plugin's new settings in the configuration. Null removes them. */
  settings: Attributes | null;
  isDryRun: boolean;
}

/**
 * Sets the plugin's settings in an account's Flex configuration, and checks the result. It does not change the rest of
 * the configuration.
 *
 * @throws Failure if the plugin would not use a setting, or if the account does not have the settings afterwards
 */
export async function configurePlugin(
  { settings, isDryRun }: ConfigureOptions,
  account: Pick<UiAttributes, 'read' | 'replace'>,
  print: (line: string) => void,
): Promise<void> {
  rejectUnusable(settings);
  const before = await account.read();
  const wanted = withSettings(before, settings);
  print(`Set so far: ${format(before)}`);
  print(`To be set:  ${format(wanted)}`);
  if (isDeepStrictEqual(before, wanted)) return print('That is what is set already.');
  if (isDryRun) return print('Dry run: nothing was changed.');
  await send(account, wanted);
  const after = await verifyResult(SHOW_COMMAND, () => account.read());
  if (!isDeepStrictEqual(after, wanted)) {
    throw new Failure(
      `Twilio took the change, and has something else now: ${format(after)}. If somebody else changed the Flex ` +
        'configuration in the same moment, run this again.',
    );
  }
  print('Done. People get it when they load Flex the next time.');
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

/** Prints the current settings, and those that the plugin does not use. */
export async function showSettings(
  account: Pick<UiAttributes, 'read'>,
  print: (line: string) => void,
): Promise<void> {
  const attributes = await account.read();
  print(`Set: ${format(attributes)}`);
  problemsIn(attributes).forEach((problem) => print(problem));
}

function rejectUnusable(settings: Attributes | null): void {
  const problems = problemsIn(withSettings({}, settings));
  if (problems.length > 0) throw new Failure(`${problems.join(' ')} Nothing was changed.`);
}

function problemsIn(attributes: Attributes): string[] {
  const texts = createTexts(enUS, 'en-US');
  return readConfig(attributes).problems.map((problem) => settingProblemText(problem, texts));
}

/** Returns the attributes with other plugin settings. It creates missing parent objects. */
export function withSettings(attributes: Attributes, settings: Attributes | null): Attributes {
  const [customData, features, ours] = SETTINGS_PATH;
  const custom = recordAt(attributes, customData);
  const others = recordAt(custom, features);
  if (settings === null && !(ours in others)) return attributes;
  const remaining = Object.fromEntries(Object.entries(others).filter(([key]) => key !== ours));
  const changed = settings === null ? remaining : { ...others, [ours]: settings };
  return { ...attributes, [customData]: { ...custom, [features]: changed } };
}

/** @throws Failure if the value is not an object: replacing it would lose data */
function recordAt(attributes: Attributes, key: string): Attributes {
  const value = fieldOf(attributes, key);
  if (isRecord(value)) return value;
  if (value === undefined || value === null) return {};
  throw new Failure(
    `"${key}" in the Flex configuration is no object, so there is no place for settings in it. Nothing was changed.`,
  );
}

function format(attributes: Attributes): string {
  const settings = SETTINGS_PATH.reduce<unknown>(fieldOf, attributes);
  return settings === undefined ? NONE_SET : JSON.stringify(settings);
}
