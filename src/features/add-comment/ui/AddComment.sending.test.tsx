import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ListCheck, SubmitStatus } from '../data/AddCommentState';
import { InsightsError } from '../../../insights/http/InsightsError';
import {
  button,
  form,
  EMPTY_DRAFT,
  position,
  renderAddComment,
  text,
} from '../../../testing/render/renderAddComment';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';

beforeEach(fakeScrollIntoView);

const NOT_SAVED: SubmitStatus = {
  kind: 'failed',
  error: new InsightsError('rejected', 'comments.create', { status: 400, code: 20001 }),
  failedAt: 0,
};

const waiting = (milliseconds: number): SubmitStatus => ({
  kind: 'waiting',
  sendAt: Date.now() + milliseconds,
});

describe('sending a comment', () => {
  it.each([
    ['a click on "Add"', () => userEvent.click(button('Add'))],
    ['Enter on "Add"', () => (act(() => button('Add').focus()), userEvent.keyboard('{Enter}'))],
    ['Enter in the position', () => userEvent.type(position(), '{Enter}')],
    ['Ctrl+Enter in the text', () => userEvent.type(text(), '{Control>}{Enter}{/Control}')],
    ['Command+Enter in the text', () => userEvent.type(text(), '{Meta>}{Enter}{/Meta}')],
  ])('starts with %s', async (_, press) => {
    const send = jest.fn();
    renderAddComment({ open: true, submit: send });

    await press();

    expect(send).toHaveBeenCalledTimes(1);
  });

  it('can be undone for five seconds, with the focus on the button for it', async () => {
    const undo = jest.fn();
    const draft = { ...EMPTY_DRAFT, text: 'Clear', position: '2:14' };
    const { update, container } = renderAddComment({ open: true, draft, undo });
    await userEvent.click(button('Add'));

    update({ submitStatus: waiting(5_000) });

    expect(form()).not.toBeInTheDocument();
    expect(screen.getByText('Good for Training · 2:14')).toBeInTheDocument();
    expect(screen.getByText('Clear')).toBeInTheDocument();
    expect(button('Undo')).toHaveFocus();
    expect(button('Undo')).toHaveAccessibleDescription('Adding in 5 seconds…');
    await expectAccessible(container);

    await userEvent.click(button('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    update({ submitStatus: { kind: 'idle' } });

    expect(text()).toHaveValue('Clear');
    expect(text()).toHaveFocus();
  });

  it('counts down without announcing each second', () => {
    jest.useFakeTimers();
    renderAddComment({ open: true, submitStatus: waiting(5_000) });
    act(() => void jest.advanceTimersByTime(3_100));

    expect(screen.getByText('Adding in 2 seconds…').closest('[aria-live], [role]')).toBeNull();

    act(() => void jest.advanceTimersByTime(5_000));
    expect(screen.getByText('Adding in 1 second…')).toBeInTheDocument();
    jest.useRealTimers();
  });

  it('is undone with Escape, which Flex does not get', async () => {
    const undo = jest.fn();
    const onEscape = jest.fn();
    document.addEventListener('keydown', onEscape);
    const { update } = renderAddComment({ open: true, submitStatus: waiting(5_000), undo });
    act(() => button('Undo').focus());

    await userEvent.keyboard('{Escape}');

    expect(undo).toHaveBeenCalledTimes(1);
    expect(onEscape).not.toHaveBeenCalled();
    update({ submitStatus: { kind: 'submitting' } });
    await userEvent.keyboard('{Escape}');
    expect(undo).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', onEscape);
  });

  it('is not undone by the second click of a double click on "Add"', () => {
    const undo = jest.fn();
    renderAddComment({ open: true, submitStatus: waiting(5_000), undo });

    fireEvent.click(button('Undo'), { detail: 2 });

    expect(undo).not.toHaveBeenCalled();
  });

  it('is not started again by the second click of a double click on "Undo"', () => {
    const send = jest.fn();
    renderAddComment({ open: true, submit: send, draft: { ...EMPTY_DRAFT, text: 'Clear' } });

    fireEvent.click(button('Add'), { detail: 2 });

    expect(send).not.toHaveBeenCalled();
  });

  it('cannot be undone once it has begun, and the focus stays on the button', async () => {
    const undo = jest.fn();
    const { update, container } = renderAddComment({ open: true, submitStatus: waiting(5_000), undo });
    act(() => button('Undo').focus());

    update({ submitStatus: { kind: 'submitting' } });

    expect(button('Adding…')).toHaveFocus();
    expect(button('Adding…')).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('returns the focus to the text after a failure', () => {
    const draft = { ...EMPTY_DRAFT, text: 'Clear' };
    const { update } = renderAddComment({ open: true, draft, submitStatus: { kind: 'submitting' } });
    act(() => button('Adding…').focus());

    update({ submitStatus: NOT_SAVED });

    expect(text()).toHaveFocus();
  });

  it('does not continue while Enter is held down', () => {
    const { update } = renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Clear' } });

    // Without its default action the key activates nothing.
    expect(fireEvent.keyDown(button('Add'), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(button('Add'), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(position(), { key: 'Enter', repeat: true })).toBe(false);
    update({ submitStatus: waiting(5_000) });
    expect(fireEvent.keyDown(button('Undo'), { key: 'Enter', repeat: true })).toBe(false);
    update({ submitStatus: { kind: 'saved', copies: 1 } });
    const again = button('Continue your comment');
    expect(fireEvent.keyDown(again, { key: 'Enter', repeat: true })).toBe(false);
  });

  it('lets a held Enter break lines only in the text where it was pressed', () => {
    renderAddComment({ open: true });
    fireEvent.keyDown(button('Add'), { key: 'Enter' });
    expect(fireEvent.keyDown(text(), { key: 'Enter', repeat: true })).toBe(false);

    fireEvent.keyDown(text(), { key: 'Enter' });
    expect(fireEvent.keyDown(text(), { key: 'Enter', repeat: true })).toBe(true);
  });

  it('closes the form after the comment is saved, confirms it, and returns the focus to the opener', async () => {
    const { update, container } = renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Clear' } });
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await userEvent.click(button('Add'));
    update({ submitStatus: waiting(5_000) });
    update({ submitStatus: { kind: 'submitting' } });

    update({ submitStatus: { kind: 'saved', copies: 1 }, draft: EMPTY_DRAFT });

    expect(form()).not.toBeInTheDocument();
    expect(status).toHaveTextContent('Comment added');
    expect(screen.getByRole('button')).toHaveFocus();
    await expectAccessible(container);
  });

  it('says how many times the comment was saved, and whom to tell', async () => {
    const { update, container } = renderAddComment({ open: true, submitStatus: { kind: 'submitting' } });

    update({ submitStatus: { kind: 'saved', copies: 3 } });

    const message = screen.getByRole('alert');
    expect(message).toHaveTextContent('Insights has saved this comment 3 times');
    expect(message).toHaveTextContent('tell your Insights admin about the extra copies');
    await expectAccessible(container);

    update({ submitStatus: { kind: 'saved', copies: 1 } });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('does not confirm a comment that was saved before the form was on screen', () => {
    renderAddComment({ submitStatus: { kind: 'saved', copies: 1 } });

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('does not take the focus from elsewhere after the comment is saved', async () => {
    const { update } = renderAddComment({ open: true, submitStatus: { kind: 'submitting' } });

    update({ submitStatus: { kind: 'saved', copies: 1 } });

    expect(await screen.findByText('Comment added')).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });
});

describe('a comment that was not saved', () => {
  it('shows the reason and keeps the text', async () => {
    const draft = { ...EMPTY_DRAFT, text: 'Clear' };
    const { update, container } = renderAddComment({ open: true, draft });
    const alert = screen.getByRole('alert');

    update({ submitStatus: NOT_SAVED });

    expect(within(alert).getByRole('heading', { name: 'Insights did not accept the comment' })).toBeVisible();
    expect(alert).toHaveTextContent('(20001)');
    expect(text()).toHaveValue('Clear');
    expect(button('Add')).toBeEnabled();
    await expectAccessible(container);
  });

  it('counts down after a 429 response, and sends nothing automatically', () => {
    jest.useFakeTimers();
    const send = jest.fn();
    const error = new InsightsError('rateLimited', 'comments.create', { retryAfterSeconds: 3 });
    renderAddComment({
      open: true,
      submit: send,
      submitStatus: { kind: 'failed', error, failedAt: Date.now() },
    });
    expect(screen.getByText('Nothing was saved. Try again in 3 seconds.')).toBeInTheDocument();

    act(() => void jest.advanceTimersByTime(4_000));

    expect(screen.getByText('Nothing was saved. You can try again.')).toBeInTheDocument();
    expect(send).not.toHaveBeenCalled();
    jest.useRealTimers();
  });
});

describe('a comment that may have been saved', () => {
  const draft = { ...EMPTY_DRAFT, text: 'Clear' };
  const unconfirmed = (listCheck: ListCheck): SubmitStatus => ({ kind: 'unconfirmed', listCheck });

  it('offers the check of the list first, and adding again second', async () => {
    const [checkList, submit] = [jest.fn(), jest.fn()];
    const submitStatus = unconfirmed({ kind: 'none' });
    const { container } = renderAddComment({ open: true, draft, submitStatus, checkList, submit });

    expect(screen.getByRole('alert')).toHaveTextContent(
      "We couldn't confirm that the comment was saved. Check the list before you add it again.",
    );
    const names = within(screen.getByRole('form'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([expect.stringMatching(/^Check the list/), 'Add again', 'Cancel']);
    await expectAccessible(container);

    await userEvent.click(button('Check the list'));
    expect(checkList).toHaveBeenCalledTimes(1);
    expect(submit).not.toHaveBeenCalled();
    await userEvent.click(button('Add again'));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Enter in the position', () => userEvent.type(position(), '{Enter}')],
    ['Ctrl+Enter in the text', () => userEvent.type(text(), '{Control>}{Enter}{/Control}')],
  ])('is not sent again with %s, which checks the list', async (_, press) => {
    const [checkList, submit] = [jest.fn(), jest.fn()];
    const submitStatus = unconfirmed({ kind: 'none' });
    renderAddComment({ open: true, draft, submitStatus, checkList, submit });

    await press();

    expect(checkList).toHaveBeenCalledTimes(1);
    expect(submit).not.toHaveBeenCalled();
  });

  it.each<[found: string, listCheck: ListCheck, message: RegExp]>([
    ['no such comment', { kind: 'notFound', equal: 0 }, /The list doesn't have it yet/],
    ['an equal one', { kind: 'notFound', equal: 1 }, /The list has 1 comment with this text and category/],
    ['equal ones', { kind: 'notFound', equal: 2 }, /The list has 2 comments with this text and category/],
    ['no list', { kind: 'failed' }, /The list could not be loaded/],
  ])('says when the check has found %s', (_, listCheck, message) => {
    const submitStatus = unconfirmed({ kind: 'checking' });
    const { update } = renderAddComment({ open: true, draft, submitStatus });
    expect(button('Checking…')).toBeInTheDocument();

    update({ submitStatus: unconfirmed(listCheck) });

    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(button('Check the list')).toBeInTheDocument();
  });
});
