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
import { bytesFigures } from './bundle/bundleSize';
import { callFigures } from './browser/callCounts';
import { fetchFigures } from './fetch/fetchTenThousand';
import type { Figure } from './report/Measurement';
import { memoryFigures } from './browser/memory';
import { renderFigures } from './browser/rowRenders';
import { json, tables } from './report/report';
import { selectionFigures } from './browser/taskSelection';
import { startFigures } from './browser/startTime';
import { tenThousandFigures } from './browser/tenThousandOnScreen';

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

/** Builds what the plugin is measured beside, and removes it after `use`. */
async function besidePlugins<T>(use: (bundles: Bundles) => Promise<T>): Promise<T> {
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

type Part = [name: string, measure: (browser: Browser, bundles: Bundles) => Figure[] | Promise<Figure[]>];

const ours = PLUGIN_BUNDLE;
const PARTS: readonly Part[] = [
  ['bytes', (_browser, bundles) => bytesFigures({ ours, ...bundles })],
  ['start', (browser, { demo }) => startFigures(browser, { ours, demo })],
  ['selections', (browser, { emptyPanel }) => selectionFigures(browser, { ours, emptyPanel })],
  ['calls', (browser) => callFigures(browser, ours)],
  ['fetch', () => fetchFigures()],
  ['screen', (browser) => tenThousandFigures(browser, ours)],
  ['renders', (browser) => renderFigures(browser, ours)],
  ['memory', (browser) => memoryFigures(browser)],
];

/** Progress goes where it does not get into the figures. */
async function measure(bundles: Bundles): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const figures: Figure[] = [];
    for (const [name, figuresOf] of PARTS) {
      const startedAt = Date.now();
      figures.push(...(await figuresOf(browser, bundles)));
      console.error(`${name}: ${Math.round((Date.now() - startedAt) / 1_000)} s`);
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/**
 * `npm run bench`: figures of the production bundle in the real Flex UI, each beside its peer; with `--json` for a
 * machine. docs/performance.md explains them.
 */
async function main(): Promise<void> {
  const figures = await besidePlugins(measure);
  console.log(process.argv.includes('--json') ? json(figures) : tables(figures));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
