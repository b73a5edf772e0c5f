import { ok } from '../routing/route';
import type { Route } from '../routing/route';

/** A conversation that a worker has completed, and the agent whom Insights names for it. */
export interface CompletedConversation {
  reservationSid: string;
  workerSid: string;
  agentId: string;
}

/**
 * What TaskRouter and Insights know about completed conversations, as far as the trial of an account asks. The emulator
 * has more of it.
 */
export function conversationRoutes(conversations: readonly CompletedConversation[]): Route[] {
  const insights = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    host: 'flex-api.twilio.com',
    path: `/v1/Insights/${path}`,
    handle,
  });
  return [
    {
      method: 'GET',
      host: 'taskrouter.twilio.com',
      path: '/v1/Workspaces/:workspace/Events',
      handle({ params }) {
        const { WorkerSid: worker } = params;
        const matching = conversations.filter(
          ({ workerSid }) => worker === undefined || workerSid === worker,
        );
        return ok({ events: matching.map(eventOf) });
      },
    },
    insights('QualityManagement/Settings/CommentTags', () => ok({ comments: [] })),
    insights('Segments', ({ params }) => {
      const asked = [params['ReservationId'] ?? []].flat();
      const matching = conversations.filter(({ reservationSid }) => asked.includes(reservationSid));
      return ok({ segments: matching.map(segmentOf), meta: { key: 'segments', next_page_url: null } });
    }),
  ];
}

/** Source: Twilio's TaskRouter documentation, "Event Resource". */
function eventOf({ reservationSid, workerSid }: CompletedConversation): unknown {
  return {
    event_type: 'reservation.completed',
    resource_type: 'reservation',
    resource_sid: reservationSid,
    event_data: { worker_sid: workerSid },
  };
}

function segmentOf({ reservationSid, agentId }: CompletedConversation): unknown {
  return { segment_id: `segment-of-${reservationSid}`, agent_id: agentId };
}
