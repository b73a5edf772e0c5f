import { conversationLink, conversationPath, positionOf } from './conversationAddress';
import { parseConversationLink } from './parseConversationLink';

const ACCOUNT = 'AC0123456789abcdef0123456789abcdef';
const SEGMENT = '0f1d2c3b-4a59-5687-9abc-def012345678';
const at = (offsetSeconds: number | null, segmentId: string | null = SEGMENT) => ({
  segmentId,
  offsetSeconds,
});

it('leads to the position in whole seconds', () => {
  expect(conversationPath(at(134.9))).toBe(`/segments/${SEGMENT}?timeFrom=134&autoplay=true`);
  expect(conversationLink(ACCOUNT, at(134.9))).toBe(
    `https://services.twilio.com/flex-insights-drilldown/accounts/${ACCOUNT}/segments/${SEGMENT}?timeFrom=134`,
  );
});

it.each([null, 0, 0.4, NaN, Infinity])('leads to the conversation alone with the position %p', (offset) => {
  expect(positionOf({ offsetSeconds: offset })).toBeNull();
  expect(conversationPath(at(offset))).toBe(`/segments/${SEGMENT}`);
  expect(conversationLink(ACCOUNT, at(offset))).toMatch(/\/segments\/[0-9a-f-]{36}$/);
});

it.each([
  null,
  '',
  '..',
  '../../admin',
  'a/b',
  'a?timeFrom=1',
  'a#b',
  'a%2fb',
  'ä',
  `${'a'.repeat(101)}`,
  'a b',
  'a\nb',
])('has no address for the segment %j', (segmentId) => {
  expect(conversationPath(at(1, segmentId))).toBeNull();
  expect(conversationLink(ACCOUNT, at(1, segmentId))).toBeNull();
});

it('makes a link that the form for another conversation can read', () => {
  expect(parseConversationLink(conversationLink(ACCOUNT, at(134)) ?? '')).toEqual({
    segmentId: SEGMENT,
    offsetSeconds: 134,
  });
});
