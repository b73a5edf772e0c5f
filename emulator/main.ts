import { HELP, readCommandLine } from './commandLine';
import { buildFlexBundle } from './flex/buildFlexBundle';
import { FlexVersionError } from './flex/installFlex';
import { addressesOf, startEmulator } from './startEmulator';

/** The usual exit code of commands for invalid arguments. */
const EXIT_INVALID = 2;

/** `npx tsx emulator/main.ts [path/to/plugin.js …]` */
async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(HELP);
      return;
    case 'invalid':
      console.error(command.message);
      process.exitCode = EXIT_INVALID;
      return;
    case 'start':
      return start(command.pluginPaths, command.flexVersion);
  }
}

async function start(pluginPaths: readonly string[], version: string | undefined): Promise<void> {
  const flexBundlePath = await buildFlexBundle({ version, onProgress: console.log });
  const emulator = await startEmulator({ flexBundlePath, pluginPaths, liveReload: true });
  console.log(addressesOf(emulator).join('\n'));
  process.once('SIGINT', () => void emulator.close());
  process.once('SIGTERM', () => void emulator.close());
}

main().catch((error: unknown) => {
  const isInvalid = error instanceof FlexVersionError;
  console.error(isInvalid ? error.message : error);
  process.exit(isInvalid ? EXIT_INVALID : 1);
});
