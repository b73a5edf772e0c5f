import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { storyDownload } from '../../../stories/StoryWorkerComments';
import type { CommentExport } from '../data/useCommentExport';
import { DownloadStatus } from './DownloadStatus';

const contentOf = (download: CommentExport | null) => <DownloadStatus download={download} />;
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('offers to load the rest of a list first, or to save what is loaded', async () => {
  const loadAllAndSave = jest.fn();
  const { container } = renderWithTexts(
    contentOf(storyDownload({ step: { kind: 'asking' }, count: 50, loadAllAndSave })),
  );
  expect(screen.getByRole('status')).toHaveTextContent('Not all comments are loaded yet.');
  expect(names()).toEqual(['Load all, then download', 'Download 50 comments', 'Cancel']);
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Load all, then download' }));

  expect(loadAllAndSave).toHaveBeenCalledTimes(1);
});

it('offers only what is loaded where no more can be loaded', () => {
  renderWithTexts(contentOf(storyDownload({ step: { kind: 'asking' }, canLoadAll: false })));

  expect(names()).toEqual(['Download 7 comments', 'Cancel']);
});

it('says that nothing was downloaded when the rest could not be loaded', () => {
  renderWithTexts(contentOf(storyDownload({ step: { kind: 'incomplete' } })));

  expect(screen.getByRole('status')).toHaveTextContent(
    'The rest could not be loaded. Nothing was downloaded.',
  );
  expect(names()).toContain('Load all, then download');
});

it('says that the others are in Insights when no more can be loaded here', () => {
  renderWithTexts(contentOf(storyDownload({ step: { kind: 'capped' }, canLoadAll: false })));

  expect(screen.getByRole('status')).toHaveTextContent(
    'No more comments can be loaded here. The others are in Insights.',
  );
  expect(names()).not.toContain('Load all, then download');
});

it('says how it went', () => {
  const { rerender } = renderWithTexts(contentOf(storyDownload({ step: { kind: 'saved', count: 343 } })));
  expect(screen.getByRole('status')).toHaveTextContent(/^343 comments downloaded$/);

  rerender(contentOf(storyDownload({ step: { kind: 'failed' } })));

  expect(screen.getByRole('status')).toHaveTextContent(
    'Not downloaded. The browser could not save the file.',
  );
});

it('keeps the focus when the pressed button disappears', async () => {
  const { rerender } = renderWithTexts(contentOf(storyDownload({ step: { kind: 'asking' } })));
  await userEvent.click(screen.getByRole('button', { name: 'Download 7 comments' }));

  rerender(contentOf(storyDownload({ step: { kind: 'saved', count: 7 } })));

  expect(screen.getByRole('status')).toHaveFocus();
});

it('is absent without comments', () => {
  renderWithTexts(contentOf(null));

  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
