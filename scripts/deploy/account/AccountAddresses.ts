import type { Twilio } from 'twilio';
import { createTwilioClient } from './createTwilioClient';
import type { Credentials } from './credentials';
import { flexOrigins } from './flexOrigins';

/** Where an account's Flex runs, and the domains of its own Twilio Functions. */
export class AccountAddresses {
  private readonly client: Twilio;

  constructor(credentials: Credentials) {
    this.client = createTwilioClient(credentials);
  }

  /** The origins of Flex's pages: Twilio's own, and that of `flex_url` if Flex is hosted somewhere else. */
  async flexOrigins(): Promise<readonly string[]> {
    const { flexUrl } = await this.client.flexApi.v1.configuration().fetch();
    return flexOrigins(flexUrl);
  }

  /** Such as `assessment-comments-1234-dev.twil.io`. */
  async functionDomains(): Promise<readonly string[]> {
    const services = await this.client.serverless.v1.services.list();
    const domains: string[] = [];
    for (const { sid } of services) {
      const environments = await this.client.serverless.v1.services(sid).environments.list();
      domains.push(...environments.map(({ domainName }) => domainName.toLowerCase()));
    }
    return domains;
  }
}
