import { Agent } from 'node:http';
import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { FLEX_API_ORIGIN } from '../../emulator/world/insightsPaths';
import type { FetchJob, Reader } from './FetchRun';

/**
 * Twilio's own HTTP client. Its requests to flex-api.twilio.com go to the emulator. It keeps connections alive over
 * https; here it does so over http.
 */
class ReroutedClient extends RequestClient {
  onResponse: () => void = () => undefined;

  constructor(private readonly origin: string) {
    super();
    this.axios.defaults.httpAgent = new Agent({ keepAlive: true });
  }

  override async request<Data>(options: RequestClient.RequestOptions<Data>): Promise<Response<Data>> {
    const uri = options.uri.replace(FLEX_API_ORIGIN, this.origin);
    const response = await super.request({ ...options, uri });
    this.onResponse();
    return response;
  }
}

/** Fetches with the `list` function of Twilio's Node SDK. */
export function createSdkReader({ origin, token, accountSid, agentId }: FetchJob): Reader {
  const httpClient = new ReroutedClient(origin);
  const { insightsAssessmentsComment } = twilio('token', token, { accountSid, httpClient }).flexApi.v1;
  return {
    async read({ pageSize, most }, onResponse) {
      httpClient.onResponse = onResponse;
      // With only a limit, the SDK requests that many records on one page, which the API does not accept.
      const limits = pageSize === null ? {} : { pageSize, limit: most };
      const comments = await insightsAssessmentsComment.list({ agentId, ...limits });
      return () => comments.map(({ assessmentSid }) => assessmentSid);
    },
  };
}
