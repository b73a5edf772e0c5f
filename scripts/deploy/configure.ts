import { readFileSync } from 'node:fs';
import { isRecord } from '../../src/insights/parse/parseField';
import { configurePlugin, showSettings } from './commands/configurePlugin';
import { findCredentials } from './account/credentials';
import { Failure } from './script/Failure';
import { COMMON_HELP, COMMON_OPTIONS } from './script/commonOptions';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';
import { UiAttributes, type Attributes } from './account/UiAttributes';

const HELP = `npm run configure -- --file settings.json | --remove | --show

Writes the plugin's settings to the Flex configuration of a Twilio account. The rest of the configuration does not change.
Users get the new settings the next time they load Flex. docs/configuration.md lists the settings.

  --file FILE        Replace all settings with those in this JSON file, such as { "refresh_minutes": 30 }.
  --remove           Remove all settings, so that the defaults apply.
  --show             Show the current settings, and the ones that the plugin cannot use.
${COMMON_HELP}`;

async function main(): Promise<void> {
  const options = readOptions('configure', {
    file: { type: 'string' },
    remove: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    ...COMMON_OPTIONS,
  });
  if (options.help) return console.log(HELP);
  const { file, remove, show } = options;
  if ([file !== undefined, remove, show].filter(Boolean).length !== 1) {
    throw new Failure('Use exactly one of --file FILE, --remove and --show. Nothing was changed.');
  }
  const settings = file === undefined ? null : readSettings(file);
  const credentials = findCredentials(process.env, options.profile);
  const account = new UiAttributes(credentials);
  console.log(`Settings of account ${credentials.accountSid}`);
  const print = (line: string): void => console.log(line);
  if (show) return showSettings(account, print);
  await configurePlugin({ settings, isDryRun: options['dry-run'] }, account, print);
}

function readSettings(file: string): Attributes {
  const settings = parsed(file, draftText(file));
  if (isRecord(settings)) return settings;
  throw new Failure(`${file} holds no settings: it has to be an object like { "refresh_minutes": 30 }.`);
}

function draftText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`${file} cannot be read. Nothing was changed.`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new Failure(`${file} is no JSON (${reason}). Nothing was changed.`);
  }
}

void runScript(main);
