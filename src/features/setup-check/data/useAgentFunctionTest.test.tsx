import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import { useAgentFunctionTest } from './useAgentFunctionTest';

const NOT_RECOGNIZED = { status: 403, body: { code: 403001 } };

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const use = () => renderHook(useAgentFunctionTest, harness.services.client, harness.Wrapper);

it('sends nothing before the user asks for it, and forgets the result on request', async () => {
  const hook = use();
  expect(hook.current.state.kind).toBe('notTested');
  expect(harness.server.requests).toEqual([]);

  harness.server.on('Comments', NOT_RECOGNIZED);
  act(() => hook.current.run());
  expect(hook.current.state.kind).toBe('testing');
  await waitFor(() => expect(hook.current.state.kind).toBe('notRecognized'));

  act(() => hook.current.reset());
  expect(hook.current.state.kind).toBe('notTested');
});

it('aborts the test when it unmounts', async () => {
  harness.server.hold('Comments', NOT_RECOGNIZED);
  const hook = use();
  act(() => hook.current.run());
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));

  hook.unmount();
  await waitFor(() => expect(harness.server.aborted).toHaveLength(1));
});
