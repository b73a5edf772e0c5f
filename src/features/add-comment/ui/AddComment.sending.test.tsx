import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubmitStatus } from '../data/AddCommentState';
import { InsightsError } from '../../../insights/http/InsightsError';
import {
  button,
  form,
  EMPTY_DRAFT,
  opener,
  position,
  question,
  renderAddComment,
  text,
} from '../../../testing/render/renderAddComment';
import { expectAccessible } from '../../../testing/expectAccessible';

const NOT_SAVED: SubmitStatus = {
  kind: 'failed',
  error: new InsightsError('rejected', 'comments.create', { status: 400, code: 20001 }),
  failedAt: 0,
};

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

  it('happens once, whatever is pressed meanwhile', async () => {
    const send = jest.fn();
    const { update, container } = renderAddComment({
      open: true,
      submit: send,
      draft: { ...EMPTY_DRAFT, text: 'Clear' },
    });
    await userEvent.click(button('Add'));
    update({ submitStatus: { kind: 'submitting' } });

    await userEvent.dblClick(button('Adding…'));
    await userEvent.type(position(), '{Enter}');
    await userEvent.type(text(), '{Control>}{Enter}{/Control}');

    expect(send).toHaveBeenCalledTimes(1);
    await expectAccessible(container);
  });

  it('keeps the focus on its button and does not change the fields', async () => {
    const { update } = renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Clear' } });
    await userEvent.click(button('Add'));
    update({ submitStatus: { kind: 'submitting' } });

    expect(button('Adding…')).toHaveFocus();
    expect(button('Adding…')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(text(), ' and more');
    expect(text()).toHaveValue('Clear');
    await userEvent.click(button('Cancel'));
    expect(question()).not.toBeInTheDocument();
  });

  it('does not send again while Enter is held down after a failure', () => {
    renderAddComment({ open: true, submitStatus: NOT_SAVED, draft: { ...EMPTY_DRAFT, text: 'Clear' } });

    // Without its default action the key activates nothing.
    expect(fireEvent.keyDown(button('Add'), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(button('Add'), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(position(), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(opener(), { key: 'Enter', repeat: true })).toBe(false);
  });

  it('lets a held Enter break lines only in the text where it was pressed', () => {
    renderAddComment({ open: true });
    fireEvent.keyDown(opener(), { key: 'Enter' });
    expect(fireEvent.keyDown(text(), { key: 'Enter', repeat: true })).toBe(false);

    fireEvent.keyDown(text(), { key: 'Enter' });
    expect(fireEvent.keyDown(text(), { key: 'Enter', repeat: true })).toBe(true);
  });

  it('closes the form after the comment is saved, confirms it, and returns the focus to the opener', async () => {
    const { update, container } = renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Clear' } });
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await userEvent.click(button('Add'));
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

  it('tells the user to check the list when it is unknown whether it was saved', async () => {
    const { container } = renderAddComment({ open: true, submitStatus: { kind: 'unconfirmed' } });

    expect(screen.getByRole('alert')).toHaveTextContent(
      "We couldn't confirm that the comment was saved. Check the list before you add it again.",
    );
    expect(button('Add again')).toBeEnabled();
    await expectAccessible(container);
  });
});

describe('while the form is closed', () => {
  const draft = { ...EMPTY_DRAFT, text: 'Clear' };

  it('shows on the button that the comment is being added', async () => {
    const { container } = renderAddComment({ draft, submitStatus: { kind: 'submitting' } });

    expect(button('Adding…')).toHaveAttribute('aria-expanded', 'false');
    await expectAccessible(container);

    await userEvent.click(button('Adding…'));

    expect(form()).toBeInTheDocument();
  });

  it.each<[status: SubmitStatus, heading: string]>([
    [NOT_SAVED, 'Insights did not accept the comment'],
    [{ kind: 'unconfirmed' }, 'The comment may have been saved'],
  ])('announces a failure below the button and stays closed (%#)', async (failure, heading) => {
    const { update, container } = renderAddComment({ draft, submitStatus: { kind: 'submitting' } });
    const alert = screen.getByRole('alert');
    expect(alert).toBeEmptyDOMElement();

    update({ submitStatus: failure });

    expect(within(alert).getByRole('heading', { name: heading })).toBeVisible();
    expect(form()).not.toBeInTheDocument();
    await expectAccessible(container);

    await userEvent.click(button('Continue your comment'));

    expect(text()).toHaveValue('Clear');
    expect(screen.getAllByRole('heading', { name: heading })).toHaveLength(1);
  });
});
