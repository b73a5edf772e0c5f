import { EVENT_BRIDGE } from '../routing/hosts';
import { textAt } from '../routing/read';
import { notFound, ok } from '../routing/route';
import type { PathParams, Route, TwilioResponse, TwilioRequest } from '../routing/route';
import { transferResponse, transferTarget } from '../taskrouter/transferRoutes';
import type { Transfer, TransferStatus } from '../world/model';
import { sidFor } from '../world/sids';
import { startTransfer } from '../world/transfers';
import type { World } from '../world/World';
import { agentSid, reservationsOfInteraction } from './channelParticipants';

const TRANSFERS = '/v1/Instances/:instanceSid/Interactions/:interactionSid/Channels/:channelSid/Transfers';

/** These words are the emulator's: Flex UI 2.17.1 treats a transfer in progress and a finished one alike. */
const STATUS: Record<TransferStatus, string> = {
  initiated: 'active',
  complete: 'completed',
  failed: 'failed',
  canceled: 'failed',
};

/**
 * How Flex transfers a chat with its feature `new-transfer-experience`, and how it lists the transfers of a
 * chat. Notes and summaries are missing. Paths and fields: seen in Flex UI 2.17.1.
 */
export function channelTransferRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      host: EVENT_BRIDGE,
      path: TRANSFERS,
      handle: (_request, path) => ok(transfersOf(path('interactionSid')).map((each) => resource(each, path))),
    },
    { method: 'POST', host: EVENT_BRIDGE, path: TRANSFERS, handle: start },
  ];

  function transfersOf(interactionSid: string): Transfer[] {
    return world
      .transfers()
      .filter(({ taskSid }) => world.task(taskSid).attributes['flexInteractionSid'] === interactionSid);
  }

  function start({ params, token }: TwilioRequest, path: PathParams): TwilioResponse {
    const from = textAt(params, 'from') ?? '';
    const toSid = textAt(params, 'to') ?? '';
    const workerSid = world.sessions.findValid(token)?.workerSid;
    const reservation = reservationsOfInteraction(world, path('interactionSid')).find(
      (each) => each.workerSid === workerSid && agentSid(each.sid) === from,
    );
    const to = transferTarget(world, toSid);
    if (!reservation) return notFound(from);
    if (!to) return notFound(toSid);
    return transferResponse(
      () => startTransfer(world, { reservationSid: reservation.sid, to, mode: 'COLD' }),
      (transfer) => resource(transfer, path),
    );
  }

  function resource(transfer: Transfer, path: PathParams): Record<string, unknown> {
    const { sid, to, fromReservationSid, status, createdAtMs, updatedAtMs } = transfer;
    return {
      sid,
      account_sid: world.accountSid,
      instance_sid: path('instanceSid'),
      interaction_sid: path('interactionSid'),
      channel_sid: path('channelSid'),
      type: 'cold',
      from: agentSid(fromReservationSid),
      to: to.kind === 'worker' ? to.workerSid : sidFor('WQ', to.queueName),
      status: STATUS[status],
      note_sid: null,
      summary_sid: null,
      date_created: new Date(createdAtMs).toISOString(),
      date_updated: new Date(updatedAtMs).toISOString(),
    };
  }
}
