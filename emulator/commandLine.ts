import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pluginNamesOf } from './flex/plugin';

/** What the command line asks for. */
export type CommandLine =
  | { kind: 'help' }
  | { kind: 'start'; pluginPaths: readonly string[]; flexVersion: string | undefined }
  | { kind: 'invalid'; message: string };

export const HELP = `Usage: npx tsx emulator/main.ts [options] [path/to/plugin.js …]

Starts the real Flex UI on a local Twilio, with any Flex plugins or without one.
A path is a plugin's bundle, such as build/plugin-sample.js after "twilio flex:plugins:build".
Flex starts several plugins in the order of their paths.
The emulator reads the files each time a page loads. After a new build, reload the page.

Options:
  --flex-ui <version>  Use this version of Flex UI instead of the installed one, such as 2.12.0.
  --help               Show this text.`;

/** Reads the arguments after the name of the script. */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    return readArguments(args);
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
}

/** @throws for an option that does not exist or has no value, and for two plugins of the same name */
function readArguments(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, 'flex-ui': { type: 'string' } },
  });
  if (values.help) return { kind: 'help' };
  const missing = positionals.find((pluginPath) => !isFile(pluginPath));
  if (missing !== undefined) return invalid(`There is no file ${missing}.`);
  pluginNamesOf(positionals);
  return { kind: 'start', pluginPaths: positionals, flexVersion: values['flex-ui'] };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function invalid(message: string): CommandLine {
  return { kind: 'invalid', message };
}
