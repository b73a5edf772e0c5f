import { z } from 'zod';
import { command } from '../command';

const LONGEST_ABSENCE_MS = 10 * 60_000;

/** What happens between the browsers and Twilio. */
export const networkCommands = {
  /** Cuts every WebSocket; open pages connect again by themselves. */
  dropSockets: command({
    input: z.strictObject({}),
    run: ({ dropSockets }) => {
      dropSockets();
      return {};
    },
  }),
  /** Both origins stop listening and cut every connection, this one too, and are back after `durationMs`. */
  goAway: command({
    input: z.strictObject({ durationMs: z.number().int().min(1).max(LONGEST_ABSENCE_MS) }),
    run: () => ({}),
    afterAnswer: ({ goAwayFor }, { durationMs }) => goAwayFor(durationMs),
  }),
};
