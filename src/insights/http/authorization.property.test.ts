/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { allowedBaseUrl, authorizedRequest } from './authorization';
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { InsightsError } from './InsightsError';
import { anyUrlLike } from '../testing/anyUrl';

/** Reads a URL by its letters alone, after the one parser that browsers share has written it out. */
const PLAIN_URL = /^https:\/\/(\[[0-9a-f:.]+\]|[^/?#@:\\]+)(\/[^?#\\]*)(\?[^#]*)?$/;

/** The URL that would be sent, or null when it is refused. */
function signedUrl(url: string, baseUrl: string): string | null {
  try {
    return authorizedRequest('any', url, baseUrl).url;
  } catch (error) {
    if (error instanceof InsightsError && error.kind === 'rejected') return null;
    throw error;
  }
}

function expectBelow(url: string, host: string, path: string): void {
  const [, sentHost, sentPath = ''] = PLAIN_URL.exec(url) ?? [];
  const steps = decodeURIComponent(
    sentPath.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f]./gi, 'x'),
  ).split('/');
  if (sentHost !== host || !sentPath.startsWith(path) || steps.includes('..')) throw new Error(url);
}

it('signs a request for the one host and below the one path, and refuses every other', () => {
  const seen = { signed: 0, refused: 0 };
  const anyUrl = anyUrlLike(`${INSIGHTS_BASE_URL}Segments?ReservationId=1`);
  fc.assert(
    fc.property(anyUrl, (url) => {
      const signed = signedUrl(url, INSIGHTS_BASE_URL);
      if (signed !== null) expectBelow(signed, 'flex-api.twilio.com', '/v1/Insights/');
      seen[signed === null ? 'refused' : 'signed'] += 1;
    }),
    propertyRuns(),
  );
  expect(Math.min(seen.signed, seen.refused)).toBeGreaterThan(100);
});

it('accepts a plain https base URL only, and signs nothing outside of it', () => {
  const seen = { accepted: 0, refused: 0 };
  const anyBase = anyUrlLike('https://insights.example.com/proxy/');
  fc.assert(
    fc.property(anyBase, anyUrlLike('https://insights.example.com/proxy/Segments'), (base, url) => {
      const baseUrl = allowedBaseUrl(base);
      seen[baseUrl === null ? 'refused' : 'accepted'] += 1;
      if (baseUrl === null) return;
      const [, host = '', path = ''] = PLAIN_URL.exec(baseUrl) ?? [];
      if (host === '' || !path.endsWith('/') || baseUrl.includes('?')) throw new Error(baseUrl);
      const signed = signedUrl(url, baseUrl);
      if (signed !== null) expectBelow(signed, host, path);
    }),
    propertyRuns(),
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
});
