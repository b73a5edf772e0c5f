import { z } from 'zod';
import { faultSchema } from '../../insights/faults/faultSchema';
import { command } from '../command';
import { ControlError } from '../ControlError';

/** What goes wrong with responses from Insights. */
export const faultCommands = {
  addFault: command({
    input: faultSchema,
    run: ({ insights }, fault) => ({ faultId: insights.faults.add(fault) }),
  }),
  removeFault: command({
    input: z.strictObject({ faultId: z.string() }),
    run: ({ insights }, { faultId }) => {
      if (!insights.faults.list().some(({ id }) => id === faultId))
        throw new ControlError(404, `There is no fault ${faultId}; perhaps it is used up.`);
      insights.faults.remove(faultId);
      return {};
    },
  }),
  /** Removes every planned fault. Responses that are already held stay held until `releaseHeld`. */
  clearFaults: command({
    input: z.strictObject({}),
    run: ({ insights }) => {
      insights.faults.clear();
      return {};
    },
  }),
  /** Sends every response that a fault holds back. */
  releaseHeld: command({
    input: z.strictObject({}),
    run: ({ insights }) => {
      insights.faults.release();
      return {};
    },
  }),
};
