import type { TwilioReader } from '../createTwilioApi';
import { notSetUp } from '../Refusal';
import { isUsableService } from './isUsableService';

/** Someone can remove or change the service in the Console. */
const HOLDS_FOR_MS = 10 * 60 * 1_000;

/**
 * Creates a check of the Sync service. It lasts for some minutes, as long as Twilio keeps the function warm. Without it, a
 * service that was removed would look like one in which there is nothing yet.
 * @param now milliseconds since 1970
 * @returns rejects with a Refusal 500 if the service is not there, or if browsers with any Sync token may use it
 */
export function createServiceCheck(
  now: () => number,
): (api: TwilioReader, serviceSid: string) => Promise<void> {
  let passed = { serviceSid: '', untilMs: 0 };
  return async (api, serviceSid) => {
    if (passed.serviceSid === serviceSid && now() < passed.untilMs) return;
    if (!(await isUsableService(api, serviceSid))) throw notSetUp('FEEDBACK_SYNC_SID');
    passed = { serviceSid, untilMs: now() + HOLDS_FOR_MS };
  };
}
