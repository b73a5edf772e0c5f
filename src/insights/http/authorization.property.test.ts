/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { allowedBaseUrl, authorizedRequest } from './authorization';
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { InsightsError } from './InsightsError';
import { anyMutatedUrl } from '../testing/urlMutation';

/** Splits a URL by its characters alone, after the WHATWG URL parser, which all browsers share, has normalized it. */
const NORMALIZED_URL = /^https:\/\/(\[[0-9a-f:.]+\]|[^/?#@:\\]+)(\/[^?#\\]*)(\?[^#]*)?$/;

/** The URL that would be requested, or null when it is refused. */
function authorizedUrl(url: string, baseUrl: string): string | null {
  try {
    return authorizedRequest('any', url, baseUrl).url;
  } catch (error) {
    if (error instanceof InsightsError && error.kind === 'rejected') return null;
    throw error;
  }
}

function expectBelow(url: string, host: string, path: string): void {
  const [, sentHost, sentPath = ''] = NORMALIZED_URL.exec(url) ?? [];
  const segments = decodeURIComponent(
    sentPath.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f]./gi, 'x'),
  ).split('/');
  if (sentHost !== host || !sentPath.startsWith(path) || segments.includes('..')) throw new Error(url);
}

it('adds the token only to requests to the allowed host and path, and rejects all others', () => {
  const counts = { authorized: 0, refused: 0 };
  const anyUrl = anyMutatedUrl(`${INSIGHTS_BASE_URL}Segments?ReservationId=1`);
  fc.assert(
    fc.property(anyUrl, (url) => {
      const requestUrl = authorizedUrl(url, INSIGHTS_BASE_URL);
      if (requestUrl !== null) expectBelow(requestUrl, 'flex-api.twilio.com', '/v1/Insights/');
      counts[requestUrl === null ? 'refused' : 'authorized'] += 1;
    }),
    propertyRuns(),
  );
  expect(Math.min(counts.authorized, counts.refused)).toBeGreaterThan(100);
});

it('accepts only a plain https base URL, and adds the token only to requests below it', () => {
  const counts = { accepted: 0, refused: 0 };
  const anyBase = anyMutatedUrl('https://insights.example.com/proxy/');
  fc.assert(
    fc.property(anyBase, anyMutatedUrl('https://insights.example.com/proxy/Segments'), (base, url) => {
      const baseUrl = allowedBaseUrl(base);
      counts[baseUrl === null ? 'refused' : 'accepted'] += 1;
      if (baseUrl === null) return;
      const [, host = '', path = ''] = NORMALIZED_URL.exec(baseUrl) ?? [];
      if (host === '' || !path.endsWith('/') || baseUrl.includes('?')) throw new Error(baseUrl);
      const requestUrl = authorizedUrl(url, baseUrl);
      if (requestUrl !== null) expectBelow(requestUrl, host, path);
    }),
    propertyRuns(),
  );
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(100);
});
