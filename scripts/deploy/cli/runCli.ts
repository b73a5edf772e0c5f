import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startFakeRegistry } from './fakeRegistry';
import type { Credentials } from '../account/credentials';
import type { InstalledCli } from './installCli';

/**
 * Runs one CLI command in this project and shows its output. It does not return the exit code, because the code is 0
 * after several failures: check the account afterwards.
 *
 * @returns the output
 */
export async function runCli(
  { command, home, devUtilsVersion }: InstalledCli,
  args: readonly string[],
  credentials: Credentials,
): Promise<string> {
  const updates = await startFakeRegistry(devUtilsVersion);
  const child = spawn(process.execPath, [command, ...args], {
    cwd: path.join(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings(home, updates.registry), ...credentialVariables(credentials) },
    timeout: MAX_RUN_MS,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      process.stdout.write(chunk);
    });
  }
  const stoppedBy = await waitForExit(child);
  updates.close();
  if (stoppedBy !== null) return `${printed}\nIt was stopped by ${stoppedBy}`;
  return child.killed
    ? `${printed}\nIt was stopped because it had not finished after ${MAX_RUN_MS / 60_000} minutes`
    : printed;
}

/**
 * Waits for the CLI to exit. A signal to this process stops the CLI only, so that this process can still report what
 * has been done.
 *
 * @returns the signal that this process received in the meantime, or null
 */
export async function waitForExit(child: ChildProcess): Promise<NodeJS.Signals | null> {
  let stoppedBy: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals): void => {
    stoppedBy = signal;
    child.kill(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  await once(child, 'close');
  for (const signal of STOP_SIGNALS) process.off(signal, stop);
  return stoppedBy;
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The CLI waits for Twilio without a limit. A deployment takes less than a minute. */
const MAX_RUN_MS = 10 * 60_000;

/** CI turns off prompts, the keychain and telemetry. Updates are off because the versions are pinned. */
function settings(home: string, registry: string): NodeJS.ProcessEnv {
  const twilioDir = path.join(home, '.twilio-cli');
  return {
    CI: 'true',
    TWILIO_DISABLE_AUTOUPDATE: 'true',
    TWILIO_SKIP_NEW_VERSION_CHECK: 'true',
    HOME: home,
    USERPROFILE: home,
    TWILIO_CONFIG_DIR: twilioDir,
    TWILIO_DATA_DIR: twilioDir,
    TWILIO_CACHE_DIR: twilioDir,
    npm_config_registry: registry,
  };
}

/** The CLI prefers an API key to an auth token, so unused variables must be empty. */
function credentialVariables({ accountSid, username, password, region }: Credentials): NodeJS.ProcessEnv {
  const isKey = username !== accountSid;
  return {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: isKey ? '' : password,
    TWILIO_API_KEY: isKey ? username : '',
    TWILIO_API_SECRET: isKey ? password : '',
    ...(region === undefined ? {} : { TWILIO_REGION: region }),
  };
}

/** Finds the line in which the CLI reported an error, in Twilio's own words if it repeats them. Null if there is none. */
export function errorMessageIn(printed: string): string | null {
  const text = withoutColors(printed);
  return twilioMessageIn(text) ?? lineAboutErrorIn(text.split('\n'));
}

/** An error of Twilio that the CLI did not handle: Node prints its message, then a stack, then its fields. */
function twilioMessageIn(text: string): string | null {
  const thrown = [...text.matchAll(/^\s*Twilio(?:Api|Cli)?Error: (.+)$/gm)].at(-1);
  const message = thrown?.[1];
  if (message === undefined) return null;
  const [, code] = /^\s+code: (\d+),?$/m.exec(text.slice(thrown?.index)) ?? [];
  return code === undefined ? message : `${message}, error ${code} of Twilio`;
}

function lineAboutErrorIn(printedLines: readonly string[]): string | null {
  const lines = printedLines.map((line) => line.replace(/^[\s»›×✖x-]+/, '').trim());
  const errorLines = lines.filter((line, index) => {
    const isMarked = /^\s*[✖×]/.test(printedLines[index] ?? '') && line !== '';
    return (isMarked || ERROR_WORDS.test(line)) && !UNNAMED_ERROR.test(line);
  });
  const isUnnamed = lines.some((line) => UNNAMED_ERROR.test(line));
  const last = errorLines.at(-1);
  // The CLI marks the step that failed, and may say nothing else.
  if (last !== undefined && printedLines.includes(`- ${last}`)) return `it stopped at "${last}"`;
  return last ?? (isUnnamed ? 'an error that the CLI does not name' : null);
}

/** Words that mark an error. A line with a cross is always an error: the CLI marks Twilio's own messages this way. */
const ERROR_WORDS = /error|fail|invalid|refus|denied|must be|cannot|could not|already|stopped|status code/i;

/** What the CLI prints for each unexpected error, with a link to report it. */
const UNNAMED_ERROR = /encountered an unexpected error/i;

function withoutColors(text: string): string {
  // eslint-disable-next-line no-control-regex -- colors are written with the control character ESC
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
