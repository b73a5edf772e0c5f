import { parseArgs } from 'node:util';
import { findCredentials } from './twilio/credentials';
import { deployPlugin } from './twilio/deployPlugin';
import { readLocalPlugin } from './twilio/localPlugin';
import { PluginAccount } from './twilio/PluginAccount';
import { runScript } from './twilio/runScript';

/** `npm run deploy [-- --version X.Y.Z --changelog "…" --profile NAME --dry-run]`: package.json's version if none is said. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      version: { type: 'string' },
      changelog: { type: 'string' },
      profile: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const credentials = findCredentials(process.env, values.profile);
  const plugin = readLocalPlugin();
  const version = values.version ?? plugin.version;
  const changelog = values.changelog ?? `Version ${version}`;
  const wishes = { version, changelog, isDryRun: values['dry-run'] };
  await deployPlugin(plugin, wishes, new PluginAccount(credentials), credentials);
}

void runScript(main);
