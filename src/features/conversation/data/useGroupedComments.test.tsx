import React from 'react';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { sampleSegment } from '../../../testing/fixtures/sampleSegment';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { renderHook } from '../../../testing/render/renderHook';
import type { IsNew } from './groupComments';
import { useGroupedComments } from './useGroupedComments';

let harness: FeedbackHarness;
beforeEach(() => {
  harness = createFeedbackHarness();
});
afterEach(() => harness.close());

const COMMENTS = [
  sampleComment({ key: '1', segmentId: 'a' }),
  sampleComment({ key: '2', segmentId: 'b' }),
  sampleComment({ key: '3', segmentId: 'a' }),
];
const NOTHING_IS_NEW: IsNew = () => false;

function start(view = sampleCommentListState(sampleLoadedList(COMMENTS))) {
  const { facts } = harness.conversations;
  return renderHook(
    ({ list, isNew }: { list: typeof view; isNew: IsNew | null }) => {
      const grouped = useGroupedComments(list, { facts, isNew });
      return grouped.view.kind === 'comments' ? grouped.view : null;
    },
    { list: view, isNew: NOTHING_IS_NEW },
    React.Fragment as React.ComponentType,
  );
}
const keysIn = (view: ReturnType<typeof start>['current']) => view?.comments.map(({ key }) => key);

it('groups the comments of a list', () => {
  const { current } = start();

  expect(keysIn(current)).toEqual(['1', '3', '2']);
  expect(current?.groups?.get('3')).toMatchObject({ key: '1', segmentIds: ['a'] });
});

it('leaves a list without comments as it is', () => {
  const list = sampleCommentListState({ kind: 'empty' });
  const hook = renderHook(
    () => useGroupedComments(list, { facts: harness.conversations.facts, isNew: null }),
    undefined,
    React.Fragment as React.ComponentType,
  );

  expect(hook.current).toBe(list);
});

it('returns the same comments and groups as long as the comments are the same', () => {
  const hook = start();
  const before = hook.current;

  hook.rerender({
    list: sampleCommentListState(sampleLoadedList(COMMENTS), { refreshing: true }),
    isNew: NOTHING_IS_NEW,
  });

  expect(hook.current?.comments).toBe(before?.comments);
  expect(hook.current?.groups).toBe(before?.groups);
});

it('merges segments of one conversation only when the comments change, so that nothing moves under a reader', () => {
  const four = [...COMMENTS, sampleComment({ key: '4', segmentId: 'c' })];
  const hook = start(sampleCommentListState(sampleLoadedList(four)));
  harness.conversations.facts.learn([
    sampleSegment({ segmentId: 'a', conversationId: 'EV1' }),
    sampleSegment({ segmentId: 'c', conversationId: 'EV1' }),
  ]);

  hook.rerender({ list: sampleCommentListState(sampleLoadedList(four)), isNew: NOTHING_IS_NEW });
  expect(keysIn(hook.current)).toEqual(['1', '3', '2', '4']);

  hook.rerender({ list: sampleCommentListState(sampleLoadedList([...four])), isNew: NOTHING_IS_NEW });
  expect(keysIn(hook.current)).toEqual(['1', '3', '4', '2']);
});

it('moves new comments to the top when they become new', () => {
  const hook = start();

  hook.rerender({
    list: sampleCommentListState(sampleLoadedList(COMMENTS)),
    isNew: ({ key }) => key === '2',
  });

  expect(keysIn(hook.current)).toEqual(['2', '1', '3']);
});
