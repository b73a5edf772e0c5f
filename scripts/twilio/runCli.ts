import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import type { Credentials } from './credentials';
import type { InstalledCli } from './installCli';

/**
 * Runs one command of the CLI in this project and shows what it prints. Its exit code is not given back, because it is
 * 0 after several failures: look at the account afterwards.
 *
 * @returns what it printed
 */
export async function runCli(
  { command, home }: InstalledCli,
  args: readonly string[],
  credentials: Credentials,
): Promise<string> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: path.join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings(home), ...logIn(credentials) },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      process.stdout.write(chunk);
    });
  }
  await once(child, 'close');
  return printed;
}

/**
 * CI: no prompt, no keychain, no telemetry. No update: the versions are pinned. The registry, because npm's settings are
 * in the user's home, which is another one here.
 */
function settings(home: string): NodeJS.ProcessEnv {
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
    npm_config_userconfig: process.env['npm_config_userconfig'] ?? path.join(os.homedir(), '.npmrc'),
    npm_config_registry: registry(),
  };
}

function registry(): string {
  const asked = spawnSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return asked.stdout.trim();
}

/** The CLI takes an API key before an auth token, so what is not meant must be empty. */
function logIn({ accountSid, username, password, region }: Credentials): NodeJS.ProcessEnv {
  const isKey = username !== accountSid;
  return {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: isKey ? '' : password,
    TWILIO_API_KEY: isKey ? username : '',
    TWILIO_API_SECRET: isKey ? password : '',
    ...(region === undefined ? {} : { TWILIO_REGION: region }),
  };
}

/**
 * The line in which the CLI said what went wrong; null if it named nothing.
 */
export function complaintIn(printed: string): string | null {
  const lines = withoutColours(printed)
    .split('\n')
    .map((line) => line.replace(/^[\s»›×✖x-]+/, '').trim());
  const telling = lines.filter((line) =>
    /error|fail|invalid|refus|denied|must be|cannot|could not|already|status code/i.test(line),
  );
  return telling.at(-1) ?? null;
}

function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex -- colours are written with the control character ESC
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
