import { iso } from '../../routing/iso';
import { SidSequence } from '../../world/sids';
import type { Environment } from './resources';
import { ServerlessService } from './ServerlessService';

/** Functions that are deployed at a domain, as Twilio runs them. */
export interface DeployedFunctions {
  files: readonly { path: string; contents: Buffer }[];
  /** The environment variables, with what Twilio adds to them. */
  context: Readonly<Record<string, string>>;
}

/** The number in the domain of the first service. Twilio chooses four digits. */
const FIRST_NUMBER = 1001;

/** Twilio Serverless in one account. */
export class ServerlessAccount {
  readonly services: ServerlessService[] = [];
  private readonly sids = new SidSequence();
  private number = FIRST_NUMBER;

  constructor(
    private readonly credentials: { accountSid: string; authToken: string },
    private readonly now: () => number,
  ) {}

  /** Adds the fields that every resource has. */
  stamped(resource: object): object {
    const time = iso(this.now());
    return { account_sid: this.credentials.accountSid, date_created: time, date_updated: time, ...resource };
  }

  /** By SID or unique name. */
  service(id: string): ServerlessService | null {
    return this.services.find(({ sid, unique_name }) => sid === id || unique_name === id) ?? null;
  }

  createService(
    uniqueName: string,
    friendlyName = uniqueName,
    includesCredentials = true,
  ): ServerlessService {
    const sid = this.sids.next('ZS');
    const service = new ServerlessService(
      sid,
      uniqueName,
      friendlyName,
      includesCredentials,
      this.sids,
      this.now,
    );
    this.services.push(service);
    return service;
  }

  createEnvironment(service: ServerlessService, uniqueName: string, suffix: string | null): Environment {
    const ending = suffix === null || suffix === '' ? '' : `-${suffix}`;
    const domainName = `${service.unique_name}-${this.number}${ending}.twil.io`;
    this.number += 1;
    return service.createEnvironment(uniqueName, suffix === '' ? null : suffix, domainName);
  }

  removeService(service: ServerlessService): void {
    this.services.splice(this.services.indexOf(service), 1);
  }

  /** The content of an asset that a domain serves at a path. */
  served(domain: string, path: string): Buffer | null {
    const found = this.at(domain);
    const files = found ? found.service.deployedFiles(found.environment, 'asset') : [];
    return files.find((file) => file.path === path)?.contents ?? null;
  }

  /** Null if no functions are deployed at the domain. */
  functionsAt(domain: string): DeployedFunctions | null {
    const found = this.at(domain);
    const files = found ? found.service.deployedFiles(found.environment, 'function') : [];
    if (!found || files.length === 0) return null;
    const { service, environment } = found;
    const { accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN } = this.credentials;
    const variables = service.variables.filter(({ environment_sid }) => environment_sid === environment.sid);
    const context = {
      DOMAIN_NAME: environment.domain_name,
      ...(service.include_credentials && { ACCOUNT_SID, AUTH_TOKEN }),
      ...Object.fromEntries(variables.map(({ key, value }) => [key, value])),
    };
    return { files, context };
  }

  private at(domain: string): { service: ServerlessService; environment: Environment } | null {
    for (const service of this.services) {
      const environment = service.environments.find(({ domain_name }) => domain_name === domain);
      if (environment) return { service, environment };
    }
    return null;
  }
}
