import type { StoreStatus } from '../../../src/insights/http/agentFunction';
import type { TwilioReader } from '../createTwilioApi';
import { withDeadline } from '../withDeadline';
import { isUsableService } from './isUsableService';

/** Requests without a token are free to send, so they must not become requests to Sync one by one. */
const HOLDS_FOR_MS = 60_000;
/** The setup check waits for 10 seconds, and the function may have to start first. */
const LIMIT_MS = 3_000;

type AskStatus = (
  createApi: (signal: AbortSignal) => TwilioReader,
  serviceSid: string,
) => Promise<StoreStatus>;

/**
 * Creates the question whether the store answers. The result holds for a minute, as long as Twilio keeps the function warm.
 * @param now milliseconds since 1970
 * @returns never rejects
 */
export function createStoreStatus(now: () => number): AskStatus {
  let last: { serviceSid: string; untilMs: number; status: Promise<StoreStatus> } | null = null;
  return (createApi, serviceSid) => {
    if (last !== null && last.serviceSid === serviceSid && now() < last.untilMs) return last.status;
    const asked = withDeadline(LIMIT_MS, (signal) => isUsableService(createApi(signal), serviceSid));
    const status = asked.then(
      (isUsable): StoreStatus => (isUsable ? 'ready' : 'notSetUp'),
      (): StoreStatus => 'notResponding',
    );
    last = { serviceSid, untilMs: now() + HOLDS_FOR_MS, status };
    return status;
  };
}
