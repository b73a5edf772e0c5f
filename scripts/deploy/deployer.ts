import path from 'node:path';
import { description, name, version as OWN_VERSION } from '../../package.json';
import { findCredentials, type Credentials } from './account/credentials';
import { PluginAccount } from './account/PluginAccount';
import { releasePlugin, restorePlugins, switchOff } from './commands/releasePlugin';
import { rollBack } from './commands/rollBack';
import { verifyDeployed } from './commands/verifyDeployed';
import { directReleaser } from './direct/directReleaser';
import { publishBundle } from './direct/publishBundle';
import { readBundle } from './direct/readBundle';
import { COMMON_HELP, COMMON_OPTIONS, TAKE_OVER_HELP, TAKE_OVER_OPTION } from './script/commonOptions';
import { Failure } from './script/Failure';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';

const PLUGIN = { name, description };

const COMMANDS = ['deploy', 'release', 'rollback'] as const;
type Command = (typeof COMMANDS)[number];

const OPTIONS = {
  version: { type: 'string' },
  changelog: { type: 'string' },
  sha256: { type: 'string' },
  verify: { type: 'boolean', default: false },
  off: { type: 'boolean', default: false },
  restore: { type: 'string', multiple: true },
  ...TAKE_OVER_OPTION,
  ...COMMON_OPTIONS,
} as const;

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>;

/** The options of each command, besides those that all have. */
const ALLOWED: Readonly<Record<Command, readonly (keyof Options)[]>> = {
  deploy: ['changelog', 'sha256', 'verify'],
  release: ['version', 'off', 'restore'],
  rollback: [],
};

function helpText(file: string): string {
  return `Deploys and releases the plugin ${name} ${OWN_VERSION} with Node alone, without npm packages and without the Twilio CLI.

node ${file} deploy FILE [options]
  Uploads the built bundle FILE to a Twilio account and registers it there, under the version that the bundle names.
  Users do not get it until the release. If a step fails, the script undoes what it has changed. If FILE.map or
  FILE.sha256 are beside FILE, it also uploads the source map, and checks the checksum.

  --changelog TEXT   The text that Flex Admin > Plugins shows next to the version.
  --sha256 HEX       Stop if the bundle does not have this checksum.
  --verify           Deploy nothing. Check that the account serves exactly this bundle under its version.

node ${file} release [options]
  Releases a deployed version. Users get it the next time they load Flex. Other plugins in the account do not change.

  --version X.Y.Z    Release this version. Default: ${OWN_VERSION}.
  --off              Remove the plugin from the release instead. Its versions stay deployed.
  --restore NAME@X.Y.Z
                     Release this version of another plugin instead, or NAME@off to switch it off.

node ${file} rollback [options]
  Releases the version of this plugin that was released before the current one.

Options for all
${TAKE_OVER_HELP}
${COMMON_HELP}`;
}

/** The oldest Node that this script is tried with. */
const OLDEST_NODE = 20;

async function main(): Promise<void> {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE) {
    throw new Failure(
      `Node ${OLDEST_NODE} or later is needed; this is ${process.versions.node}. Nothing was changed.`,
    );
  }
  const [command = '', ...args] = process.argv.slice(2);
  const help = helpText(path.basename(process.argv[1] ?? ''));
  if (command === '' || command === 'help' || command === '--help') return console.log(help);
  if (!isCommand(command)) {
    throw new Failure(
      `"${command}" is not a command. Use ${COMMANDS.join(', ')} or help. Nothing was changed.`,
    );
  }
  const [first = ''] = args;
  const hasFile = command === 'deploy' && first !== '' && !first.startsWith('-');
  const options = readOptions(command, OPTIONS, hasFile ? args.slice(1) : args);
  if (options.help) return console.log(help);
  checkAllowed(command, options);
  if (command === 'deploy' && !hasFile) {
    throw new Failure(
      'Name the bundle to deploy, such as plugin-assessment-comments.js. Nothing was changed.',
    );
  }
  if (command === 'deploy') return deploy(first, options);
  const credentials = findCredentials(process.env, options.profile);
  return command === 'release' ? release(options, credentials) : rollBackPlugin(options, credentials);
}

function isCommand(text: string): text is Command {
  return COMMANDS.some((each) => each === text);
}

function checkAllowed(command: Command, options: Options): void {
  const special = Object.values(ALLOWED).flat();
  const wrong = special.find((option) => {
    const value = options[option];
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    return isGiven && !ALLOWED[command].includes(option);
  });
  if (wrong === undefined) return;
  throw new Failure(`--${wrong} does not go with ${command}. Nothing was changed.`);
}

async function deploy(file: string, options: Options): Promise<void> {
  const bundle = readBundle(file, options.sha256);
  const { version } = bundle.plugin;
  const credentials = findCredentials(process.env, options.profile);
  if (options.verify) {
    const expected = { version, sha256: bundle.fingerprint.sha256 };
    return verifyDeployed(PLUGIN, expected, new PluginAccount(credentials), credentials);
  }
  const changelog = options.changelog ?? `Version ${version}`;
  const plan = { changelog, takesOver: options['take-over'], isDryRun: options['dry-run'] };
  await publishBundle(bundle, plan, credentials);
}

async function release(options: Options, credentials: Credentials): Promise<void> {
  const { version, off, restore = [] } = options;
  if ([version !== undefined, off, restore.length > 0].filter(Boolean).length > 1) {
    throw new Failure('Use only one of --version, --off and --restore. Nothing was changed.');
  }
  const plan = { takesOver: options['take-over'], isDryRun: options['dry-run'] };
  const account = new PluginAccount(credentials);
  const releaser = directReleaser(credentials);
  if (off) return switchOff(PLUGIN, plan, account, releaser);
  if (restore.length > 0) return restorePlugins(restore, plan.isDryRun, account, releaser);
  await releasePlugin(PLUGIN, { ...plan, version: version ?? OWN_VERSION }, account, releaser);
}

async function rollBackPlugin(options: Options, credentials: Credentials): Promise<void> {
  const plan = { takesOver: options['take-over'], isDryRun: options['dry-run'] };
  await rollBack(PLUGIN, plan, new PluginAccount(credentials), directReleaser(credentials));
}

void runScript(main);
