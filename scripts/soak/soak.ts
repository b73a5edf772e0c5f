import { chromium } from '@playwright/test';
import { PLUGIN_BUNDLE } from '../../e2e/support/pluginBundle';
import { ensureChromium } from '../../e2e/support/chromium';
import { soakPage, type SoakStats } from './soakPage';
import { growthOf, leaksOf } from './soakVerdict';
import type { PageMeasurement } from '../../e2e/support/measurePage';

const DEFAULT_SWITCH_COUNT = 1_000;

function readSwitchCount([option, value]: readonly string[]): number {
  if (option === undefined) return DEFAULT_SWITCH_COUNT;
  const count = Number(value);
  if (option !== '--switches' || !(count >= 80))
    throw new Error('Usage: npm run soak -- --switches 80 (or more)');
  return count;
}

const held = ({ heapKilobytes, listeners, timers, nodes }: PageMeasurement): string =>
  `${(heapKilobytes / 1024).toFixed(1)} MB, ${listeners} listeners, ${timers} timers, ${nodes} nodes`;

function rowsOf(stats: SoakStats): string[] {
  const { measurements, afterHour } = stats;
  const growth = growthOf(stats);
  const [first] = measurements;
  const last = measurements[measurements.length - 1];
  return [
    first ? held(first) : '',
    last ? held(last) : '',
    `${growth.heapKilobytesPerSwitch.toFixed(2)} KB`,
    held(afterHour),
    `${stats.callsInSwitches} in ${stats.minutesOfSwitches.toFixed(1)} minutes`,
    String(stats.callsInHour),
  ];
}

function print(switchCount: number, plugin: SoakStats, flexAlone: SoakStats): void {
  const names = [
    'before the first switch',
    `after ${switchCount} switches`,
    'heap for each switch, second half',
    'after an hour more',
    'calls to Insights while switching',
    'calls to Insights in the hour',
  ];
  const [ours, flex] = [rowsOf(plugin), rowsOf(flexAlone)];
  console.log('| | Flex with the plugin | Flex alone |\n| - | - | - |');
  names.forEach((name, index) => console.log(`| ${name} | ${ours[index]} | ${flex[index]} |`));
}

/** `npm run soak`: measures a Flex page after many task switches and an hour, with and without the plugin. */
async function main(): Promise<void> {
  const switchCount = readSwitchCount(process.argv.slice(2));
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const plugin = await soakPage(browser, { pluginPath: PLUGIN_BUNDLE, switchCount });
  const flexAlone = await soakPage(browser, { pluginPath: null, switchCount });
  await browser.close();
  print(switchCount, plugin, flexAlone);
  const leaks = leaksOf(plugin, flexAlone);
  for (const leak of leaks) console.log(`LEAK ${leak}`);
  console.log(leaks.length === 0 ? 'Nothing leaks.' : '');
  process.exitCode = leaks.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
