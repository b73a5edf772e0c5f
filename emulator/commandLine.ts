import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type CommandLine =
  | { kind: 'help' }
  | { kind: 'start'; pluginPath: string | null; flexVersion: string | undefined }
  | { kind: 'invalid'; message: string };

export const HELP = `Usage: npx tsx emulator/main.ts [options] [path/to/plugin.js]

Starts the real Flex UI on a local Twilio, with any Flex plugin or without one.
The path is the plugin's bundle, such as build/plugin-sample.js after "twilio flex:plugins:build".
The emulator reads the file each time a page loads. After a new build, reload the page.

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

/** @throws for an option that does not exist, or that has no value. */
function readArguments(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, 'flex-ui': { type: 'string' } },
  });
  if (values.help) return { kind: 'help' };
  const [pluginPath = null, ...others] = positionals;
  if (others.length > 0)
    return invalid('The emulator takes one plugin; the command line names several files.');
  if (pluginPath !== null && !isFile(pluginPath)) return invalid(`There is no file ${pluginPath}.`);
  return { kind: 'start', pluginPath, flexVersion: values['flex-ui'] };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function invalid(message: string): CommandLine {
  return { kind: 'invalid', message };
}
