import { api, TwilioServerlessApiClient } from '@twilio-labs/serverless-api';
import type { Credentials } from '../../account/credentials';
import { Failure, failureOf, isRefusal, NOT_READABLE } from '../../script/Failure';
import type { Dependency, FunctionFile } from '../upload/buildUpload';
import { refusalOf } from './refusalOf';
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

  constructor({ username, password, region }: Credentials) {
    // The client turns on debug output for all packages, and some of them print headers.
    delete process.env['DEBUG'];
    this.config = { username, password, ...(region !== undefined && { region }) };
    this.client = new TwilioServerlessApiClient(this.config);
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
    const functions = await limited(api.getOrCreateFunctionResources([...files], serviceSid, this.client));
    const uploads = functions.map((each) => api.uploadFunction(each, serviceSid, this.client, this.config));
    return limited(Promise.all(uploads));
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

/** What the client says instead of Twilio's reason, such as `Failed to upload Function /Segments`. */
const WITHOUT_REASON = /^Failed to (upload|create) /;

/** The client's errors have the status, and Twilio's message, at other places than those of the Node SDK. */
function withStatus(error: unknown): unknown {
  if (error instanceof Error && WITHOUT_REASON.test(error.message)) {
    return new Failure(`${error.message}. The reason is not known. Run the command again.`);
  }
  // The client reads each response without a check.
  if (error instanceof TypeError) return new Failure(NOT_READABLE);
  if (error instanceof Failure || typeof error !== 'object' || error === null || !('response' in error)) {
    return error;
  }
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('statusCode' in response)) return error;
  const body = 'body' in response ? response.body : null;
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body;
  return { status: response.statusCode, message: hasMessage ? body.message : 'no reason given' };
}
