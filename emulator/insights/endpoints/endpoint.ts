import type { InsightsRecords } from '../../world/InsightsRecords';
import type { EmulatorSession } from '../session';
import type { Settings } from '../Settings';
import type { InsightsEndpointName } from './endpointNames';
import type { PageTokens } from './paging';

interface EndpointRequest {
  /** The query of a GET, the form of a POST. */
  parameters: URLSearchParams;
  session: EmulatorSession;
  settings: Settings;
  records: InsightsRecords;
  pageTokens: PageTokens;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** One method of one path of the API. */
export interface InsightsEndpoint {
  name: InsightsEndpointName;
  method: 'GET' | 'POST';
  path: string;
  /** Whether the endpoint requires permission to use Insights; true if left out. */
  needsRole?: boolean;
  /**
   * Returns the JSON body of a 200, or of the 201 of a POST. @throws TwilioError for a request that the API
   * refuses.
   */
  handle(request: EndpointRequest): unknown;
}
