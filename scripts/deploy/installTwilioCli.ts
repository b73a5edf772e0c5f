import { installCli } from './cli/installCli';
import { runScript } from './script/runScript';

/** Installs the Twilio CLI for the deploy commands, if it is missing. The deploy tests run this first. */
function main(): Promise<void> {
  installCli();
  return Promise.resolve();
}

void runScript(main);
