import type { InsightsRecords } from '../world/InsightsRecords';
import type { PageTokens } from './paging';
import type { EmulatorSession } from './session';

export type InsightsEndpointName = 'comments' | 'segments' | 'userRoles';

export interface EndpointRequest {
  query: URLSearchParams;
  session: EmulatorSession;
  records: InsightsRecords;
  pageTokens: PageTokens;
}

/** One GET path of the API. */
export interface InsightsEndpoint {
  name: InsightsEndpointName;
  path: string;
  /** The JSON body of a 200. @throws TwilioError for a request the API refuses. */
  answer(request: EndpointRequest): unknown;
}
