import { authorizationsOf } from '../../account/authorizations';
import { createSdkSender } from '../../account/twilio/sendWithSdk';
import { TwilioReader } from '../../account/twilio/TwilioReader';
import { saveBackup } from '../account/backups';
import type { Credentials } from '../account/credentials';
import { sendWithoutCredentials, type SendPlain } from '../account/sendWithoutCredentials';
import { UiAttributes, type Attributes } from '../account/UiAttributes';
import { StoreAccount } from '../feedbackStore/StoreAccount';
import { FunctionAccount } from './account/FunctionAccount';

/** What the commands of the functions work with. */
export interface AgentContext {
  account: FunctionAccount;
  /** The Sync service of the feedback store. */
  store: StoreAccount;
  attributes: Pick<UiAttributes, 'read' | 'replace'>;
  /** Reads what the function will read. */
  reader: TwilioReader;
  hasAuthToken: boolean;
  send: SendPlain;
  saveBackup: (attributes: Attributes) => string;
  print: (line: string) => void;
}

export function createAgentContext(credentials: Credentials): AgentContext {
  const authorizations = authorizationsOf(credentials, { agent: null, supervisor: null });
  return {
    account: new FunctionAccount(credentials),
    store: new StoreAccount(credentials),
    attributes: new UiAttributes(credentials),
    reader: new TwilioReader({ send: createSdkSender(), authorizations }),
    hasAuthToken: credentials.authToken !== null,
    send: sendWithoutCredentials,
    saveBackup: (attributes) => saveBackup(credentials.accountSid, attributes),
    print: (line) => console.log(line),
  };
}
