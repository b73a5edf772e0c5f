import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLoopbackTwilio, type LoopbackTwilio } from '../../emulator/deploy/createLoopbackTwilio';
import { test as base, expect } from '../support/flexTest';

const ROOT = path.join(__dirname, '../..');

export interface ScriptResult {
  status: number | null;
  output: string;
}

type Run = (
  script: 'configure' | 'deploy' | 'functions' | 'release' | 'rollback',
  args?: readonly string[],
  environment?: NodeJS.ProcessEnv,
) => Promise<ScriptResult>;

interface DeployFixtures {
  loopback: LoopbackTwilio;
  /**
   * Runs a script like `npm run` does, against the loopback. `environment` overrides the variables that point to the
   * loopback.
   */
  run: Run;
  /** The scripts that are running. */
  running: Set<ChildProcess>;
  /** Interrupts them, like Ctrl-C does. */
  interrupt: () => void;
}

/** A test with a local Twilio that accepts deployments. */
export const test = base.extend<DeployFixtures>({
  // Playwright reads the required fixtures from the first parameter. This fixture needs none.
  // eslint-disable-next-line no-empty-pattern
  loopback: async ({}, use) => {
    const loopback = await createLoopbackTwilio();
    await use(loopback);
    await loopback.close();
    expect(loopback.unhandled, 'requests the loopback does not know').toEqual([]);
  },
  // eslint-disable-next-line no-empty-pattern
  running: async ({}, use) => use(new Set()),
  run: async ({ loopback, running }, use) => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'deploy-home-'));
    await use(async (script, args = [], environment = {}) => {
      const child = spawn(process.execPath, ['--import', 'tsx', `scripts/deploy/${script}.ts`, ...args], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOME: home, ...loopback.environment, ...environment },
      });
      running.add(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
      }
      const [status] = (await once(child, 'close')) as [number | null];
      running.delete(child);
      return { status, output };
    });
    rmSync(home, { recursive: true, force: true });
  },
  interrupt: async ({ running }, use) => use(() => running.forEach((child) => child.kill('SIGINT'))),
});

export { expect };
