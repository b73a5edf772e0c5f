import { readFlexConfiguration } from '../../../account/sample/FlexConfiguration';
import type { TwilioReader } from '../../../account/twilio/TwilioReader';
import { Failure } from '../../script/Failure';

/** What the function needs to know about the account's Flex. */
export interface Flex {
  workspaceSid: string;
  /** Where Flex runs: Twilio's own address, `flex_url`, and those that the admin has named. */
  origins: readonly string[];
}

/**
 * Finds the TaskRouter workspace and the addresses of Flex.
 *
 * @throws Failure if the credentials are wrong, if the account has no Flex, or if its configuration cannot be used
 */
export async function findFlex(
  reader: TwilioReader,
  namedOrigins: readonly string[],
  print: (line: string) => void,
): Promise<Flex> {
  const { workspaceSid, origins, ignoredFlexUrl } = await readFlexConfiguration(reader);
  if (workspaceSid === null) {
    throw new Failure(
      'The Flex configuration of this account does not name a TaskRouter workspace ("taskrouter_workspace_sid", WS and ' +
        "32 hexadecimal digits), and without it the function cannot find agents' conversations. Finish the setup of " +
        'Flex in the Console. Nothing was changed.',
    );
  }
  if (ignoredFlexUrl !== null) {
    print(
      `  Note: "flex_url" in the Flex configuration is ${JSON.stringify(ignoredFlexUrl)}, which is not an https address. ` +
        'If agents use another address than https://flex.twilio.com, name it with --origin.',
    );
  }
  const found = { workspaceSid, origins: [...new Set([...origins, ...namedOrigins])] };
  print(`  Workspace: ${found.workspaceSid}`);
  print(`  Flex runs at: ${found.origins.join(', ')}`);
  return found;
}
