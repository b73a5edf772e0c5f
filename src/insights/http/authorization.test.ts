/** @jest-environment node */
import { allowedBaseUrl, authorizedRequest } from './authorization';
import { INSIGHTS_BASE_URL } from './InsightsClient';
import { InsightsError } from './InsightsError';

const authorize = (url: string, baseUrl = INSIGHTS_BASE_URL) =>
  authorizedRequest('comments.list', url, baseUrl);

it('accepts a URL below the base URL', () => {
  expect(authorize(`${INSIGHTS_BASE_URL}Segments?PageSize=5`).url).toBe(
    'https://flex-api.twilio.com/v1/Insights/Segments?PageSize=5',
  );
});

it.each([
  ['another scheme', 'http://flex-api.twilio.com/v1/Insights/Segments'],
  ['a scheme other than HTTP', 'javascript:alert(1)'],
  ['another port', 'https://flex-api.twilio.com:8443/v1/Insights/Segments'],
  ['a host that only has the same ending', 'https://evil-flex-api.twilio.com/v1/Insights/Segments'],
  ['a host that only has the same beginning', 'https://flex-api.twilio.com.example.com/v1/Insights/Segments'],
  ['the host as user info', 'https://flex-api.twilio.com@example.com/v1/Insights/Segments'],
  ['user info', 'https://user:pass@flex-api.twilio.com/v1/Insights/Segments'],
  ['a backslash before another host', 'https://example.com\\@flex-api.twilio.com/v1/Insights/Segments'],
  ['another path', 'https://flex-api.twilio.com/v1/Channels'],
  ['a path that only has the same beginning', 'https://flex-api.twilio.com/v1/InsightsEvil/Segments'],
  ['a parent folder', 'https://flex-api.twilio.com/v1/Insights/../Channels'],
  ['an encoded parent folder', 'https://flex-api.twilio.com/v1/Insights/%2e%2e/Channels'],
  ['an encoded slash', 'https://flex-api.twilio.com/v1/Insights/..%2fChannels'],
  ['a fragment', 'https://flex-api.twilio.com/v1/Insights/Segments#x'],
  ['an empty fragment', 'https://flex-api.twilio.com/v1/Insights/Segments#'],
  ['a relative URL', 'Segments'],
  ['an empty string', ''],
])('rejects %s', (_, url) => {
  expect(() => authorize(url)).toThrow(new InsightsError('rejected', 'comments.list'));
});

it('accepts a URL below a custom base URL, and then rejects the default one', () => {
  const baseUrl = 'https://answers.example.com/insights/';
  expect(authorize(`${baseUrl}Segments`, baseUrl).url).toBe(`${baseUrl}Segments`);
  expect(() => authorize(`${INSIGHTS_BASE_URL}Segments`, baseUrl)).toThrow();
});

it.each([
  ['https://answers.example.com', 'https://answers.example.com/'],
  ['https://answers.example.com/insights', 'https://answers.example.com/insights/'],
  ['https://ANSWERS.example.com:443/a/../b/', 'https://answers.example.com/b/'],
])('normalizes the base URL %s to %s', (baseUrl, normalized) => {
  expect(allowedBaseUrl(baseUrl)).toBe(normalized);
});

it.each([
  'http://example.com/',
  'https://example.com:8080/',
  'https://example.com/?a=b',
  'https://u@example.com/',
  'https://example.com/insights#',
  'https://example.com/insights?',
  'x',
])('rejects the base URL %s', (baseUrl) => {
  expect(allowedBaseUrl(baseUrl)).toBeNull();
});
