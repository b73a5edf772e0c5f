import { ask } from '../../testing/ask';
import type { Override } from '../../testing/fakeAccount';
import { preflight } from './preflight';
import { readableResponses } from './readableResponses';

const ALLOWED = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'Authorization' };

describe('Q17, the preflight', () => {
  it('is ok if Authorization is allowed, and asks without credentials for each origin of Flex', async () => {
    const seen: unknown[] = [];
    const override: Override = ({ method, headers }) => {
      seen.push([method, headers.Origin, headers.Authorization]);
      return null;
    };
    expect(await ask(preflight, { override })).toMatchObject({ outcome: 'ok' });
    expect(seen).toEqual([
      ['OPTIONS', 'https://flex.twilio.com', undefined],
      ['OPTIONS', 'https://canary-flex.example.com', undefined],
    ]);
  });

  it.each([
    [{ status: 403 }, 'The preflight got status 403.'],
    [{ headers: {} }, 'Access-Control-Allow-Origin lacks flex.twilio.com.'],
    [
      { headers: { ...ALLOWED, 'access-control-allow-origin': 'https://flex.twilio.com' } },
      "Access-Control-Allow-Origin lacks the account's own address of Flex.",
    ],
    [
      { headers: { ...ALLOWED, 'access-control-allow-headers': '*' } },
      'Access-Control-Allow-Headers is *, which does not include Authorization in every browser.',
    ],
    [
      { headers: { ...ALLOWED, 'access-control-allow-headers': 'Content-Type' } },
      'Access-Control-Allow-Headers lacks Authorization.',
    ],
  ])('differs for %j', async (response, why) => {
    expect(await ask(preflight, { override: () => response })).toEqual({ outcome: 'differs', why });
  });

  it('fails without a response', async () => {
    expect(await ask(preflight, { override: () => 'no response' })).toMatchObject({ outcome: 'failed' });
  });
});

describe('Q18, readable responses', () => {
  it('is ok if errors carry the headers too', async () => {
    expect(await ask(readableResponses)).toEqual({
      outcome: 'ok',
      why: 'Retry-After is not exposed. The plugin works in either case.',
    });
  });

  it('says if Retry-After is exposed', async () => {
    const headers = { ...ALLOWED, 'access-control-expose-headers': 'Retry-After, Twilio-Request-Id' };
    const { why } = await ask(readableResponses, { override: () => ({ headers }) });
    expect(why).toBe('Retry-After is exposed. The plugin works in either case.');
  });

  it('differs if an error lacks the headers', async () => {
    const override: Override = ({ headers }) => (headers.Authorization ? null : { status: 401, headers: {} });
    expect(await ask(readableResponses, { override })).toEqual({
      outcome: 'differs',
      why: 'A response with status 401 lacks a matching Access-Control-Allow-Origin.',
    });
  });
});
