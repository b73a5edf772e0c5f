import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import React from 'react';
import { createStore } from '../../../shared/store';
import { noNewSummary, summarizeNew, useNewSummary } from './newSummary';

const SEGMENT = 'AAAAAAAA-1111-2222-3333-444444444444';
const on = (segmentId: string | null) => sampleComment({ segmentId });

it('counts the new comments, and those on each segment whatever the case of its ID', () => {
  const { count, bySegment } = summarizeNew(noNewSummary, [on(SEGMENT), on(SEGMENT.toLowerCase()), on(null)]);

  expect(count).toBe(3);
  expect([...bySegment]).toEqual([[SEGMENT.toLowerCase(), 2]]);
});

it('is the same object as long as the counts are the same', () => {
  const before = summarizeNew(noNewSummary, [on('one'), on('other')]);

  expect(summarizeNew(before, [on('other'), on('one')])).toBe(before);
  expect(summarizeNew(before, [on('one'), on('one')])).not.toBe(before);
  expect(summarizeNew(before, [on('one'), on('other'), on(null)]).bySegment).toBe(before.bySegment);
});

it('is known while the comments are, and unknown again after that', () => {
  const summary = createStore(noNewSummary);
  const comments = [on('one')];
  const useTested = (newComments: typeof comments | null) => useNewSummary(summary, newComments);
  const shown = renderHook<typeof comments | null, void>(useTested, null, React.Fragment);
  expect(summary.get().count).toBeNull();

  shown.rerender(comments);
  expect(summary.get().count).toBe(1);

  shown.unmount();
  expect(summary.get().count).toBeNull();
});
