/** @jest-environment node */
import { firstPageUrl, isPageOfSameList } from './listUrl';

const LIST = 'https://flex-api.twilio.com/v1/Insights/Segments';
const FIRST = `${LIST}?ReservationId=a&ReservationId=b&PageSize=50`;

it('encodes the parameters', () => {
  const url = firstPageUrl('https://flex-api.twilio.com/v1/Insights/', 'Segments', [
    ['SegmentId', 'a&AgentId=b#c /ü'],
    ['ReservationId', '1'],
    ['ReservationId', '2'],
  ]);

  expect(new URL(url).searchParams.get('SegmentId')).toBe('a&AgentId=b#c /ü');
  expect(new URL(url).searchParams.getAll('ReservationId')).toEqual(['1', '2']);
  expect(url.startsWith(`${LIST}?`)).toBe(true);
});

it.each([
  ['the first page itself', FIRST],
  ['a later page', `${LIST}?ReservationId=a&ReservationId=b&PageSize=50&Page=1&PageToken=PT1`],
  ['another order of parameters', `${LIST}?Page=1&ReservationId=b&PageToken=PT1&ReservationId=a`],
  ['an unknown parameter', `${FIRST}&Callback=x`],
  ['the version of the API', `${LIST}?ReservationId=a&ReservationId=b&Page=1&PageToken=PT1&ApiVersion=v1`],
  ['the default port spelled out', `${LIST.replace('.com', '.com:443')}?ReservationId=a&ReservationId=b`],
  ['the names of the ids in other letters', FIRST.replaceAll('ReservationId', 'reservationId')],
])('accepts %s', (_, url) => {
  expect(isPageOfSameList(url, FIRST)).toBe(true);
});

it('accepts a UUID in other letters, because the case of a UUID does not matter', () => {
  const pageOf = (id: string) => `${LIST}?AgentId=${id}&Page=1`;
  const uuid = '5e2b6f0c-41d9-5c8a-b7e3-08f9a6d1c505';

  expect(isPageOfSameList(pageOf(uuid), pageOf(uuid.toUpperCase()))).toBe(true);
});

it.each([
  ['another scheme', FIRST.replace('https', 'http')],
  ['another host', FIRST.replace('flex-api', 'flex-api2')],
  ['another port', FIRST.replace('.com', '.com:8443')],
  ['user info', FIRST.replace('https://', 'https://user@')],
  ['another path', FIRST.replace('Segments', 'Conversations')],
  ['another id', FIRST.replace('ReservationId=b', 'ReservationId=c')],
  ['one id less', `${LIST}?ReservationId=a`],
  ['no id', LIST],
  ['one id more', `${FIRST}&SegmentId=x`],
  ['an id twice', `${FIRST}&ReservationId=a`],
  ['the id of another kind of list', `${FIRST}&AgentId=x`],
  ['one id more, its name in other letters', `${FIRST}&reservationid=c`],
  ['an id in other letters that is no UUID', FIRST.replace('ReservationId=b', 'ReservationId=B')],
  ['a fragment', `${FIRST}#x`],
  ['a relative URL', '/v1/Insights/Segments?ReservationId=a&ReservationId=b'],
  ['a URL without a scheme', '//flex-api.twilio.com/v1/Insights/Segments?ReservationId=a&ReservationId=b'],
  ['no URL at all', 'next'],
])('does not accept %s', (_, url) => {
  expect(isPageOfSameList(url, FIRST)).toBe(false);
});
