import { z } from 'zod';
import { command } from '../command';
import { ControlError } from '../ControlError';
import { requireWorker } from '../requireEntities';

/** What happens to the people of the contact center. */
export const peopleCommands = {
  setActivity: command({
    input: z.strictObject({ workerSid: z.string(), activity: z.string() }),
    run: ({ world }, { workerSid, activity }) => {
      requireWorker(world, workerSid);
      const named = world.activities.find(({ name }) => name === activity);
      if (!named) throw new ControlError(404, `There is no activity ${activity}.`);
      world.setActivity(workerSid, named.sid);
      return { activity };
    },
  }),
  /** The roles apply from the next request on. */
  setRoles: command({
    input: z.strictObject({
      workerSid: z.string(),
      roles: z.array(z.enum(['agent', 'supervisor', 'admin'])).min(1),
    }),
    run: ({ world }, { workerSid, roles }) => {
      requireWorker(world, workerSid);
      return { roles: world.setRoles(workerSid, roles).roles };
    },
  }),
  /**
   * The Insights roles apply from the next request on; null restores those that follow from the Flex roles.
   */
  setInsightsRoles: command({
    input: z.strictObject({ workerSid: z.string(), roles: z.array(z.string().trim().min(1)).nullable() }),
    run: ({ world, insights }, { workerSid, roles }) => {
      insights.settings.setInsightsRoles(requireWorker(world, workerSid).sid, roles);
      return { roles };
    },
  }),
  /** Sets one attribute of a worker, such as the agent id that an admin enters; null removes it. */
  setWorkerAttribute: command({
    input: z.strictObject({
      workerSid: z.string(),
      name: z.string().min(1),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    }),
    run: ({ world }, { workerSid, name, value }) => {
      const before = Object.entries(requireWorker(world, workerSid).attributes);
      const others = Object.fromEntries(before.filter(([key]) => key !== name));
      world.setWorkerAttributes(workerSid, value === null ? others : { ...others, [name]: value });
      return { [name]: value };
    },
  }),
  /** Ends every session of a worker, so that all of their tokens are expired. */
  endSessions: command({
    input: z.strictObject({ workerSid: z.string() }),
    run: ({ world }, { workerSid }) => {
      world.sessions.endAllOf(requireWorker(world, workerSid).sid);
      return {};
    },
  }),
};
