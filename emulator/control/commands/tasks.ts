import { z } from 'zod';
import { createCall, customerLeaves } from '../../world/calls';
import { conversationOf, createChat } from '../../world/chats';
import type { Task } from '../../world/model';
import { transferTask } from '../../world/transfers';
import { command } from '../command';
import type { ControlTarget } from '../ControlTarget';
import { ControlError } from '../ControlError';
import { requireOpenReservation, requireWorker } from '../requireEntities';

const newTaskSchema = z.strictObject({
  channel: z.enum(['default', 'voice', 'chat']).default('default'),
  /** The worker whose Flex rings. */
  workerSid: z.string(),
  name: z.string().trim().min(1),
  customerName: z.string().trim().min(1).default('Lorcan Weir'),
  /** The messages of a chat so far, in turns, starting with the customer. */
  lines: z.array(z.string().trim().min(1)).default([]),
});

/** What happens to tasks and reservations. */
export const taskCommands = {
  /** Creates a task and offers it to a worker. */
  createTask: command({
    input: newTaskSchema,
    run: ({ world }, input) => {
      requireWorker(world, input.workerSid);
      const task = createTaskOf(world, input);
      const reservation = world.offer({ taskSid: task.sid, workerSid: input.workerSid });
      return { taskSid: task.sid, reservationSid: reservation.sid };
    },
  }),
  /** Moves a reservation to another status, as its worker, the customer or TaskRouter would. */
  setReservationStatus: command({
    input: z.strictObject({
      reservationSid: z.string(),
      status: z.enum(['accepted', 'rejected', 'timeout', 'canceled', 'wrapping', 'completed']),
    }),
    run: ({ world }, { reservationSid, status }) => {
      requireOpenReservation(world, reservationSid);
      return { status: orConflict(() => world.setReservationStatus(reservationSid, status)).status };
    },
  }),
  customerSays: command({
    input: z.strictObject({ reservationSid: z.string(), text: z.string().trim().min(1) }),
    run: ({ world }, { reservationSid, text }) => {
      const { taskSid } = requireOpenReservation(world, reservationSid);
      const conversation = conversationOf(world, world.task(taskSid));
      if (!conversation) throw new ControlError(409, `Reservation ${reservationSid} is not a chat.`);
      return {
        messageSid: world.conversations.say(conversation.sid, conversation.customer.identity, text).sid,
      };
    },
  }),
  /**
   * The customer gives up, hangs up or leaves. A pending reservation is canceled; an accepted one goes to
   * wrap-up.
   */
  customerLeaves: command({
    input: z.strictObject({ reservationSid: z.string() }),
    run: ({ world }, { reservationSid }) => {
      customerLeaves(world, requireOpenReservation(world, reservationSid).taskSid);
      return { status: world.reservation(reservationSid).status };
    },
  }),
  /** Transfers an accepted conversation to another worker, whose Flex rings. */
  transferTask: command({
    input: z.strictObject({ reservationSid: z.string(), toWorkerSid: z.string() }),
    run: ({ world }, { reservationSid, toWorkerSid }) => {
      requireOpenReservation(world, reservationSid);
      requireWorker(world, toWorkerSid);
      return { reservationSid: orConflict(() => transferTask(world, { reservationSid, toWorkerSid })).sid };
    },
  }),
};

function createTaskOf(world: ControlTarget['world'], input: z.output<typeof newTaskSchema>): Task {
  const { channel, name, customerName, lines, workerSid } = input;
  if (channel === 'chat') {
    const agentIdentity = world.worker(workerSid).identity;
    return createChat(world, { customerName, lines, agentIdentity, attributes: { name } });
  }
  if (channel === 'voice') return createCall(world, { customerName, attributes: { name } });
  return world.createTask({ channel, attributes: { name, customerName } });
}

/** Turns an error of the world into a 409: the command does not fit the current state. */
function orConflict<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new ControlError(409, error instanceof Error ? `${error.message}.` : String(error));
  }
}
