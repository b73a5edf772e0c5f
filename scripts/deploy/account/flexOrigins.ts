import { parseUrl } from '../../../src/insights/http/authorization';

/** The origin of every Flex that Twilio hosts. */
const HOSTED_FLEX = 'https://flex.twilio.com';

/**
 * The origins of Flex's pages: Twilio's own, and that of `flex_url` if Flex is hosted somewhere else.
 *
 * @param flexUrl the `flex_url` of the Flex configuration
 */
export function flexOrigins(flexUrl: unknown): readonly string[] {
  const ownUrl = typeof flexUrl === 'string' ? parseUrl(flexUrl) : null;
  return [...new Set([HOSTED_FLEX, ...(ownUrl?.protocol === 'https:' ? [ownUrl.origin] : [])])];
}
