import { act, waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { comments, segments } from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import { useSetupCheck } from './useSetupCheck';

const ROLES = { body: { roles: ['wfo.full_access'] } };

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const use = () => renderHook(useSetupCheck, null, harness.Wrapper);

function respondToOtherRequests(): void {
  harness.server.on('Segments', segments());
  harness.server.on('Comments', comments([]));
}

it('runs on the first use, and again on request', async () => {
  harness.server.on('UserRoles', ROLES);
  respondToOtherRequests();
  const hook = use();
  await waitFor(() => expect(hook.current.results.comments.kind).toBe('done'));

  harness.server.on('UserRoles', ROLES);
  respondToOtherRequests();
  act(() => hook.current.check());
  expect(hook.current.results.comments.kind).toBe('checking');
  await waitFor(() => expect(hook.current.results.comments.kind).toBe('done'));
});

it('aborts the previous run when it runs again or unmounts', async () => {
  harness.server.hold('UserRoles', ROLES);
  const hook = use();
  await waitFor(() => expect(harness.server.requests).toHaveLength(1));

  harness.server.hold('UserRoles', ROLES);
  act(() => hook.current.check());
  await waitFor(() => expect(harness.server.requests).toHaveLength(2));
  expect(harness.server.aborted).toHaveLength(1);

  hook.unmount();
  await waitFor(() => expect(harness.server.aborted).toHaveLength(2));
});
