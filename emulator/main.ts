import { buildFlexBundle } from './flex/buildFlexBundle';
import { addressesOf, startEmulator } from './startEmulator';

/** `npx tsx emulator/main.ts [path of a plugin's bundle]` */
async function main(): Promise<void> {
  const flexBundlePath = await buildFlexBundle({ onProgress: console.log });
  const emulator = await startEmulator({
    flexBundlePath,
    pluginPath: process.argv[2] ?? null,
    liveReload: true,
  });
  console.log(addressesOf(emulator).join('\n'));
  process.once('SIGINT', () => void emulator.close());
  process.once('SIGTERM', () => void emulator.close());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
