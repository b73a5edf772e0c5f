import { isRecord } from '../../../src/insights/parse/parseField';
import { RequestProblem } from './RequestProblem';
import type { Send, TwilioRequest, TwilioResponse, User } from './Send';

/** The hosts that the command sends requests to, with the names for messages. */
const SERVICES: Readonly<Record<string, string>> = {
  'flex-api.twilio.com': 'Flex',
  'taskrouter.twilio.com': 'TaskRouter',
};
const INSIGHTS_PATH = '/v1/Insights/';

export const MAX_REQUESTS = 60;
export const TIMEOUT_MS = 10_000;

export interface TwilioReaderOptions {
  send: Send;
  /** The `Authorization` header of each user. Null if there are no credentials. */
  authorizations: Readonly<Record<Exclude<User, 'none'>, string | null>>;
  timeoutMs?: number;
}

/** Reads from an account. It sends only GET and OPTIONS requests, only to Twilio, and only a limited number of them. */
export class TwilioReader {
  private sentCount = 0;

  constructor(private readonly options: TwilioReaderOptions) {}

  get requestCount(): number {
    return this.sentCount;
  }

  has(user: User): boolean {
    return this.authorizationOf(user) !== null;
  }

  /**
   * Sends a GET request.
   * @returns the JSON object of a 2xx response
   * @throws RequestProblem
   */
  async get(url: string, user: User): Promise<Record<string, unknown>> {
    const { status, body } = await this.send('GET', url, user);
    const service = serviceOf(url);
    if (status < 200 || status > 299) throw RequestProblem.ofStatus(service, user, status, body);
    if (!isRecord(body)) throw RequestProblem.ofUnreadableBody(service, user, status);
    return body;
  }

  /**
   * Sends a request and returns the response, whatever its status.
   * @throws RequestProblem if there is no response, or if the request is not allowed
   */
  async send(
    method: TwilioRequest['method'],
    url: string,
    user: User,
    headers: TwilioRequest['headers'] = {},
  ): Promise<TwilioResponse> {
    const service = serviceOf(url);
    if (this.sentCount >= MAX_REQUESTS) throw RequestProblem.ofLimit(user, MAX_REQUESTS);
    this.sentCount += 1;
    const authorization = this.authorizationOf(user);
    const allHeaders = { ...headers, ...(authorization && { Authorization: authorization }) };
    try {
      return await this.withTimeout(this.options.send({ method, url, headers: allHeaders }));
    } catch (error) {
      throw RequestProblem.ofError(service, user, error);
    }
  }

  private authorizationOf(user: User): string | null {
    return user === 'none' ? '' : this.options.authorizations[user];
  }

  /** Also ends a response that never stops sending, which the timeout of a socket does not. */
  private async withTimeout<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { timeoutMs = TIMEOUT_MS } = this.options;
    const timeout = new Promise<never>((_resolve, reject) => {
      const error = Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });
      timer = setTimeout(() => reject(error), timeoutMs);
    });
    try {
      return await Promise.race([work, timeout]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** @throws TypeError for a URL that is not Twilio's: nothing is sent there */
function serviceOf(url: string): string {
  const { protocol, host, hostname, pathname, username, password } = new URL(url);
  const service = SERVICES[hostname];
  const isPlain = protocol === 'https:' && host === hostname && username === '' && password === '';
  if (service === undefined || !isPlain) throw new TypeError('Only Twilio may be asked.');
  return pathname.startsWith(INSIGHTS_PATH) ? 'Insights' : service;
}
