import { readFileSync } from 'node:fs';
import { isRecord } from '../../src/insights/parse/parseField';
import { configurePlugin, showSettings } from './commands/configurePlugin';
import { findCredentials } from './account/credentials';
import { Failure } from './script/Failure';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';
import { UiAttributes, type Attributes } from './account/UiAttributes';

const HELP = `npm run configure -- --file settings.json | --remove | --show

Sets the plugin's settings in the Flex configuration of a Twilio account; docs/configuration.md lists them. What else is in
the configuration stays. People get a change with their next load of Flex.

  --file FILE        a JSON file with the settings, such as { "refresh_minutes": 30 }; they take the place of all before
  --remove           takes all settings out: everything is as usual then
  --show             shows what is set, and which of it the plugin cannot use
  --profile NAME     a profile of \`twilio login\`; else TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
                     TWILIO_API_KEY and TWILIO_API_SECRET; else the active profile
  --dry-run          says what would happen, and changes nothing
  --help             shows this`;

async function main(): Promise<void> {
  const options = readOptions('configure', {
    file: { type: 'string' },
    remove: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return console.log(HELP);
  const { file, remove, show } = options;
  if ([file !== undefined, remove, show].filter(Boolean).length !== 1) {
    throw new Failure('Say one of --file FILE, --remove and --show. Nothing was changed.');
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
