import { fireEvent, screen } from '@testing-library/react';
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
import { fakeScrollIntoView } from '../../../testing/fakes/fakeScrollIntoView';

beforeEach(fakeScrollIntoView);

describe('opening the form', () => {
  it('happens on click, and moves the focus to the text', async () => {
    const { container } = renderAddComment();
    expect(form()).not.toBeInTheDocument();
    await expectAccessible(container);

    await userEvent.click(opener());

    expect(screen.queryByRole('button', { name: 'Add comment' })).not.toBeInTheDocument();
    expect(text()).toHaveFocus();
    await expectAccessible(container);
  });

  it('does not take the focus when the form was already open', () => {
    renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Half a th' } });

    expect(text()).toHaveValue('Half a th');
    expect(document.body).toHaveFocus();
  });

  it('continues a comment that was begun', async () => {
    renderAddComment({ draft: { ...EMPTY_DRAFT, text: 'Half a th' } });

    await userEvent.click(button('Continue your comment'));

    expect(text()).toHaveValue('Half a th');
    expect(text()).toHaveFocus();
  });

  it.each([
    ['and names the agent', 'Ada Example', /on the record of Ada Example, who may be able to read it/],
    ['also if the agent has no known name', null, /^The agent may be able to read this comment/],
  ])('says that the comment is permanent, %s', (_, agentName, note) => {
    renderAddComment({ open: true, agentName });

    expect(form()).toHaveAccessibleDescription(note);
    expect(form()).toHaveAccessibleDescription(
      /It can't be edited or deleted\. Until you add it, it's kept only in this tab\.$/,
    );
  });

  it('shows a position field only if there is a recording', () => {
    renderAddComment({ open: true, hasRecording: false });

    expect(screen.queryByRole('textbox', { name: /Position/ })).not.toBeInTheDocument();
  });
});

describe('writing', () => {
  it('keeps the text and the position', async () => {
    renderAddComment({ open: true });

    await userEvent.type(text(), 'Clear{Enter}and kind');
    await userEvent.type(position(), '2:14');

    expect(text()).toHaveValue('Clear\nand kind');
    expect(position()).toHaveValue('2:14');
    expect(position()).toHaveAccessibleDescription(/Where in the recording/);
  });

  it('counts characters, and announces the count only near the limit', () => {
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
  it('appear next to their fields, and the first one gets the focus', async () => {
    const { container, update } = renderAddComment({ open: true });
    await userEvent.click(button('Add'));
    update({ problems: { text: 'empty', position: 'unreadable' } });
    await userEvent.click(button('Add'));

    expect(text()).toHaveFocus();
    expect(text()).toBeInvalid();
    expect(text()).toHaveAccessibleDescription('Enter a comment. 0 of 10,000');
    expect(position()).toBeInvalid();
    expect(position()).toHaveAccessibleDescription(
      'Enter the position as minutes:seconds, for example 2:14.',
    );
    await expectAccessible(container);
  });

  it('do not move the focus while they are being corrected', async () => {
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

describe('a note', () => {
  it('says what it waits for and where it is kept, and is kept with its button', async () => {
    const submit = jest.fn();
    const { container } = renderAddComment({ isNote: true, submit });
    await userEvent.click(button('Add note'));
    expect(form()).toHaveAccessibleDescription(/^Insights doesn't have this conversation yet/);
    expect(form()).toHaveAccessibleDescription(/kept only in this tab/);
    await expectAccessible(container);

    await userEvent.click(button('Keep note'));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('is continued with the button in its place', () => {
    renderAddComment({ isNote: true, draft: { ...EMPTY_DRAFT, text: 'Hold' } });

    expect(button('Continue your note')).toBeInTheDocument();
  });

  it('is canceled without a question while it has only an estimated position', async () => {
    const draft = { ...EMPTY_DRAFT, position: '2:14' };
    renderAddComment({ isNote: true, open: true, draft, isPositionEstimated: true });

    await userEvent.click(button('Cancel'));

    expect(question()).not.toBeInTheDocument();
    expect(form()).not.toBeInTheDocument();
  });

  it('says that its position is an estimate', () => {
    const draft = { ...EMPTY_DRAFT, position: '2:14' };
    renderAddComment({ isNote: true, open: true, draft, isPositionEstimated: true });

    expect(position()).toHaveAccessibleDescription('About 2:14, from when the agent accepted.');
  });
});

describe('a category that is missing', () => {
  it('gets the focus when the comment is sent with the keyboard', async () => {
    const categories = [{ id: 'category-1', name: 'Empathy', isDefault: true }];
    const { update } = renderAddComment({
      open: true,
      draft: { ...EMPTY_DRAFT, text: 'Clear' },
      categories: { kind: 'loaded', categories, selectedId: null },
    });
    await userEvent.type(text(), '{Control>}{Enter}{/Control}');
    update({ problems: { category: 'missing' } });
    await userEvent.type(text(), '{Control>}{Enter}{/Control}');

    expect(screen.getByRole('radio', { name: 'Empathy' })).toHaveFocus();
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Choose a category.');
  });
});

describe('canceling', () => {
  it('closes the form immediately when it is empty, and returns the focus to the opener', async () => {
    renderAddComment();
    await userEvent.click(opener());

    await userEvent.click(button('Cancel'));

    expect(form()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it('asks for confirmation before a text is discarded', async () => {
    const { container } = renderAddComment({ open: true });
    await userEvent.type(text(), 'Clear');

    await userEvent.click(button('Cancel'));

    expect(question()).toBeInTheDocument();
    expect(button('Keep writing')).toHaveFocus();
    // What to type as a position stays with its field.
    const help = screen.getByText('Optional. Where in the recording, for example 2:14.');
    expect(help.compareDocumentPosition(button('Keep writing'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectAccessible(container);

    await userEvent.click(button('Discard'));

    expect(form()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
  });

  it('happens with Escape too, which Flex does not get', async () => {
    const onEscape = jest.fn<void, [KeyboardEvent]>();
    document.addEventListener('keydown', onEscape);
    renderAddComment({ open: true });
    await userEvent.type(text(), 'Clear{Escape}');
    expect(question()).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    expect(question()).not.toBeInTheDocument();
    expect(text()).toHaveFocus();

    await userEvent.clear(text());
    await userEvent.keyboard('{Escape}');
    expect(form()).not.toBeInTheDocument();
    expect(opener()).toHaveFocus();
    expect(onEscape.mock.calls.filter(([event]) => event.key === 'Escape')).toEqual([]);
    document.removeEventListener('keydown', onEscape);
  });

  it('leaves Escape to an input method that is composing characters', () => {
    renderAddComment({ open: true, draft: { ...EMPTY_DRAFT, text: 'Clear' } });

    fireEvent.keyDown(text(), { key: 'Escape', isComposing: true });

    expect(question()).not.toBeInTheDocument();
  });

  it.each([
    ['"Keep writing"', () => userEvent.click(button('Keep writing'))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('returns to the text with %s', async (_, keep) => {
    renderAddComment({ open: true });
    await userEvent.type(text(), 'Clear');
    await userEvent.click(button('Cancel'));

    await keep();

    expect(question()).not.toBeInTheDocument();
    expect(text()).toHaveValue('Clear');
    expect(text()).toHaveFocus();
  });

  it('also asks for confirmation when only a position was typed', async () => {
    renderAddComment({ open: true });
    await userEvent.type(position(), '2:14');

    await userEvent.click(button('Cancel'));

    expect(question()).toBeInTheDocument();
  });
});
