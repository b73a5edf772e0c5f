import { EVENT_BRIDGE } from '../routing/hosts';
import { textAt } from '../routing/read';
import type { UnknownRecord } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';
import type { Transfer } from '../world/model';
import { cancelTransfer, startTransfer } from '../world/transfers';
import type { World } from '../world/World';
import { list } from './routes';
import { queueResource, transferResource, workerResource } from './resources';
import type { TaskRouterResource } from './resources';

const WORKSPACE = '/Workspaces/:workspaceSid';
const TRANSFERS = `${WORKSPACE}/Workers/:workerSid/Transfers`;

/**
 * The transfer directory of Flex and the transfers that it starts. Paths and fields: twilio-taskrouter 2.1.1.
 */
export function transferRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      host: EVENT_BRIDGE,
      path: `${WORKSPACE}/Workers`,
      handle: ({ params }) => workersNamed(textAt(params, 'TargetWorkersExpression') ?? ''),
    },
    {
      method: 'GET',
      host: EVENT_BRIDGE,
      path: `${WORKSPACE}/TaskQueues`,
      handle: () => list(world.queues().map((queue) => queueResource(world, queue))),
    },
    {
      method: 'GET',
      host: EVENT_BRIDGE,
      path: `${WORKSPACE}/TaskQueues/:queueSid`,
      handle: (_request, path) => {
        const queue = world.queues().find(({ sid }) => sid === path('queueSid'));
        return queue ? ok(queueResource(world, queue)) : notFound(path('queueSid'));
      },
    },
    { method: 'POST', host: EVENT_BRIDGE, path: TRANSFERS, handle: ({ params }) => start(params) },
    {
      method: 'POST',
      host: EVENT_BRIDGE,
      path: `${TRANSFERS}/:transferSid`,
      handle: ({ params }, path) => cancel(path('transferSid'), textAt(params, 'TransferStatus')),
    },
  ];

  /**
   * The search box of the directory sends `full_name contains "mar"`. A plugin's own filter is not supported.
   */
  function workersNamed(expression: string): TwilioResponse {
    const [, part] = /^full_name contains "(.*)"$/.exec(expression) ?? [];
    if (part === undefined && expression !== '')
      return errorResponse(400, 20001, `The emulator cannot read the expression ${expression}`);
    const matching = world
      .workers()
      .filter(({ fullName }) => fullName.toLowerCase().includes((part ?? '').toLowerCase()));
    return list(matching.map((worker) => workerResource(world, worker)));
  }

  function start(params: UnknownRecord): TwilioResponse {
    const reservationSid = textAt(params, 'ReservationSid') ?? '';
    const toSid = textAt(params, 'To') ?? '';
    const to = transferTarget(world, toSid);
    if (!world.findReservation(reservationSid)) return notFound(reservationSid);
    if (!to) return notFound(toSid);
    const mode = textAt(params, 'Mode') === 'COLD' ? 'COLD' : 'WARM';
    return transferResponse(() => startTransfer(world, { reservationSid, to, mode }), resource);
  }

  function cancel(transferSid: string, status: string | null): TwilioResponse {
    if (!world.transfers().some(({ sid }) => sid === transferSid)) return notFound(transferSid);
    if (status !== 'canceled') return errorResponse(400, 20001, 'A transfer can only be canceled');
    return transferResponse(() => cancelTransfer(world, transferSid), resource);
  }

  function resource(transfer: Transfer): TaskRouterResource {
    return transferResource(world, transfer);
  }
}

/** The queue or worker of a SID; null if there is neither. */
export function transferTarget(world: World, sid: string): Transfer['to'] | null {
  const queue = world.queues().find((each) => each.sid === sid);
  if (queue) return { kind: 'queue', queueName: queue.name };
  return world.findWorker(sid) ? { kind: 'worker', workerSid: sid } : null;
}

/**
 * Responds with the result of `body`. An error in the world becomes the error response, and Flex shows its
 * message.
 */
export function transferResponse(
  change: () => Transfer,
  body: (transfer: Transfer) => unknown,
): TwilioResponse {
  try {
    return { status: 201, body: body(change()) };
  } catch (error) {
    return errorResponse(400, 20001, error instanceof Error ? error.message : String(error));
  }
}
