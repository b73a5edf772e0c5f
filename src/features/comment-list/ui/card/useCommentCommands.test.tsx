import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { fakeIntersections } from '../../../../testing/fakes/fakeIntersections';
import { NOON, sampleComment } from '../../../../testing/fixtures/sampleComments';
import { storyVisit } from '../../../../stories/storyMarks';
import { samplePlayer } from '../../../../testing/fixtures/samplePlayer';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import type { Visit, VisitMark } from '../../../new-feedback/data/visit';
import { NewMarksContext } from '../../../new-feedback/ui/NewMarksContext';
import { CommentRows } from '../list/CommentRows';
import { CommentExtrasContext, type CommentExtras } from './CommentExtras';

const marksOf = (mark: VisitMark) => {
  const [markSeen, markNew] = [jest.fn(), jest.fn()];
  const marks: Visit = { ...storyVisit(() => mark), markSeen, markNew };
  return { marks, markSeen, markNew };
};

const show = (comment: AssessmentComment, marks: Visit | null = null, extras: CommentExtras = {}) =>
  renderWithTexts(
    <NewMarksContext.Provider value={marks}>
      <CommentExtrasContext.Provider value={extras}>
        <CommentRows comments={[comment]} now={NOON} focusTarget={null} />
      </CommentExtrasContext.Provider>
    </NewMarksContext.Provider>,
  );
beforeEach(() => void fakeIntersections());

const openMenu = () => userEvent.click(screen.getByRole('button', { name: 'More actions' }));
const items = () => within(screen.getByRole('menu')).getAllByRole('menuitem');
const focusRow = () => act(() => screen.getByRole('listitem').focus());

it('copies the text from the menu, and says so for a moment', async () => {
  const user = userEvent.setup();
  show(sampleComment({ text: 'Well done' }));
  await user.click(screen.getByRole('button', { name: 'More actions' }));

  await user.click(screen.getByRole('menuitem', { name: 'Copy text' }));

  const notice = await screen.findByText('Copied');
  expect(notice.closest('[aria-live="polite"]')).not.toBeNull();
  expect(await window.navigator.clipboard.readText()).toBe('Well done');
  expect(screen.getByRole('button', { name: 'More actions' })).toHaveFocus();
});

it('removes the outcome after a moment', () => {
  jest.useFakeTimers();
  const { marks } = marksOf('seen');
  show(sampleComment(), marks);
  fireEvent.keyDown(screen.getByRole('listitem'), { key: 'n' });
  expect(screen.getByText('Marked as new')).toBeInTheDocument();

  act(() => void jest.advanceTimersByTime(4_000));
  jest.useRealTimers();

  expect(screen.queryByText('Marked as new')).not.toBeInTheDocument();
});

it('copies a text so that no spreadsheet runs it as a formula', async () => {
  const user = userEvent.setup();
  show(sampleComment({ text: '=1+1' }));
  focusRow();

  await user.keyboard('c');

  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await window.navigator.clipboard.readText()).toBe(' =1+1');
});

it('says so when the browser does not allow copying', async () => {
  const user = userEvent.setup();
  jest.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  show(sampleComment());
  focusRow();

  await user.keyboard('c');

  expect(await screen.findByText('Not copied. Select the text and copy it.')).toBeInTheDocument();
});

it.each(['new', 'markedNew'] as const)('marks a comment that is %s as seen with its key', async (mark) => {
  const { marks, markSeen, markNew } = marksOf(mark);
  show(sampleComment(), marks);
  focusRow();
  expect(screen.getByRole('listitem')).toHaveAttribute('aria-keyshortcuts', 'c n');

  await userEvent.keyboard('n');

  expect(markSeen).toHaveBeenCalledTimes(1);
  expect(markNew).not.toHaveBeenCalled();
  expect(screen.getByText('Marked as seen')).toBeInTheDocument();
});

it('marks a comment as new from its menu', async () => {
  const { marks, markNew } = marksOf('seen');
  show(sampleComment(), marks);
  await openMenu();

  await userEvent.click(screen.getByRole('menuitem', { name: 'Mark as new' }));

  expect(markNew).toHaveBeenCalledTimes(1);
});

it('handles its keys also on a control of the row, but not with a modifier key or in the open menu', async () => {
  const { marks, markNew } = marksOf('seen');
  show(sampleComment(), marks);
  const row = screen.getByRole('listitem');
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    const event = createEvent.keyDown(row, { key: 'n', [modifier]: true });
    fireEvent(row, event);
    expect(event.defaultPrevented).toBe(false);
  }
  await openMenu();
  await userEvent.keyboard('n{Escape}');
  expect(markNew).not.toHaveBeenCalled();

  await userEvent.keyboard('n');

  expect(markNew).toHaveBeenCalledTimes(1);
});

describe('where Flex can open conversations', () => {
  const open = jest.fn();
  const extras = { player: samplePlayer(open) };
  beforeEach(() => open.mockReset());
  const labels = () => items().map(({ textContent }) => textContent);

  it('opens the conversation at the position of the comment', async () => {
    const comment = sampleComment({ offsetSeconds: 134.9 });
    show(comment, null, extras);
    await openMenu();

    await userEvent.click(screen.getByRole('menuitem', { name: 'Open at 2:14' }));

    expect(open).toHaveBeenCalledWith(comment);
  });

  it.each([null, 0, 0.5])('names no position for the offset %p', async (offsetSeconds) => {
    show(sampleComment({ offsetSeconds }), null, extras);
    await openMenu();

    expect(labels()).toEqual(['Open conversation', 'Copy link', 'Copy textc']);
  });

  it('offers neither for a comment without a segment that can be in an address', async () => {
    const { unmount } = show(sampleComment({ segmentId: null }), null, extras);
    await openMenu();
    expect(labels()).toEqual(['Copy textc']);
    unmount();

    show(sampleComment({ segmentId: '../../admin' }), null, extras);
    await openMenu();

    expect(labels()).toEqual(['Copy textc']);
  });

  it('copies the link to the position, and says so', async () => {
    const user = userEvent.setup();
    show(sampleComment({ offsetSeconds: 134 }), null, extras);
    await user.click(screen.getByRole('button', { name: 'More actions' }));

    await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));

    expect(await screen.findByText('Link copied')).toBeInTheDocument();
    expect(await window.navigator.clipboard.readText()).toBe(
      'https://services.twilio.com/flex-insights-drilldown/accounts/AC0123456789abcdef0123456789abcdef/segments/segment-1?timeFrom=134',
    );
  });

  it('says so when the browser does not allow copying the link', async () => {
    const user = userEvent.setup();
    jest.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    show(sampleComment(), null, extras);
    await user.click(screen.getByRole('button', { name: 'More actions' }));

    await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));

    expect(await screen.findByText("Link not copied. The browser doesn't allow it.")).toBeInTheDocument();
  });
});

it('has no menu for a comment without a text that cannot be opened', () => {
  show(sampleComment({ text: ' ' }));

  expect(screen.queryByRole('button', { name: 'More actions' })).not.toBeInTheDocument();
});
