import { Twilio } from 'twilio';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { Credentials } from './credentials';

export type Attributes = Readonly<Record<string, unknown>>;

/**
 * The `ui_attributes` of an account's Flex configuration. An update replaces all of them. Every method rejects with the
 * SDK's own error.
 * Source: Twilio's page on the Flex Configuration REST API.
 */
export class UiAttributes {
  private readonly client: Twilio;

  constructor(private readonly credentials: Credentials) {
    const { username, password, accountSid, region } = credentials;
    this.client = new Twilio(username, password, { accountSid, ...(region !== undefined && { region }) });
  }

  /** Empty if none are set. */
  async read(): Promise<Attributes> {
    const configuration = await this.client.flexApi.v1.configuration().fetch();
    const attributes: unknown = configuration.uiAttributes;
    return isRecord(attributes) ? attributes : {};
  }

  async replace(attributes: Attributes): Promise<void> {
    const body = { account_sid: this.credentials.accountSid, ui_attributes: attributes };
    // The SDK sends the second object as headers, and its type does not allow for this header.
    await this.client.flexApi.v1.configuration().update(body, {});
  }
}
