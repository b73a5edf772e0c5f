import type { FetchJob, Reader } from './FetchRun';
import { FLEX_API_ORIGIN } from '../../emulator/world/insightsPaths';

const PATH = '/v1/Insights/QualityManagement/Assessments/Comments';

/** The emulator's response. The benchmark can trust it. */
interface ResponseBody {
  comments: { assessment_sid: string }[];
  meta: { next_page_url: string | null };
}

/**
 * Fetches the same responses with Node's fetch and parses them as JSON without validation. No client based on fetch can
 * be faster than this.
 */
export function createFetchReader({ origin, token, agentId }: FetchJob): Reader {
  const headers = { Authorization: `Basic ${Buffer.from(`token:${token}`).toString('base64')}` };
  return {
    async read({ pageSize, most }, onResponse) {
      const comments: ResponseBody['comments'] = [];
      let url: string | null =
        `${origin}${PATH}?AgentId=${encodeURIComponent(agentId)}&PageSize=${pageSize ?? most}`;
      while (url !== null && comments.length < most) {
        const response: Response = await fetch(url, { headers });
        const body = JSON.parse(await response.text()) as ResponseBody;
        onResponse();
        comments.push(...body.comments);
        url = body.meta.next_page_url?.replace(FLEX_API_ORIGIN, origin) ?? null;
      }
      return () => comments.map((comment) => comment.assessment_sid);
    },
  };
}
