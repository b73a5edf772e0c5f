import type { Twilio } from 'twilio';
import { isRecord } from '../../../src/insights/parse/parseField';
import { Failure } from '../script/Failure';
import { createTwilioClient } from './createTwilioClient';
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
    this.client = createTwilioClient(credentials);
  }

  /** Empty if none are set. Rejects with a Failure if they are not an object. */
  async read(): Promise<Attributes> {
    const configuration = await this.client.flexApi.v1.configuration().fetch();
    return checkedAttributes(configuration.uiAttributes);
  }

  async replace(attributes: Attributes): Promise<void> {
    const body = { account_sid: this.credentials.accountSid, ui_attributes: attributes };
    // The SDK sends the second object as headers, and its type does not allow for this header.
    await this.client.flexApi.v1.configuration().update(body, {});
  }
}

/** @throws Failure if there is something else than an object: an update would overwrite it */
export function checkedAttributes(attributes: unknown): Attributes {
  if (isRecord(attributes)) return attributes;
  if (attributes === undefined || attributes === null) return {};
  throw new Failure(
    `"ui_attributes" in the Flex configuration of this account is not an object (${kindOf(attributes)}), so settings ` +
      'cannot be added to it. Nothing was changed.',
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'it is a list';
  return typeof value === 'string' ? 'it is a text' : `it is a ${typeof value}`;
}
