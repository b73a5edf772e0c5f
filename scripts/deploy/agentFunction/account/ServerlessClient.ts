import { api, TwilioServerlessApiClient } from '@twilio-labs/serverless-api';
import type { Credentials } from '../../account/credentials';
import { Failure, failureOf, isRefusal, NOT_READABLE } from '../../script/Failure';
import type { Dependency, FunctionFile } from '../upload/buildUpload';
import { refusalOf } from './refusalOf';
import { failureWith, lacksReason, withStatus } from './toolkitError';
import type { FunctionEnvironment, Variables } from './resources';

/** Twilio refused a request, and changed nothing. */
export class Refusal extends Failure {}

/** One request can be slow, because the client repeats what Twilio refuses with 429. */
const TIMEOUT_MS = 120_000;

/**
 * Deploys functions with the client of Twilio's own toolkit, step by step. Its `deployProject` would do all steps at once,
 * but it never returns if the status of a build cannot be read. Every method rejects with a Failure.
 */
export class ServerlessClient {
  private readonly config: { username: string; password: string; region?: string };
  private readonly client: TwilioServerlessApiClient;
  /** Why requests failed, in order. Some functions of the toolkit do not pass it on. */
  private readonly reasons: unknown[] = [];

  constructor({ username, password, region }: Credentials) {
    // The client turns on debug output for all packages, and some of them print headers.
    delete process.env['DEBUG'];
    this.config = { username, password, ...(region !== undefined && { region }) };
    this.client = new TwilioServerlessApiClient(this.config);
    const request = this.client.request.bind(this.client);
    const recorded = (...args: Parameters<typeof request>): Promise<unknown> =>
      request(...args).catch((error: unknown) => {
        this.reasons.push(error);
        throw error;
      });
    this.client.request = recorded as typeof request;
  }

  /** Rejects with a Refusal if Twilio has not created it. After any other failure, that is not known. */
  async createService(uniqueName: string): Promise<string> {
    return readSid('ZS', await limited(api.createService(uniqueName, this.client)));
  }

  async createEnvironment(serviceSid: string, suffix: string): Promise<FunctionEnvironment> {
    const created = await limited(api.createEnvironmentFromSuffix(suffix, serviceSid, this.client));
    return { sid: created.sid, suffix, domain: created.domain_name.toLowerCase(), buildSid: null };
  }

  /** @returns the SIDs of the uploaded versions */
  async upload(serviceSid: string, files: readonly FunctionFile[]): Promise<readonly string[]> {
    const functions = await this.withReason(
      api.getOrCreateFunctionResources([...files], serviceSid, this.client),
    );
    const uploads = functions.map((each) => api.uploadFunction(each, serviceSid, this.client, this.config));
    const versions = await this.withReason(Promise.all(uploads));
    return versions.map((sid) => readSid('ZN', sid));
  }

  /** Rejects with the reason of the first request that failed, if the toolkit only says that it failed. */
  private withReason<T>(work: Promise<T>): Promise<T> {
    this.reasons.length = 0;
    const explained = work.catch((error: unknown) => {
      throw lacksReason(error) ? failureWith(error, this.reasons[0]) : error;
    });
    return limited(explained);
  }

  /** @returns the SID of the build, which is not complete yet */
  async startBuild(
    serviceSid: string,
    functionVersions: readonly string[],
    { dependencies, runtime }: { dependencies: readonly Dependency[]; runtime: string },
  ): Promise<string> {
    const config = { functionVersions: [...functionVersions], dependencies: [...dependencies], runtime };
    const { sid } = await limited(api.triggerBuild(config, serviceSid, this.client));
    return readSid('ZB', sid);
  }

  buildStatus(serviceSid: string, buildSid: string): Promise<string> {
    return limited(api.getBuildStatus(buildSid, serviceSid, this.client));
  }

  /** @param removesOthers whether the variables that are not named are removed */
  setVariables(
    serviceSid: string,
    environmentSid: string,
    variables: Variables,
    removesOthers = false,
  ): Promise<void> {
    const env = Object.fromEntries(variables);
    return limited(api.setEnvironmentVariables(env, environmentSid, serviceSid, this.client, removesOthers));
  }

  async activate(serviceSid: string, environmentSid: string, buildSid: string): Promise<void> {
    await limited(api.activateBuild(buildSid, environmentSid, serviceSid, this.client));
  }
}

/** The client takes it from the response without a check. */
function readSid(prefix: string, sid: string): string {
  if (new RegExp(`^${prefix}[0-9a-f]{32}$`).test(sid)) return sid;
  throw new Failure(NOT_READABLE);
}

async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, timeout]);
  } catch (error) {
    const known = withStatus(error);
    const failure = refusalOf(known) ?? failureOf(known);
    throw isRefusal(known) ? new Refusal(failure.message) : failure;
  } finally {
    clearTimeout(timer);
  }
}
