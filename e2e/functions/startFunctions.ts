import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = path.join(__dirname, '../../serverless');
const CONNECT_TO_FAKE_TWILIO = path.join(__dirname, 'connectToFakeTwilio.cjs');

export interface FunctionsOptions {
  /** What an admin would put into `.env`. */
  settings: Readonly<Record<string, string>>;
  fakeTwilioPort: number;
  /** The file with the certificate of the stand-in. */
  certificateFile: string;
  /** Where the functions listen, on 127.0.0.1. */
  port: number;
}

export interface Functions {
  /** Everything the runtime and the functions have written. */
  log(): string;
  close(): Promise<void>;
}

/** What npm writes last, so that an installation that was broken off is begun anew. */
const INSTALLED = path.join(FOLDER, 'node_modules/.package-lock.json');

/** Builds `serverless/`, installing it first if needed; once for all tests, because they run side by side. */
export async function buildFunctions(): Promise<void> {
  if (!existsSync(INSTALLED)) await run('npm', ['ci'], { cwd: FOLDER });
  await run('npm', ['run', 'build'], { cwd: FOLDER });
}

/** Starts what `buildFunctions` has made in the runtime of Twilio's own toolkit. */
export async function startFunctions(options: FunctionsOptions): Promise<Functions> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'functions-'));
  const settingsFile = path.join(folder, '.env');
  const lines = Object.entries(options.settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(settingsFile, lines.join('\n'));

  const twilioRun = path.join(FOLDER, 'node_modules/twilio-run/bin/twilio-run.js');
  const flags = ['--functions-folder', 'build', '--port', String(options.port), '--env', settingsFile];
  // One process that stays, as a warm function does. One for each request would not be told of the stand-in: the
  // toolkit hands on the settings only.
  const asWarm = ['--no-fork-process', '--no-live', '--detailed-logs'];
  const child = spawn(process.execPath, [twilioRun, 'start', ...flags, ...asWarm], {
    cwd: FOLDER,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: 'true',
      NODE_OPTIONS: `--require ${CONNECT_TO_FAKE_TWILIO}`,
      NODE_EXTRA_CA_CERTS: options.certificateFile,
      FAKE_TWILIO_PORT: String(options.fakeTwilioPort),
    },
  });
  let written = '';
  const listening = new Promise<void>((resolve, reject) => {
    const onText = (text: Buffer) => {
      written += text.toString();
      if (written.includes(`localhost:${options.port}`)) resolve();
    };
    child.stdout.on('data', onText);
    child.stderr.on('data', onText);
    child.once('exit', () => reject(new Error(`The functions did not start:\n${written}`)));
  });
  await listening;
  return {
    log: () => written,
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
