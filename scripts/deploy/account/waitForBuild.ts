import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../script/Failure';
import type { Undo } from '../script/Undo';

/** A build takes about 20 seconds. */
const LIMIT_MS = 5 * 60_000;
const INTERVAL_MS = 1_000;

/**
 * Waits until Twilio has built what was uploaded.
 *
 * @param what such as `the function`
 * @throws Failure that names the build if it failed, if it takes too long, or if the command was stopped
 */
export async function waitForBuild(
  what: string,
  buildSid: string,
  readStatus: () => Promise<string>,
  undo: Undo,
): Promise<void> {
  const giveUpAt = Date.now() + LIMIT_MS;
  for (;;) {
    const status = await readStatus();
    if (status === 'completed') return;
    if (status === 'failed') {
      throw new Failure(
        `Twilio could not build ${what} (build ${buildSid}), and did not say why here. The Console does: Functions and ` +
          'Assets, Services, the log of the build.',
      );
    }
    if (Date.now() > giveUpAt) {
      throw new Failure(`Twilio has not finished build ${buildSid} of ${what} after 5 minutes.`);
    }
    undo.checkInterruption();
    await wait(INTERVAL_MS);
  }
}
