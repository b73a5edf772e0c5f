import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import type { ScriptResult } from '../deploy/deployTest';

/** The backup of the configuration, which a command names. The test has to remove it. */
export function removeBackup({ output }: ScriptResult): void {
  const backup = /--restore (\S+\.json)/.exec(output)?.[1];
  if (backup !== undefined) rmSync(backup, { force: true });
}

/** The blocks of output in the admin guide. */
export function outputBlocks(): string[] {
  const guide = readFileSync(path.join(__dirname, '../../docs/admin-guide.md'), 'utf8');
  return guide.split('\n```').filter((_, index) => index % 2 === 1);
}

/** Output without what is different in each run or version, and without the local address of this Flex. */
export function asInGuide(output: string): string {
  const lines = output.trimEnd().split('\n');
  const text = lines.filter((line) => !/^ +ok .*http:\/\/127/.test(line)).join('\n');
  return `\n${text
    .replace(/, http:\/\/127[^\n]*/, '')
    .replace(/\b(AC|IS|WS|ZB)[0-9a-f]{32}/g, '$1…')
    .replace(version, '0.1.0')
    .replace(/\(\d+ KB\)/g, '(35 KB)')
    .replace(/configuration-backups\/\S+\.json/g, 'configuration-backups/….json')}`;
}
