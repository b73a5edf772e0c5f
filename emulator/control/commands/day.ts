import { z } from 'zod';
import { command } from '../command';

/** What concerns the whole day. */
export const dayCommands = {
  /** Puts the contact center and Insights back to the beginning of the day. Everyone stays signed in. */
  resetDay: command({
    input: z.strictObject({}),
    run: ({ resetDay }) => {
      resetDay();
      return {};
    },
  }),
};
