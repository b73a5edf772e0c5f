import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, BrowserType, LaunchOptions } from '@playwright/test';

/** Below the range that systems use for outgoing connections, so that no other process has the port by chance. */
const FIRST_PORT = 21_000;
const PORTS_PER_WORKER = 20;

/** The events that a test may listen to. Its listeners are removed after the test. */
const WATCHED_EVENTS = ['console', 'weberror', 'response', 'requestfailed', 'page'] as const;

interface EmulatorPorts {
  port: number;
  insightsPort: number;
}

type BrowserOptions = Omit<LaunchOptions & BrowserContextOptions, 'tracesDir'>;

/**
 * Browsers that stay open from test to test. What pages store is cleared in between. Only Flex's compiled code stays,
 * so Flex starts in 3 s instead of 11. The browser caches the code by URL, so all emulators of a worker use the same
 * ports, one after the other.
 */
export class BrowserPool {
  private readonly opened: { context: BrowserContext; profile: string }[] = [];

  private constructor(
    private readonly browserType: BrowserType,
    private readonly options: BrowserOptions,
    /** The ports of each emulator of this worker. */
    readonly ports: EmulatorPorts,
  ) {}

  /** @param optionsAt the options to start the browsers with, which can depend on the emulator's ports */
  static async prepare(
    browserType: BrowserType,
    optionsAt: (ports: EmulatorPorts) => BrowserOptions,
  ): Promise<BrowserPool> {
    const ports = await freePorts();
    return new BrowserPool(browserType, optionsAt(ports), ports);
  }

  /** The n-th browser of this worker. It starts when it is first needed. */
  async browser(n: number): Promise<BrowserContext> {
    for (let next = this.opened.length; next <= n; next += 1) {
      const profile = await mkdtemp(path.join(os.tmpdir(), 'flex-browser-'));
      const context = await this.browserType.launchPersistentContext(profile, this.options);
      this.opened.push({ context, profile });
    }
    const browser = this.opened[n];
    if (!browser) throw new Error(`Browser ${n} was not started`);
    return browser.context;
  }

  /** Closes every page and clears what any origin has stored. The compiled code stays. */
  async clear(): Promise<void> {
    for (const { context } of this.opened) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      for (const other of context.pages()) if (other !== page) await other.close();
      await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
      await session.detach();
      await context.clearCookies();
      await context.clearPermissions();
      for (const event of WATCHED_EVENTS) context.removeAllListeners(event);
    }
  }

  async close(): Promise<void> {
    for (const { context, profile } of this.opened) {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
}

async function freePorts(): Promise<EmulatorPorts> {
  const first = FIRST_PORT + ((process.pid * PORTS_PER_WORKER) % 10_000);
  const free: number[] = [];
  for (let port = first; port < first + PORTS_PER_WORKER && free.length < 2; port += 1) {
    if (await isFree(port)) free.push(port);
  }
  const [port, insightsPort] = free;
  if (port === undefined || insightsPort === undefined) throw new Error(`No free port from ${first} on`);
  return { port, insightsPort };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
