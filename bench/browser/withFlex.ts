import type { Browser } from '@playwright/test';
import { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { conversationLines } from '../../e2e/support/callKinds';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import type { SamplePerson } from '../../emulator/world/sample/people';

export interface Visit {
  person: SamplePerson;
  view: '/agent-desktop' | '/teams';
  /** The plugin's bundle. Null for Flex without a plugin. */
  pluginPath: string | null;
  /** Defaults to the sample day. */
  world?: EmulatorOptions['world'];
  /** Whether the test controls the page's clock. */
  withClock?: boolean;
  /** A script that runs in the page before anything else. */
  initScript?: string;
}

/** Signs a person in to the real Flex UI with a separate emulator. It closes both after `use`. */
export async function withFlex<T>(
  browser: Browser,
  { person, view, pluginPath, world, withClock, initScript }: Visit,
  use: (desktop: AgentDesktop, emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await createEmulator({
    world,
    flexBundlePath: await buildFlexBundle(),
    pluginPaths: pluginPath === null ? [] : [pluginPath],
    quiet: true,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    if (withClock) await page.clock.install();
    if (initScript !== undefined) await page.addInitScript({ content: initScript });
    await page.goto(emulator.signInUrl(person.workerSid, view));
    const desktop = new AgentDesktop(page);
    await desktop.ready();
    return await use(desktop, emulator);
  } finally {
    await page.close();
    await emulator.close();
  }
}

/** How many requests reached Insights. */
export interface CallCounts {
  /** All except the preflights and the lines. */
  calls: number;
  /** Those that headings of conversations sent, each for one segment. */
  lines: number;
  preflights: number;
}

/** Counts the requests to Insights by their kind. */
export function countCalls(emulator: Emulator): CallCounts {
  const all = emulator.insights.calls.list();
  const preflights = all.filter(({ isPreflight }) => isPreflight).length;
  const lines = conversationLines(emulator).length;
  return { calls: all.length - preflights - lines, lines, preflights };
}
