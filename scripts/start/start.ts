import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOf, startEmulator } from '../../emulator/startEmulator';
import type { Emulator } from '../../emulator/createEmulator';
import { FLEX_INSIGHTS } from '../../emulator/flex/insightsSignInRoutes';
import { CHAT_TRANSFERS } from '../../emulator/flex/platformRoutes';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { FlexVersionError } from '../../emulator/flex/installFlex';
import { watchPlugin } from './watchPlugin';
import { pluginAdditions } from '../../e2e/support/pluginAdditions';
import { SAMPLE_TONES } from '../../e2e/support/sampleTones';

const APP_CONFIG = path.join(__dirname, '../../public/appConfig.js');

const HELP = `npm start -- [options]

Runs the real Flex UI on this machine with the plugin and sample comments, and rebuilds the plugin after each change.

  --flex-ui VERSION  Use this version of Flex UI instead of the installed one, such as 2.12.0.
  --help             Show this text.`;

/** `npm start`: runs the real Flex UI on this machine with the plugin, and rebuilds the plugin after each change. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { 'flex-ui': { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const flexBundlePath = await buildFlexBundle({ version: values['flex-ui'], onProgress: console.log });
  let emulator: Emulator | null = null;
  const plugin = await watchPlugin({
    onBuilding: () => console.log('Building the plugin …'),
    onUnchanged: () => console.log('The plugin has not changed since its last build.'),
    onBuilt(durationMs) {
      console.log(
        `Plugin built in ${(durationMs / 1_000).toFixed(1)} s${emulator ? '; open pages reload' : ''}.`,
      );
      emulator?.reloadPages();
    },
    onFailed: (messages) => console.error(`The plugin could not be built:\n${messages.join('\n')}`),
  });
  const running = await startEmulator({
    ...pluginAdditions(),
    flexBundlePath,
    pluginPaths: [plugin.bundlePath],
    appConfigPath: APP_CONFIG,
    uiAttributes: SAMPLE_TONES,
    features: [CHAT_TRANSFERS, FLEX_INSIGHTS],
    liveReload: true,
  });
  emulator = running;
  console.log(
    ['', 'Flex is ready. Open one of these:', ...addressesOf(running), '', 'Ctrl-C ends it.'].join('\n'),
  );

  const stop = (): void => {
    void Promise.all([plugin.close(), running.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Whether the user can fix the error by changing the command. The message says how, and a stack would not help. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof FlexVersionError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

start().catch((error: unknown) => {
  console.error(isUsageError(error) ? error.message : error);
  process.exit(1);
});
