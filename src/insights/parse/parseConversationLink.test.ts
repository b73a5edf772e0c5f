import { parseConversationLink } from './parseConversationLink';

const ID = '3f1c2d4e-5a6b-5c7d-8e9f-0a1b2c3d4e5f';
const DRILLDOWN = `https://services.twilio.com/flex-insights-drilldown/accounts/AC1/segments/${ID}`;

it.each([
  ['an ID', ID, null],
  ['an ID in capitals with space around it', `  ${ID.toUpperCase()}\n`, null],
  ['a link to Flex', `https://flex.twilio.com/example/segments/${ID}/`, null],
  ['a path in Flex', `/segments/${ID}?timeFrom=134&autoplay=true`, 134],
  ['the link that the player copies', `${DRILLDOWN}?timeFrom=134`, 134],
  ['a position with a fraction', `${DRILLDOWN}?timeFrom=134.9`, 134],
  ['a position that is no number', `${DRILLDOWN}?timeFrom=soon`, null],
  ['a position that no recording has', `${DRILLDOWN}?timeFrom=1e9`, null],
  ['a position before the start', `${DRILLDOWN}?timeFrom=-5`, null],
])('reads %s', (_, text, offsetSeconds) => {
  const link = parseConversationLink(text);

  expect(link?.segmentId).toBe(ID);
  expect(link?.offsetSeconds).toBe(offsetSeconds);
});

it.each([
  ['nothing', ''],
  ['words', 'the call of this morning'],
  ['another link', 'https://flex.twilio.com/example/agent-desktop'],
  ['an ID that is too short', ID.slice(1)],
  ['an ID elsewhere in a link', `https://flex.twilio.com/?next=/segments/${ID}`],
  ['more than an ID at the end', `https://flex.twilio.com/segments/${ID}/../secrets`],
  ['a script', `javascript:alert(1)//segments/${ID}`],
  ['a very long text', `/segments/${ID}?${'x'.repeat(3_000)}`],
])('reads no conversation from %s', (_, text) => {
  expect(parseConversationLink(text)).toBeNull();
});
