import { act, waitFor } from '@testing-library/react';
import type { PlannedResponse } from '../../../insights/testing/PlannedResponse';
import { DOWN, NOT_FOUND, REFUSED, SEGMENT_ID } from '../../../insights/testing/sampleResponses';
import type { SelectedWorker } from '../../../shared/data/selection';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { useLinkedConversation } from './useLinkedConversation';

const WORKER: SelectedWorker = { workerSid: 'WK2', agentIdAttribute: 'agent-1', reservationSids: [] };
const LINK = `https://services.twilio.com/flex-insights-drilldown/accounts/AC1/segments/${SEGMENT_ID}`;

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const open = jest.fn();
const segment = (changes: Record<string, unknown> = {}): PlannedResponse => ({
  body: {
    segments: [{ segment_id: SEGMENT_ID, agent_id: 'agent-1', agent_name: 'Ada Example', ...changes }],
    meta: { next_page_url: null },
  },
});
const render = () => renderHook(() => useLinkedConversation(WORKER, { open }), undefined, harness.Wrapper);
function find(text: string, ...responses: PlannedResponse[]) {
  if (responses.length > 0) harness.server.on(`Segments?SegmentId=${SEGMENT_ID}`, ...responses);
  const rendered = render();
  act(() => rendered.current?.find(text));
  return rendered;
}

it('is not there for users who cannot add comments', () => {
  const { current } = renderHook(() => useLinkedConversation(WORKER, null), undefined, harness.Wrapper);

  expect(current).toBeNull();
});

it('asks Insights nothing about a text that is no link to a conversation', () => {
  expect(find('the call of this morning').current?.view).toEqual({ kind: 'unreadable' });
});

it('opens the form for the conversation of a link, at the position of the link', async () => {
  const rendered = find(`${LINK}?timeFrom=134`, segment());
  expect(rendered.current?.view).toEqual({ kind: 'loading' });
  await waitFor(() =>
    expect(rendered.current?.view).toMatchObject({ kind: 'found', agentName: 'Ada Example' }),
  );

  act(() => rendered.current?.add());

  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({
      draftKey: SEGMENT_ID,
      target: { segmentId: SEGMENT_ID, agentId: 'agent-1' },
      otherAgent: null,
    }),
    '2:14',
  );
  expect(rendered.current?.view).toEqual({ kind: 'none' });
});

it('fills in hours for a long recording', async () => {
  const rendered = find(`/segments/${SEGMENT_ID}?timeFrom=3661`, segment());
  await waitFor(() => expect(rendered.current?.view.kind).toBe('found'));

  act(() => rendered.current?.add());

  expect(open).toHaveBeenLastCalledWith(expect.anything(), '1:01:01');
});

it('says whose record it is if that is another agent', async () => {
  const rendered = find(SEGMENT_ID, segment({ agent_id: 'agent-2' }));

  await waitFor(() =>
    expect(rendered.current?.view).toMatchObject({
      kind: 'found',
      subject: {
        target: { segmentId: SEGMENT_ID, agentId: 'agent-2' },
        otherAgent: { name: 'Ada Example' },
      },
    }),
  );
});

it.each<[kind: string, responses: readonly PlannedResponse[]]>([
  ['notFound', [NOT_FOUND]],
  ['notFound', [segment({ segment_id: 'another' })]],
  ['notPermitted', [REFUSED]],
  ['noAgent', [segment({ agent_id: null })]],
  ['failed', DOWN],
])('is %s after such a response (%#)', async (kind, responses) => {
  const rendered = find(SEGMENT_ID, ...responses);

  await waitFor(() => expect(rendered.current?.view).toEqual({ kind }));
});

it('finds it on a retry after a failure', async () => {
  const rendered = find(SEGMENT_ID, ...DOWN);
  await waitFor(() => expect(rendered.current?.view).toEqual({ kind: 'failed' }));

  harness.server.on(`Segments?SegmentId=${SEGMENT_ID}`, segment());
  act(() => rendered.current?.retry());

  await waitFor(() => expect(rendered.current?.view.kind).toBe('found'));
});
