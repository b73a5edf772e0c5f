import { act } from '@testing-library/react';
import React from 'react';
import type { CommentListState, LoadedCommentList } from '../../../shared/data/CommentListState';
import { sampleCommentListState, sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { sampleComments } from '../../../testing/fixtures/sampleComments';
import { renderHook } from '../../../testing/render/renderHook';
import { useCommentExport } from './useCommentExport';

const save = jest.fn<void, [LoadedCommentList]>();
const loadAll = { running: false, start: jest.fn(), stop: jest.fn() };
beforeEach(() => [save, loadAll.start, loadAll.stop].forEach((mock) => mock.mockReset()));

const listOf = (
  count: number,
  more: LoadedCommentList['more'] = 'none',
  changes: Partial<CommentListState> = {},
): CommentListState => sampleCommentListState(sampleLoadedList(sampleComments(count), { more }), changes);
const available = () => listOf(2, 'available', { loadAll });
const running = () => listOf(2, 'loading', { loadAll: { ...loadAll, running: true } });

function run(list: CommentListState) {
  const hook = renderHook(
    (given: CommentListState) => ({ download: useCommentExport(given, save) }),
    list,
    ({ children }) => <>{children}</>,
  );
  const command = () => {
    const { download } = hook.current;
    if (!download) throw new Error('There is nothing to save.');
    return download;
  };
  return {
    hook,
    command,
    press: (name: 'start' | 'saveLoaded' | 'loadAllAndSave' | 'cancel') => act(() => command()[name]?.()),
    become: (next: CommentListState) => act(() => hook.rerender(next)),
  };
}

it('saves a whole list at once', () => {
  const { command, press } = run(listOf(2));

  press('start');

  expect(save.mock.calls[0]?.[0].comments).toHaveLength(2);
  expect(command().step).toEqual({ kind: 'saved', count: 2 });
});

it('asks before it saves a list that is not whole, and saves what is loaded', () => {
  const { command, press } = run(available());

  press('start');
  expect(command()).toMatchObject({ step: { kind: 'asking' }, count: 2, canLoadAll: true });
  expect(save).not.toHaveBeenCalled();

  press('saveLoaded');

  expect(save.mock.calls[0]?.[0].more).toBe('available');
  expect(command().step).toEqual({ kind: 'saved', count: 2 });
});

it('loads the rest first, and then saves all once', () => {
  const { command, press, become } = run(available());
  press('start');

  press('loadAllAndSave');
  expect(loadAll.start).toHaveBeenCalledTimes(1);
  become(running());
  expect(command().step).toEqual({ kind: 'loading' });
  expect(save).not.toHaveBeenCalled();
  become(listOf(5));

  expect(save).toHaveBeenCalledTimes(1);
  expect(save.mock.calls[0]?.[0].comments).toHaveLength(5);
  expect(command().step).toEqual({ kind: 'saved', count: 5 });
});

it.each(['failed', 'partial', 'available'] as const)(
  'saves nothing and says so when the loading ends as %s, and can still save what is loaded',
  (more) => {
    const { command, press, become } = run(available());
    press('start');
    press('loadAllAndSave');
    become(running());

    become(listOf(3, more, { loadAll: more === 'failed' ? loadAll : null }));

    expect(command()).toMatchObject({ step: { kind: 'incomplete' }, count: 3 });
    expect(save).not.toHaveBeenCalled();
    press('saveLoaded');
    expect(save).toHaveBeenCalledTimes(1);
  },
);

it('says that the limit is reached, and does not call it a failure', () => {
  const { command, press, become } = run(available());
  press('start');
  press('loadAllAndSave');
  become(running());

  become(listOf(3, 'capped'));
  expect(command()).toMatchObject({ step: { kind: 'capped' }, count: 3, canLoadAll: false });
  expect(save).not.toHaveBeenCalled();
  press('saveLoaded');
  expect(save).toHaveBeenCalledTimes(1);
});

it.each([
  ['capped', 'capped'],
  ['partial', 'incomplete'],
] as const)('does not ask whether to load more of a list that has ended as %s', (more, kind) => {
  const { command, press } = run(listOf(3, more));

  press('start');

  expect(command()).toMatchObject({ step: { kind }, canLoadAll: false });
});

it('waits for a second try, which the list shows a moment later', () => {
  const { command, press, become } = run(listOf(2, 'failed', { loadAll }));
  press('start');

  press('loadAllAndSave');
  become(listOf(2, 'failed', { loadAll }));
  expect(command().step).toEqual({ kind: 'loading' });
  become(running());
  become(listOf(4));

  expect(command().step).toEqual({ kind: 'saved', count: 4 });
});

it('saves no file without comments when the filters leave nothing after a file was saved', () => {
  const { command, press, become } = run(listOf(2));
  press('start');
  expect(command().step).toEqual({ kind: 'saved', count: 2 });

  become(listOf(0));

  expect(command().start).toBeNull();
});

it('stops the loading with the file', () => {
  const { command, press, become } = run(available());
  press('start');
  press('loadAllAndSave');
  become(listOf(2, 'loading', { loadAll: { ...loadAll, running: true } }));

  press('cancel');
  become(listOf(5));

  expect(loadAll.stop).toHaveBeenCalledTimes(1);
  expect(command().step).toEqual({ kind: 'idle' });
  expect(save).not.toHaveBeenCalled();
});

it('says so when the browser cannot save', () => {
  save.mockImplementation(() => {
    throw new Error('words of a customer');
  });
  const { command, press } = run(listOf(2));

  press('start');

  expect(command().step).toEqual({ kind: 'failed' });
});

it.each([sampleCommentListState({ kind: 'loading' }), sampleCommentListState({ kind: 'empty' }), listOf(0)])(
  'is not offered without comments',
  (list) => {
    expect(run(list).hook.current.download).toBeNull();
  },
);
