import { INSIGHTS_BASE_URL } from '../../../../src/insights/http/InsightsClient';
import { COMMENTS_PATH } from '../../../../src/insights/endpoints/comments';
import { differs, ok, type Question } from '../Question';
import { allowsOrigin, hasListed } from './corsHeaders';

const URL = INSIGHTS_BASE_URL + COMMENTS_PATH;

/** A browser asks this before each request of the plugin, without credentials. */
export const preflight: Question = {
  id: 'Q17',
  assumption: "A page of Flex may send Insights the header Authorization (a browser's preflight)",
  async ask({ reader, flexOrigins }) {
    for (const origin of flexOrigins) {
      const { status, headers } = await reader.send('OPTIONS', URL, 'none', {
        Origin: origin,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      });
      if (status < 200 || status > 299) return differs(`The preflight got status ${status}.`);
      if (!allowsOrigin(headers, origin))
        return differs(`Access-Control-Allow-Origin lacks ${nameOf(origin)}.`);
      if (!hasListed(headers, 'access-control-allow-headers', 'authorization')) {
        // Source: the Fetch standard.
        return hasListed(headers, 'access-control-allow-headers', '*')
          ? differs(
              'Access-Control-Allow-Headers is *, which does not include Authorization in every browser.',
            )
          : differs('Access-Control-Allow-Headers lacks Authorization.');
      }
    }
    return ok(
      `True for ${flexOrigins.length === 1 ? 'flex.twilio.com' : "flex.twilio.com and the account's own address"}.`,
    );
  },
};

/** The account's own address can contain the name of a company. */
const nameOf = (origin: string): string =>
  origin === 'https://flex.twilio.com' ? 'flex.twilio.com' : "the account's own address of Flex";
