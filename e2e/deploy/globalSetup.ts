import { installCli } from '../../scripts/twilio/installCli';
import { flexBundle } from '../support/flexBundle';

/** Makes what the tests need and no loopback can give: the CLI from npm, and the Flex bundle. */
export default async function globalSetup(): Promise<void> {
  installCli();
  await flexBundle(console.log);
}
