import { AccountAddresses } from './account/AccountAddresses';
import { readBackup, saveBackup } from './account/backups';
import { findCredentials, type Credentials } from './account/credentials';
import { sendWithoutCredentials } from './account/sendWithoutCredentials';
import { UiAttributes } from './account/UiAttributes';
import { configurePlugin, settingsIn, showSettings, type ConfigureOptions } from './commands/configurePlugin';
import { planChange, planRestore } from './commands/planChange';
import { isRecord } from '../../src/insights/parse/parseField';
import { COMMON_HELP, COMMON_OPTIONS } from './script/commonOptions';
import { Failure } from './script/Failure';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';
import { readChange } from './settings/readChange';

const HELP = `npm run configure -- --set KEY=VALUE | --unset KEY | --file FILE | --remove | --restore FILE | --show

Changes the plugin's settings in the Flex configuration of a Twilio account. Settings that you do not name stay as they
are, and so does the rest of the configuration. Users get the new settings the next time they load Flex.
docs/configuration.md lists the settings.

  --set KEY=VALUE    Set one setting, such as refresh_minutes=30, team_roles=supervisor,admin or
                     texts.es-MX.AssessmentCommentsPanelTitle=Calidad. Lists and objects can also be JSON. Repeat it for
                     more settings.
  --unset KEY        Remove one setting or text, so that the default applies. It can be repeated.
  --file FILE        Set the settings in this JSON file, such as { "refresh_minutes": 30 }. A null removes a setting.
  --replace          With --set or --file: remove all settings that they do not name.
  --trust-host HOST  Allow users' Flex tokens to be sent to this host, the host of insights_base_url and functions_url. You
                     need this if it is not a domain of the account's own Twilio Functions.
  --custom-role NAME Accept a role that your account has created. It can be repeated.
  --remove           Remove all settings, so that the defaults apply.
  --restore FILE     Set the settings to what they were when a change saved this file. Functions are checked as if they were
                     new.
  --show             Show the current settings, and the ones that the plugin cannot use.
${COMMON_HELP}`;

const OPTIONS = {
  set: { type: 'string', multiple: true },
  unset: { type: 'string', multiple: true },
  file: { type: 'string' },
  replace: { type: 'boolean', default: false },
  'trust-host': { type: 'string' },
  'custom-role': { type: 'string', multiple: true },
  remove: { type: 'boolean', default: false },
  restore: { type: 'string' },
  show: { type: 'boolean', default: false },
  ...COMMON_OPTIONS,
} as const;

const print = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const options = readOptions('configure', OPTIONS);
  if (options.help) return console.log(HELP);
  checkCombination(options);
  const credentials = findCredentials(process.env, options.profile);
  const account = new UiAttributes(credentials);
  const plan = options.show ? null : planFor(options, credentials);
  print(`Settings of account ${credentials.accountSid}`);
  if (plan === null) return showSettings({ account, print });
  const backUp = (attributes: Parameters<typeof saveBackup>[1]): string =>
    saveBackup(credentials.accountSid, attributes);
  await configurePlugin({ plan, isDryRun: options['dry-run'] }, { account, saveBackup: backUp, print });
}

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>;

/** @throws Failure if the options do not say exactly one thing */
function checkCombination(options: Options): void {
  const { set, unset, file, replace, remove, restore, show } = options;
  const isTrust = options['trust-host'] !== undefined && restore === undefined;
  const isChange = isTrust || [set, unset, file].some((option) => option !== undefined);
  if ([isChange, remove, restore !== undefined, show].filter(Boolean).length !== 1) {
    throw new Failure(
      'Say what to change with --set, --unset or --file, or use exactly one of --remove, --restore and --show. ' +
        '`npm run configure -- --help` lists the options. Nothing was changed.',
    );
  }
  if (replace && (unset !== undefined || (set === undefined && file === undefined))) {
    throw new Failure('--replace goes with --set or --file, and not with --unset. Nothing was changed.');
  }
}

function planFor(options: Options, credentials: Credentials): ConfigureOptions['plan'] {
  if (options.remove) return () => Promise.resolve({});
  const context = {
    trustHost: options['trust-host'],
    customRoles: options['custom-role'] ?? [],
    addresses: new AccountAddresses(credentials),
    send: sendWithoutCredentials,
  };
  if (options.restore !== undefined) {
    const former = settingsIn(readBackup(credentials.accountSid, options.restore));
    return (current) => planRestore(isRecord(former) ? former : {}, current, context, print);
  }
  const { set, unset, file, replace } = options;
  const change = readChange({ set, unset, file, replace });
  return (current) => planChange(change, current, context, print);
}

void runScript(main);
