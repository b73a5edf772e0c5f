import { z } from 'zod';
import { command } from '../command';

const MAX_OUTAGE_MS = 10 * 60_000;

/** What happens between the browsers and Twilio. */
export const networkCommands = {
  /** Cuts every WebSocket. Open pages reconnect automatically. */
  dropSockets: command({
    input: z.strictObject({}),
    run: ({ dropSockets }) => {
      dropSockets();
      return {};
    },
  }),
  /**
   * Both origins stop listening and cut every connection, including this one. They listen again after
   * `durationMs`.
   */
  startOutage: command({
    input: z.strictObject({ durationMs: z.number().int().min(1).max(MAX_OUTAGE_MS) }),
    run: () => ({}),
    afterResponse: ({ startOutageFor }, { durationMs }) => startOutageFor(durationMs),
  }),
};
