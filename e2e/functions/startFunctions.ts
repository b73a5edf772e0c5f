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
  /** The values that an admin would put into `.env`. */
  settings: Readonly<Record<string, string>>;
  fakeTwilioPort: number;
  /** The file with the certificate of the fake Twilio. */
  certificateFile: string;
  /** The port on 127.0.0.1 on which the functions listen. */
  port: number;
  /** The folder with the functions, relative to `serverless/`; the built ones if left out. */
  functionsFolder?: string;
}

export interface Functions {
  /** The functions' address on this machine, for requests that no browser can send. */
  origin: string;
  /** Everything that the runtime and the functions have logged. */
  log(): string;
  close(): Promise<void>;
}

/** npm writes this file last, so an interrupted installation is repeated. */
const INSTALLED = path.join(FOLDER, 'node_modules/.package-lock.json');

/**
 * Builds `serverless/`, and installs its packages first if needed. It runs once for all tests, because they run in
 * parallel.
 */
export async function buildFunctions(): Promise<void> {
  if (!existsSync(INSTALLED)) await run('npm', ['ci'], { cwd: FOLDER });
  await run('npm', ['run', 'build'], { cwd: FOLDER });
}

/** Starts the built functions in the runtime of Twilio's own toolkit. */
export async function startFunctions(options: FunctionsOptions): Promise<Functions> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'functions-'));
  const settingsFile = path.join(folder, '.env');
  const lines = Object.entries(options.settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(settingsFile, lines.join('\n'));

  const twilioRun = path.join(FOLDER, 'node_modules/twilio-run/bin/twilio-run.js');
  const flags = [
    '--functions-folder',
    options.functionsFolder ?? 'build',
    '--port',
    String(options.port),
    '--env',
    settingsFile,
  ];
  // Use one process that stays, like a warm function. A new process for each request would not use the fake Twilio,
  // because the toolkit only passes the settings on.
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
    origin: `http://127.0.0.1:${options.port}`,
    log: () => written,
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Finds a free port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
