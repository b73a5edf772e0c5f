import { waitFor } from '@testing-library/react';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { REFUSED } from '../../../insights/testing/sampleResponses';
import { renderHook } from '../../../testing/render/renderHook';
import { createTones } from '../../tones/data/Tones';
import { useCategoryTones } from './useCategoryTones';

const CATEGORIES = {
  body: {
    comments: [
      { id: '1', name: 'Empathy', default: false, sort: 1 },
      { id: '2', name: 'Compliance', default: false, sort: 2 },
      { id: '3', name: 'Closing', default: false, sort: 3 },
    ],
  },
};
const TONES = createTones(new Map([['empathy', 'strength']]));

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

it('names the categories of the account that have no tone', async () => {
  harness.server.on('CommentTags', CATEGORIES);
  const hook = renderHook(useCategoryTones, TONES, harness.Wrapper);
  expect(hook.current).toEqual({ kind: 'checking' });

  await waitFor(() => expect(hook.current.kind).toBe('done'));

  expect(hook.current).toEqual({ kind: 'done', withoutTone: ['Compliance', 'Closing'] });
});

it('asks for nothing when the settings have no tone', () => {
  const hook = renderHook(useCategoryTones, createTones(new Map()), harness.Wrapper);

  expect(hook.current).toEqual({ kind: 'notSet' });
});

it('says that the categories could not be fetched', async () => {
  harness.server.on('CommentTags', REFUSED);
  const hook = renderHook(useCategoryTones, TONES, harness.Wrapper);

  await waitFor(() => expect(hook.current).toEqual({ kind: 'failed' }));
});
