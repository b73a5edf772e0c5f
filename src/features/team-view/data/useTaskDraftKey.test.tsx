import { act } from '@testing-library/react';
import React from 'react';
import { renderHook } from '../../../testing/render/renderHook';
import { createDraftStore, deleteDraft, emptyDraft, saveDraft } from '../../add-comment/data/drafts';
import { useTaskDraftKey } from './useTaskDraftKey';

const SEGMENT_ID = '00000000-0000-5000-8000-00000000000a';

const written = (text: string) => ({
  ...emptyDraft('WK2'),
  draft: { categoryId: null, text, position: '' },
});

it('is the reservation, until the comments on the agent have a draft on its segment', () => {
  const drafts = createDraftStore();
  const key = renderHook(
    () => useTaskDraftKey(drafts, 'WR1', SEGMENT_ID.toUpperCase()),
    undefined,
    React.Fragment,
  );
  expect(key.current).toBe('WR1');

  act(() => saveDraft(drafts, SEGMENT_ID, written('begun in the list')));
  expect(key.current).toBe(SEGMENT_ID);

  act(() => deleteDraft(drafts, SEGMENT_ID));
  expect(key.current).toBe('WR1');
});

it('stays the reservation if its own form has a text, or its segment is not known', () => {
  const drafts = createDraftStore();
  saveDraft(drafts, SEGMENT_ID, written('begun in the list'));
  expect(renderHook(() => useTaskDraftKey(drafts, 'WR1', null), undefined, React.Fragment).current).toBe(
    'WR1',
  );

  saveDraft(drafts, 'WR1', written('begun in the tab'));
  expect(
    renderHook(() => useTaskDraftKey(drafts, 'WR1', SEGMENT_ID), undefined, React.Fragment).current,
  ).toBe('WR1');
});
