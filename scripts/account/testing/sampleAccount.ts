/** What a fake account contains. Each field is in the form in which Twilio sends it. */
export interface SampleAccount {
  configuration: unknown;
  events: SampleEvent[];
  /** The attributes of each worker, as JSON text. */
  attributes: Record<string, string>;
  /** The segments of each reservation. */
  segments: Record<string, Record<string, unknown>[]>;
  comments: Record<string, unknown>[];
}

interface SampleEvent {
  event_type: string;
  resource_sid: unknown;
  event_data: unknown;
}

/** Personal data and IDs, none of which may appear in an output. */
export const CANARIES = {
  agentName: 'Canary Agentname',
  customerName: 'Canary Customername',
  customerPhone: '+15005550199',
  reviewerName: 'Canary Reviewername',
  reviewerEmail: 'canary.reviewer@example.com',
  commentText: 'Canary comment text',
  category: 'Canary category',
  queue: 'Canary queue',
  assessmentType: 'Canary questionnaire',
  ownHost: 'canary-flex.example.com',
  errorMessage: 'Canary error about canary.person@example.com',
} as const;

export const WORKSPACE = sid('WS', 1);
const WORKERS = [sid('WK', 1), sid('WK', 2)] as const;
const AGENTS = ['11111111-1111-5111-8111-111111111111', '22222222-2222-5222-8222-222222222222'] as const;
export const [FIRST_WORKER, SECOND_WORKER] = WORKERS;
export const [FIRST_AGENT, SECOND_AGENT] = AGENTS;

export function sid(prefix: string, number: number): string {
  return prefix + number.toString(16).padStart(32, 'a');
}

/** An account of two workers that does all that this project assumes: three reservations and four comments each. */
export function sampleAccount(): SampleAccount {
  const reservations = WORKERS.flatMap((workerSid, index) =>
    [1, 2, 3].map((number) => ({
      workerSid,
      agentId: AGENTS[index] ?? '',
      reservationSid: sid('WR', 10 * index + number),
      segmentId: `${index}${number}000000-0000-5000-8000-000000000000`,
    })),
  );
  return {
    configuration: {
      account_sid: sid('AC', 1),
      taskrouter_workspace_sid: WORKSPACE,
      ui_version: '2.17.1',
      flex_url: `https://${CANARIES.ownHost}/agent-desktop`,
    },
    events: reservations.map(({ workerSid, reservationSid }) => ({
      event_type: 'reservation.completed',
      resource_sid: reservationSid,
      event_data: { worker_sid: workerSid, worker_name: CANARIES.agentName },
    })),
    attributes: {
      [FIRST_WORKER]: JSON.stringify({ agent_id: 'canary-own-id', full_name: CANARIES.agentName }),
    },
    segments: Object.fromEntries(
      reservations.map(({ reservationSid, segmentId, agentId }) => [
        reservationSid,
        [
          {
            segment_id: segmentId,
            agent_id: agentId,
            external_id: sid('EV', 1),
            date: '2026-11-29T10:00:00Z',
            timestamp: '1790000000000',
            queue: CANARIES.queue,
            agent_name: CANARIES.agentName,
            customer_name: CANARIES.customerName,
            customer_phone: CANARIES.customerPhone,
            assessment_type: [CANARIES.assessmentType],
            assessment_percentage: ['85.5'],
          },
        ],
      ]),
    ),
    comments: AGENTS.flatMap((agentId, index) =>
      [4, 3, 2, 1].map((number) => ({
        assessment_sid: sid('FM', 10 * index + number),
        comment: {
          comment: CANARIES.commentText,
          category: { category_id: 'canary-id', name: CANARIES.category },
        },
        offset: '6.98',
        report: true,
        weight: '1',
        agent_id: agentId,
        segment_id: `${index}1000000-0000-5000-8000-000000000000`,
        timestamp: String(1_790_000_000_000 + number),
        user_name: CANARIES.reviewerName,
        user_email: CANARIES.reviewerEmail,
      })),
    ),
  };
}
