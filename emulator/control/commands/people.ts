import { z } from 'zod';
import { command } from '../command';
import { ControlError } from '../ControlError';
import { lookUpWorker } from '../lookUp';

/** What happens to the people who work here. */
export const peopleCommands = {
  setActivity: command({
    input: z.strictObject({ workerSid: z.string(), activity: z.string() }),
    run: ({ world }, { workerSid, activity }) => {
      lookUpWorker(world, workerSid);
      const named = world.activities.find(({ name }) => name === activity);
      if (!named) throw new ControlError(404, `There is no activity ${activity}.`);
      world.setActivity(workerSid, named.sid);
      return { activity };
    },
  }),
  /** The roles count from the next request on. */
  setRoles: command({
    input: z.strictObject({
      workerSid: z.string(),
      roles: z.array(z.enum(['agent', 'supervisor', 'admin'])).min(1),
    }),
    run: ({ world }, { workerSid, roles }) => {
      lookUpWorker(world, workerSid);
      return { roles: world.setRoles(workerSid, roles).roles };
    },
  }),
  /** Ends every session of a worker, so that each of their tokens is expired. */
  endSessions: command({
    input: z.strictObject({ workerSid: z.string() }),
    run: ({ world }, { workerSid }) => {
      world.sessions.endAllOf(lookUpWorker(world, workerSid).sid);
      return {};
    },
  }),
};
