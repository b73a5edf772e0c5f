import type { Twilio } from 'twilio';
import { createTwilioClient } from '../../account/createTwilioClient';
import type { Credentials } from '../../account/credentials';
import { refusalOf } from './refusalOf';
import { Failure, isNotFound } from '../../script/Failure';
import type { FunctionDeployment, FunctionService, Variables } from './resources';
import { ServerlessClient } from './ServerlessClient';

/** The unique name of the service, as `serverless/package.json` has it. */
export const SERVICE_NAME = 'assessment-comments-for-agents';

/** The service of the agent function in an account. Every method rejects with the SDK's own error or with a Failure. */
export class FunctionAccount {
  private readonly client: Twilio;
  /** Deploys functions. */
  readonly toolkit: ServerlessClient;

  constructor(private readonly credentials: Credentials) {
    this.client = createTwilioClient(credentials);
    this.toolkit = new ServerlessClient(credentials);
  }

  get accountSid(): string {
    return this.credentials.accountSid;
  }

  /** Null if the account has no service of this name. */
  async find(): Promise<FunctionService | null> {
    const services = await this.client.serverless.v1.services.list().catch(explainRefusal);
    const found = services.find(({ uniqueName }) => uniqueName === SERVICE_NAME);
    if (!found) return null;
    const environments = await this.client.serverless.v1.services(found.sid).environments.list();
    return {
      sid: found.sid,
      includesCredentials: found.includeCredentials,
      environments: environments.map(({ sid, domainSuffix, domainName, buildSid }) => ({
        sid,
        suffix: textOr('', domainSuffix),
        domain: domainName.toLowerCase(),
        buildSid: textOr(null, buildSid),
      })),
    };
  }

  /** The paths of all functions and assets in a build. Null if the build is not there any longer. */
  async pathsIn(serviceSid: string, buildSid: string): Promise<readonly string[] | null> {
    const build = await this.client.serverless.v1
      .services(serviceSid)
      .builds(buildSid)
      .fetch()
      .catch((error: unknown) => {
        if (isNotFound(error)) return null;
        throw error;
      });
    const lists: unknown[] = [build?.functionVersions, build?.assetVersions];
    return build && lists.flat().flatMap((file) => (hasPath(file) ? [file.path] : []));
  }

  /** The functions of the service with their names, whether they are deployed or not. */
  async functions(serviceSid: string): Promise<ReadonlyMap<string, string>> {
    const functions = await this.client.serverless.v1.services(serviceSid).functions.list();
    return new Map(functions.map(({ sid, friendlyName }) => [sid, friendlyName]));
  }

  async buildSids(serviceSid: string): Promise<readonly string[]> {
    const builds = await this.client.serverless.v1.services(serviceSid).builds.list();
    return builds.map(({ sid }) => sid);
  }

  /** Newest first. */
  async deployments(serviceSid: string, environmentSid: string): Promise<readonly FunctionDeployment[]> {
    const environment = this.environment(serviceSid, environmentSid);
    const deployments = await environment.deployments.list();
    return deployments
      .map(({ buildSid, dateCreated }) => ({ buildSid, createdAt: dateCreated }))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  async variables(serviceSid: string, environmentSid: string): Promise<Variables> {
    const variables = await this.environment(serviceSid, environmentSid).variables.list();
    return new Map(variables.map(({ key, value }) => [key, value]));
  }

  async passCredentials(serviceSid: string, includeCredentials: boolean): Promise<void> {
    await this.client.serverless.v1.services(serviceSid).update({ includeCredentials });
  }

  /** @throws Failure also if the build is not the one that is deployed afterwards */
  async activate(serviceSid: string, environmentSid: string, buildSid: string): Promise<void> {
    await this.toolkit.activate(serviceSid, environmentSid, buildSid);
    const after = await this.environment(serviceSid, environmentSid).fetch();
    if (after.buildSid === buildSid) return;
    throw new Failure(`Build ${buildSid} is not deployed, although Twilio reported no error.`);
  }

  async removeBuild(serviceSid: string, buildSid: string): Promise<void> {
    checkRemoved(await this.client.serverless.v1.services(serviceSid).builds(buildSid).remove());
  }

  async removeFunction(serviceSid: string, functionSid: string): Promise<void> {
    checkRemoved(await this.client.serverless.v1.services(serviceSid).functions(functionSid).remove());
  }

  async removeEnvironment(serviceSid: string, environmentSid: string): Promise<void> {
    checkRemoved(await this.environment(serviceSid, environmentSid).remove());
  }

  async removeService(serviceSid: string): Promise<void> {
    checkRemoved(await this.client.serverless.v1.services(serviceSid).remove());
  }

  private environment(serviceSid: string, environmentSid: string) {
    return this.client.serverless.v1.services(serviceSid).environments(environmentSid);
  }
}

/** @throws Failure if the credentials may not do this, otherwise the error */
function explainRefusal(error: unknown): never {
  throw refusalOf(error) ?? error;
}

function checkRemoved(isRemoved: boolean): void {
  if (!isRemoved) throw new Failure('Twilio did not remove it.');
}

function textOr<T>(fallback: T, value: unknown): string | T {
  return typeof value === 'string' ? value : fallback;
}

function hasPath(file: unknown): file is { path: string } {
  return typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string';
}
