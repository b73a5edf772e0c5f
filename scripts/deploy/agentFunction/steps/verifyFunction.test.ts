import type { PlainResponse } from '../../account/sendWithoutCredentials';
import { AGENT_PART } from '../../commands/functionParts';
import { verifyFunction } from './verifyFunction';

const ORIGIN = 'https://flex.twilio.com';
const CORS = { 'access-control-allow-origin': ORIGIN, 'access-control-allow-headers': 'authorization' };
const versioned = (version: string) => ({ ...CORS, 'agent-function-version': version });
const READY: PlainResponse = { status: 401, body: {}, headers: versioned('1.1.0') };
const FORMER: PlainResponse = { ...READY, headers: versioned('1.0.0') };
const REFUSED: PlainResponse = { ...READY, status: 403 };
const NOTHING: PlainResponse = { status: 404, body: {}, headers: {} };

/** Verifies a function that gives these responses, the last one for ever. */
async function verify(responses: readonly PlainResponse[], mayBeFormer = false) {
  const rest = [...responses];
  let nowMs = 0;
  const clock = {
    now: () => nowMs,
    wait: (ms: number) => Promise.resolve((nowMs += ms)),
  };
  const result = await verifyFunction(
    {
      domain: 'functions.twil.io',
      parts: [AGENT_PART],
      origins: [ORIGIN],
      version: '1.1.0',
      mayBeFormer,
      send: ({ method }) => {
        if (method === 'OPTIONS') return Promise.resolve({ status: 200, body: '', headers: CORS });
        return Promise.resolve((rest.length > 1 ? rest.shift() : rest[0]) ?? NOTHING);
      },
      clock,
    },
    () => undefined,
  ).catch((error: unknown) => String(error));
  return { result, waitedMs: nowMs };
}

it('returns the version that responds', async () => {
  expect(await verify([READY])).toEqual({ result: '1.1.0', waitedMs: 0 });
});

it('waits for a new domain, and for a new version at an old one', async () => {
  expect(await verify([NOTHING, NOTHING, FORMER, READY])).toEqual({ result: '1.1.0', waitedMs: 6_000 });
});

it.each([
  ['nothing responds', NOTHING, /responded with 404/],
  ['only the former version responds', FORMER, /is of version 1\.0\.0, and version 1\.1\.0 was deployed/],
  ['only a function without a version responds', { ...READY, headers: CORS }, /does not say its version/],
])('gives up after 40 seconds if %s', async (_, response, sentence) => {
  const { result, waitedMs } = await verify([response]);

  expect(result).toMatch(sentence);
  expect(waitedMs).toBe(40_000);
});

it('gives up at once when the new function itself refuses', async () => {
  const { result, waitedMs } = await verify([REFUSED]);

  expect(result).toMatch(/refuses pages of https:\/\/flex\.twilio\.com \(403\)/);
  expect(waitedMs).toBe(0);
});

it('gives a former build of the same version some seconds to go', async () => {
  expect(await verify([REFUSED, REFUSED, READY], true)).toEqual({ result: '1.1.0', waitedMs: 4_000 });
  expect((await verify([REFUSED], true)).waitedMs).toBe(10_000);
});
