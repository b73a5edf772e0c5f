import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

describe('opening', () => {
  it('is at a press, and the focus goes to the text', async () => {
    const { container } = renderAddComment();
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    expect(form()).not.toBeInTheDocument();
    await expectAccessible(container);

    await userEvent.click(opener());

    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    expect(text()).toHaveFocus();
    await expectAccessible(container);
  });

  it('leaves the focus alone when the form was left open earlier', () => {
    renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Half a th' } });

    expect(text()).toHaveValue('Half a th');
    expect(document.body).toHaveFocus();
  });

  it('can be undone with what was typed kept', async () => {
    renderAddComment({ open: true });
    await userEvent.type(text(), 'Half a th');
    await userEvent.click(opener());
    expect(form()).not.toBeInTheDocument();

    await userEvent.click(button('Continue your comment'));

    expect(text()).toHaveValue('Half a th');
  });

  it('asks for a position only where there is a recording', () => {
    renderAddComment({ open: true, hasRecording: false });

    expect(screen.queryByRole('textbox', { name: /Position/ })).not.toBeInTheDocument();
  });
});

describe('writing', () => {
  it('keeps what is typed', async () => {
    renderAddComment({ open: true });

    await userEvent.type(text(), 'Clear{Enter}and kind');
    await userEvent.type(position(), '2:14');

    expect(text()).toHaveValue('Clear\nand kind');
    expect(position()).toHaveValue('2:14');
    expect(position()).toHaveAccessibleDescription(/as minutes:seconds/);
  });

  it('counts characters, and speaks of it only near the limit', () => {
    const { update } = renderAddComment({ open: true, textLength: { characters: 12, limit: 10_000 } });
    expect(text()).toHaveAccessibleDescription('12 of 10,000');
    expect(screen.queryByText(/left$/)).not.toBeInTheDocument();

    update({ textLength: { characters: 9_910, limit: 10_000 } });
    expect(screen.getByText('90 characters left')).toBeInTheDocument();

    update({ textLength: { characters: 10_001, limit: 10_000 } });
    expect(screen.getByText('0 characters left')).toBeInTheDocument();
  });
});

describe('problems', () => {
  it('stand beside their fields, and the focus goes to the first', async () => {
    const { container, update } = renderAddComment({ open: true });
    await userEvent.click(button('Add'));
    update({ problems: { text: 'empty', position: 'unreadable' } });
    await userEvent.click(button('Add'));

    expect(text()).toHaveFocus();
    expect(text()).toBeInvalid();
    expect(text()).toHaveAccessibleDescription('Write the comment first. 0 of 10,000');
    expect(position()).toBeInvalid();
    expect(position()).toHaveAccessibleDescription('Write the position as minutes:seconds, such as 2:14.');
    await expectAccessible(container);
  });

  it('do not pull the focus along while they are put right', async () => {
    const { update } = renderAddComment({
      open: true,
      problems: { text: 'tooLong', position: 'unreadable' },
    });
    await userEvent.click(button('Add'));
    expect(text()).toHaveFocus();
    expect(text()).toHaveAccessibleDescription(/Shorten it to 10,000 characters\./);

    update({ problems: { position: 'unreadable' } });

    expect(text()).toHaveFocus();
  });
});

describe('giving up', () => {
  it('closes at once when nothing was typed, and returns the focus to the opener', async () => {
    renderAddComment();
    await userEvent.click(opener());

    await userEvent.click(button('Cancel'));

    expect(form()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it('asks before a typed text is thrown away', async () => {
    const { container } = renderAddComment({ open: true });
    await userEvent.type(text(), 'Clear');

    await userEvent.click(button('Cancel'));

    expect(question()).toBeInTheDocument();
    expect(button('Keep writing')).toHaveFocus();
    await expectAccessible(container);

    await userEvent.click(button('Discard'));

    expect(form()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it.each([
    ['"Keep writing"', () => userEvent.click(button('Keep writing'))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('goes back to the text at %s', async (_, keep) => {
    renderAddComment({ open: true });
    await userEvent.type(text(), 'Clear');
    await userEvent.click(button('Cancel'));

    await keep();

    expect(question()).not.toBeInTheDocument();
    expect(text()).toHaveValue('Clear');
    expect(text()).toHaveFocus();
  });

  it('asks also when only a position was typed', async () => {
    renderAddComment({ open: true });
    await userEvent.type(position(), '2:14');

    await userEvent.click(button('Cancel'));

    expect(question()).toBeInTheDocument();
  });
});
