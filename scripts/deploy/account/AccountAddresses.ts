import { Twilio } from 'twilio';
import type { Credentials } from './credentials';

const FLEX_ORIGIN = 'https://flex.twilio.com';

/** Where an account's Flex runs, and the domains of its own Twilio Functions. */
export class AccountAddresses {
  private readonly client: Twilio;

  constructor({ username, password, accountSid, region }: Credentials) {
    this.client = new Twilio(username, password, { accountSid, ...(region !== undefined && { region }) });
  }

  /** The origins of Flex's pages: Twilio's own, and that of `flex_url` if Flex is hosted somewhere else. */
  async flexOrigins(): Promise<readonly string[]> {
    const { flexUrl } = await this.client.flexApi.v1.configuration().fetch();
    const url: unknown = flexUrl;
    return [...new Set([FLEX_ORIGIN, ...(typeof url === 'string' ? originOf(url) : [])])];
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

function originOf(url: string): string[] {
  try {
    const { origin, protocol } = new URL(url);
    return protocol === 'https:' ? [origin] : [];
  } catch {
    return [];
  }
}
