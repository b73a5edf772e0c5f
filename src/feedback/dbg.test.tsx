import { waitFor } from '@testing-library/react';
import { openFeedbackDesk } from '../testing/feedbackDesk';
import { comments, record, reservationSid, segments } from '../testing/inventedAnswers';
import { renderHook } from '../testing/renderHook';
import { useConversationComments } from './useConversationComments';
it('x', async () => {
  const desk = openFeedbackDesk();
  desk.services.memory.rememberAgentId('agent-1');
  desk.server.on('Segments', segments(['segment-1', 'agent-1']));
  desk.server.on('Comments', comments([record('Mine')]));
  const part = renderHook(useConversationComments, { reservationSid: reservationSid(1), phase: 'ended' as const }, desk.Wrapper);
  try { await waitFor(() => expect(part.current.view.kind).toBe('comments')); } catch {}
  console.log(JSON.stringify(part.all.map((p) => [p.view, p.refreshing])), JSON.stringify(desk.queryClient.getQueryCache().getAll().map((q) => [q.queryKey, q.state.status, q.state.fetchStatus, q.getObserversCount(), (q.options as any).enabled, q.observers.map(o=>[o.options.enabled, o.options.queryKey])])), desk.server.requests);
});
