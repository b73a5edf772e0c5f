import { reservationSid } from '../../../../insights/testing/sampleResponses';
import { createFeedbackHarness, type FeedbackHarness } from '../../../../testing/render/renderFeedback';
import { AGENT_ID_KEY, agentIdQuery, segmentsQuery } from './segmentQueries';

const ONE = reservationSid(1);
const TWO = reservationSid(2);

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

describe.each([
  [false, null],
  [true, 'Sam Sample'],
])('when the settings ask for customers: %p', (includeCustomerName, customerName) => {
  const context = () => ({
    client: harness.services.client,
    fetchSettings: { ...harness.services.fetchSettings, includeCustomerName },
    queryClient: harness.queryClient,
    isPageVisible: true,
  });
  beforeEach(() => {
    const segment = { segment_id: 'segment-1', agent_id: 'agent-1', customer_name: 'Sam Sample' };
    harness.server.on('Segments', { body: { segments: [segment], meta: {} } });
  });

  it("the segments of a reservation have the customer's name only then", async () => {
    const query = segmentsQuery(context(), { reservationSid: ONE, phase: 'ended' });

    expect(await harness.queryClient.fetchQuery(query)).toMatchObject([{ customerName }]);
  });

  it('so have those that are fetched to learn who the agent is, and that stay with the result', async () => {
    const query = agentIdQuery(context(), {
      queryKey: AGENT_ID_KEY,
      isNeeded: true,
      reservationSids: () => [ONE, TWO],
    });

    expect(await harness.queryClient.fetchQuery(query)).toMatchObject({
      agentId: 'agent-1',
      reservationSids: [ONE, TWO],
      segments: [{ segmentId: 'segment-1', customerName }],
    });
    expect(harness.conversations.facts.get().get('segment-1')).toMatchObject({ reservationSid: null });
  });
});
