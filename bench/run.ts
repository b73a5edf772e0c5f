import { chromium, type Browser } from '@playwright/test';
import { PLUGIN_BUNDLE } from '../e2e/support/pluginBundle';
import { ensureChromium } from '../e2e/support/chromium';
import {
  AS_IT_IS,
  buildPlugin,
  WITHOUT_PASTE,
  type BuiltPlugin,
  type PluginSource,
} from './bundle/buildPlugin';
import { measureBundleSize } from './bundle/bundleSize';
import { measureCalls } from './browser/callCounts';
import { measureFetch } from './fetch/fetchTenThousand';
import type { Measurement } from './report/Measurement';
import { measurePanelScreen } from './browser/panelScreen';
import { measureSwitchCost } from './browser/switchCost';
import { measureMemory } from './browser/memory';
import { measureRowRenders } from './browser/rowRenders';
import { json, tables } from './report/report';
import { measureAgentSwitchCost } from './browser/team/agentSwitchCost';
import { measureTeamSelection } from './browser/team/teamSelection';
import { measureTaskSelection } from './browser/taskSelection';
import { measureStartTime } from './browser/startTime';
import { measureScroll } from './browser/longList/scroll';
import { measureTenThousandOnScreen } from './browser/longList/tenThousandOnScreen';

const SOURCES = {
  demo: { name: 'demo', folder: 'bench/plugins/demo', webpackConfig: AS_IT_IS },
  emptyPanel: { name: 'empty-panel', folder: 'bench/plugins/emptyPanel', webpackConfig: AS_IT_IS },
  withoutPaste: { name: 'without-paste', folder: '.', webpackConfig: WITHOUT_PASTE },
};

interface Bundles {
  demo: string;
  emptyPanel: string;
  withoutPaste: string;
}

/** Builds the plugins that ours is compared with. It removes them after `use`. */
async function withComparisonPlugins<T>(use: (bundles: Bundles) => Promise<T>): Promise<T> {
  const built: BuiltPlugin[] = [];
  const build = async (source: PluginSource): Promise<string> => {
    const plugin = await buildPlugin(source);
    built.push(plugin);
    return plugin.bundlePath;
  };
  try {
    return await use({
      demo: await build(SOURCES.demo),
      emptyPanel: await build(SOURCES.emptyPanel),
      withoutPaste: await build(SOURCES.withoutPaste),
    });
  } finally {
    for (const plugin of built) plugin.remove();
  }
}

type Part = [
  name: string,
  measure: (browser: Browser, bundles: Bundles) => Measurement[] | Promise<Measurement[]>,
];

const ours = PLUGIN_BUNDLE;
const PARTS: readonly Part[] = [
  ['bytes', (_browser, bundles) => measureBundleSize({ ours, ...bundles })],
  ['start', (browser, { demo }) => measureStartTime(browser, { ours, demo })],
  ['selections', (browser, { emptyPanel }) => measureTaskSelection(browser, { ours, emptyPanel })],
  ['panel', (browser) => measurePanelScreen(browser, ours)],
  ['switches', (browser) => measureSwitchCost(browser, ours)],
  [
    'agents',
    async (browser) => [
      ...(await measureTeamSelection(browser, ours)),
      ...(await measureAgentSwitchCost(browser, ours)),
    ],
  ],
  ['calls', (browser) => measureCalls(browser, ours)],
  ['fetch', () => measureFetch()],
  ['scroll', (browser) => measureScroll(browser, ours)],
  ['screen', (browser) => measureTenThousandOnScreen(browser, ours)],
  ['renders', (browser) => measureRowRenders(browser, ours)],
  ['memory', (browser) => measureMemory(browser)],
];

/** The parts named by `--part`, or all parts. */
function chosenParts(): readonly Part[] {
  const index = process.argv.indexOf('--part');
  if (index < 0) return PARTS;
  const chosen = PARTS.filter(([name]) => name === process.argv[index + 1]);
  if (chosen.length > 0) return chosen;
  throw new Error(`--part takes one of: ${PARTS.map(([name]) => name).join(', ')}`);
}

/** Takes the measurements. It reports progress on standard error, so that standard output contains only the results. */
async function measure(bundles: Bundles): Promise<Measurement[]> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const measurements: Measurement[] = [];
    for (const [name, measurePart] of chosenParts()) {
      const startedAt = Date.now();
      measurements.push(...(await measurePart(browser, bundles)));
      console.error(`${name}: ${Math.round((Date.now() - startedAt) / 1_000)} s`);
    }
    return measurements;
  } finally {
    await browser.close();
  }
}

/**
 * `npm run bench`: measures the production bundle in the real Flex UI and compares each value with a peer. `--json`
 * prints JSON, and `--part panel` measures only one part. docs/performance.md explains the values.
 */
async function main(): Promise<void> {
  const measurements = await withComparisonPlugins(measure);
  console.log(process.argv.includes('--json') ? json(measurements) : tables(measurements));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
