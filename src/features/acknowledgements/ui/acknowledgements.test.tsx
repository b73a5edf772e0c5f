import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { Audience } from '../../../shared/data/audience';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { TextsContext } from '../../../shared/ui/TextsContext';
import { fakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { entryKey, fakeEntries, type FakeEntries } from '../../../testing/fakes/fakeEntries';
import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import { sampleLoadedList } from '../../../testing/fixtures/sampleCommentListState';
import { createFeedbackHarness, type FeedbackHarness } from '../../../testing/render/renderFeedback';
import { TEXTS } from '../../../testing/render/renderWithTexts';
import { CommentList } from '../../comment-list/ui/list/CommentList';
import { TonesContext } from '../../tones/ui/TonesContext';
import { createFeedbackSends, type FeedbackSends } from '../data/createFeedbackSends';
import { useAcknowledgements } from '../data/useAcknowledgements';
import { useEntries } from '../data/useEntries';
import { AcknowledgementsContext, EntriesProblemContext } from './AcknowledgementsContext';

const UNDO_MS = 5_000;
const COMMENTS = [3, 2, 1].map((number) =>
  sampleComment({
    key: entryKey(number),
    text: `Comment ${number}`,
    createdAt: NOON + number,
    category: { id: `category-${number}`, name: 'Good for Training' },
  }),
);
const VIEW = sampleLoadedList(COMMENTS);

let harness: FeedbackHarness;
let functions: FakeEntries;
let sends: FeedbackSends | null;
beforeEach(() => {
  fakeIntersections();
  harness = createFeedbackHarness();
  harness.stopTime();
  jest.setSystemTime(NOON);
  functions = fakeEntries();
  const functionsClient = functions.clientOf('WK1');
  harness.services.functionsClient = functionsClient;
  sends = createFeedbackSends({ functionsClient, queryClient: harness.queryClient, undoMs: UNDO_MS });
});
afterEach(() => harness.close());

/** Each card asks for its tone each time it is rendered. */
const toneOf = jest.fn((_category: AssessmentComment['category']) => null);
const TONES = { areSet: false, toneOf };

const Screen: React.FC<{ audience: Audience }> = ({ audience }) => {
  const workerSid = audience === 'agent' ? null : 'WK1';
  const acknowledgements = useAcknowledgements(sends, { workerSid });
  const { problem } = useEntries({
    workerSid,
    isOn: acknowledgements !== null,
    views: [VIEW],
    isAllNeeded: false,
  });
  return (
    <TonesContext.Provider value={TONES}>
      <AudienceContext.Provider value={audience}>
        <AcknowledgementsContext.Provider value={acknowledgements}>
          <EntriesProblemContext.Provider value={problem}>
            <CommentList
              list={VIEW}
              now={NOON}
              updatedAt={NOON}
              onRefresh={jest.fn()}
              onLoadMore={jest.fn(() => Promise.resolve(false))}
              loadAll={null}
            />
          </EntriesProblemContext.Provider>
        </AcknowledgementsContext.Provider>
      </AudienceContext.Provider>
    </TonesContext.Provider>
  );
};

async function show(audience: Audience = 'agent') {
  const { Wrapper } = harness;
  const shown = render(
    <Wrapper>
      <TextsContext.Provider value={TEXTS}>
        <Screen audience={audience} />
      </TextsContext.Provider>
    </Wrapper>,
  );
  await harness.advanceTime(0);
  return shown;
}

const row = (number: number) => {
  const found = screen.getAllByRole('listitem').find((each) => within(each).queryByText(`Comment ${number}`));
  if (!found) throw new Error(`There is no row for comment ${number}.`);
  return found;
};
const button = (number: number, name: string) => within(row(number)).getByRole('button', { name });
const press = (number: number, name: string) => fireEvent.click(button(number, name));
const type = (number: number, text: string) =>
  fireEvent.change(within(row(number)).getByRole('textbox'), { target: { value: text } });
const chooseCommand = (number: number, name: string) => {
  press(number, 'More actions');
  fireEvent.click(within(row(number)).getByRole('menuitem', { name: new RegExp(`^${name}`) }));
};

describe('an agent', () => {
  it('acknowledges a comment with one press, and is told who sees that', async () => {
    await show();
    expect(button(3, 'Acknowledge')).toHaveAccessibleDescription(
      /^Your supervisor will see that you acknowledged this\. Good for Training/,
    );

    press(3, 'Acknowledge');
    expect(button(3, 'Undo')).toBeInTheDocument();
    expect(row(3)).toHaveTextContent('Your supervisor will see that you acknowledged this. (5 s)');
    await harness.advanceTime(UNDO_MS);

    expect(row(3)).toHaveTextContent('Acknowledged · Mar 12, 2026');
    expect(within(row(3)).queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();
    expect(functions.entryOf('WK1', entryKey(3))?.acknowledged_at).not.toBeNull();
  });

  it('has nothing shown as acknowledged before it is saved', async () => {
    await show();
    const release = functions.hold();
    press(3, 'Acknowledge');
    await harness.advanceTime(UNDO_MS);

    expect(button(3, 'Saving…')).toHaveAttribute('aria-disabled', 'true');
    expect(row(3)).not.toHaveTextContent('Acknowledged');
    release();
    await harness.advanceTime(0);

    expect(row(3)).toHaveTextContent('Acknowledged · ');
  });

  it('undoes the press', async () => {
    await show();
    press(3, 'Acknowledge');
    press(3, 'Undo');
    await harness.advanceTime(UNDO_MS);

    expect(button(3, 'Acknowledge')).toBeInTheDocument();
    expect(functions.requestLines).toEqual(['GET Feedback']);
  });

  it('does not undo it with a double click', async () => {
    await show();
    press(3, 'Acknowledge');
    fireEvent.click(button(3, 'Undo'), { detail: 2 });
    await harness.advanceTime(UNDO_MS);

    expect(row(3)).toHaveTextContent('Acknowledged · ');
  });

  it('does not undo it with Enter held down', async () => {
    await show();
    press(3, 'Acknowledge');

    expect(fireEvent.keyDown(button(3, 'Undo'), { key: 'Enter', repeat: true })).toBe(false);
  });

  it('is told what was not saved, and tries it again', async () => {
    await show();
    functions.respondWith({ status: 503, body: { code: 20503 } });
    press(3, 'Acknowledge');
    await harness.advanceTime(UNDO_MS);

    expect(row(3)).toHaveTextContent('Not saved. If the problem persists, tell your Flex admin.');
    expect(row(3)).not.toHaveTextContent('Acknowledged ·');
    functions.respondWith(null);
    press(3, 'Try again');
    await harness.advanceTime(0);

    expect(row(3)).toHaveTextContent('Acknowledged · ');
  });

  it('can drop what was not saved', async () => {
    await show();
    functions.respondWith({ status: 503, body: { code: 20503 } });
    press(3, 'Acknowledge');
    await harness.advanceTime(UNDO_MS);
    act(() => button(3, 'Cancel').focus());
    press(3, 'Cancel');

    expect(button(3, 'Acknowledge')).toHaveFocus();
    expect(row(3)).not.toHaveTextContent('Not saved');
  });

  it('keeps the focus on the comment', async () => {
    await show();
    act(() => button(3, 'Acknowledge').focus());
    press(3, 'Acknowledge');
    expect(button(3, 'Undo')).toHaveFocus();

    await harness.advanceTime(UNDO_MS);

    expect(row(3)).toHaveFocus();
  });

  it('acknowledges the focused comment with a key', async () => {
    await show();
    expect(row(3)).toHaveAttribute('aria-keyshortcuts', 'c a');
    fireEvent.keyDown(row(3), { key: 'a' });

    expect(button(3, 'Undo')).toBeInTheDocument();
  });

  it('hears what becomes of the press, and nothing about entries that were loaded', async () => {
    functions.store('WK1', 'acknowledged', entryKey(2));
    const { container } = await show();
    const heard = () =>
      [...container.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');
    expect(row(2)).toHaveTextContent('Acknowledged · ');
    expect(heard()).toBe('');

    press(3, 'Acknowledge');
    expect(heard()).toBe('Your supervisor will see that you acknowledged this.');
    await harness.advanceTime(UNDO_MS);

    expect(heard()).toBe('Acknowledged');
  });

  it('asks for a review with a reason', async () => {
    await show();
    chooseCommand(3, 'Ask for a review');
    expect(within(row(3)).getByRole('textbox', { name: 'Reason' })).toHaveFocus();
    expect(screen.getByText('Your supervisor sees your reason and can answer it.')).toBeInTheDocument();

    press(3, 'Ask');
    expect(within(row(3)).getByRole('textbox')).toHaveAccessibleDescription(/^Enter a reason\./);
    type(3, 'The date was right.');
    expect(row(3)).toHaveTextContent('19 of 500');
    fireEvent.keyDown(within(row(3)).getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    await harness.advanceTime(0);

    expect(row(3)).toHaveTextContent('Review asked for · Mar 12, 2026The date was right.');
    expect(row(3)).toHaveFocus();
    press(3, 'More actions');
    expect(screen.queryByRole('menuitem', { name: 'Ask for a review' })).not.toBeInTheDocument();
  });

  it('keeps the reason when it is not saved, and asks before it is discarded', async () => {
    await show();
    functions.respondWith({ status: 403 });
    chooseCommand(3, 'Ask for a review');
    type(3, 'The date was right.');
    press(3, 'Ask');
    await harness.advanceTime(0);
    expect(row(3)).toHaveTextContent("Not saved. You don't have permission.");
    expect(within(row(3)).getByRole('textbox')).toHaveValue('The date was right.');

    fireEvent.keyDown(within(row(3)).getByRole('textbox'), { key: 'Escape' });
    expect(screen.getByRole('group', { name: 'Discard this text?' })).toBeInTheDocument();
    press(3, 'Discard');

    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(row(3)).toHaveFocus();
  });

  it('closes an empty form with Escape', async () => {
    await show();
    chooseCommand(3, 'Ask for a review');
    fireEvent.keyDown(within(row(3)).getByRole('textbox'), { key: 'Escape' });

    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('does not type commands of the list', async () => {
    await show();
    chooseCommand(3, 'Ask for a review');
    fireEvent.keyDown(within(row(3)).getByRole('textbox'), { key: 'a' });

    expect(button(3, 'Acknowledge')).toBeInTheDocument();
  });

  it('finds the reason again after the panel was closed', async () => {
    const { unmount } = await show();
    chooseCommand(3, 'Ask for a review');
    type(3, 'The date was right.');
    unmount();
    await show();

    expect(within(row(3)).getByRole('textbox')).toHaveValue('The date was right.');
    expect(within(row(3)).getByRole('textbox')).not.toHaveFocus();
  });

  it('has an acknowledgement sent although the panel was closed', async () => {
    const { unmount } = await show();
    press(3, 'Acknowledge');
    unmount();
    await harness.advanceTime(UNDO_MS);

    expect(functions.entryOf('WK1', entryKey(3))?.acknowledged_at).not.toBeNull();
  });

  it('can undo a press after the panel was opened again, while the entries are not known', async () => {
    const { unmount } = await show();
    press(3, 'Acknowledge');
    unmount();
    harness.queryClient.clear();
    functions.respondWith({ status: 500 });
    await show();
    expect(within(row(2)).queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();

    press(3, 'Undo');
    await harness.advanceTime(UNDO_MS);

    expect(functions.entryOf('WK1', entryKey(3))).toBeUndefined();
    expect(sends?.hasUnsent()).toBe(false);
  });

  it('does not hear that something was not saved, once the entries say that it was', async () => {
    await show();
    functions.respondWith({ status: 503 });
    press(3, 'Acknowledge');
    await harness.advanceTime(UNDO_MS);
    functions.store('WK1', 'acknowledged', entryKey(3));
    functions.respondWith(null);
    await act(() => harness.queryClient.refetchQueries());
    await harness.advanceTime(0);

    expect(row(3)).toHaveTextContent('Acknowledged · ');
    expect(row(3)).not.toHaveTextContent('Not saved');
  });

  it('reads the answer, and can ask again', async () => {
    functions.store('WK1', 'review', entryKey(3), 'The date was right.');
    functions.store('WK1', 'reviewClosed', entryKey(3), 'It was. Thank you.');
    await show();
    expect(row(3)).toHaveTextContent('Review closed · Mar 12, 2026It was. Thank you.');

    chooseCommand(3, 'Ask for a review');

    expect(within(row(3)).getByRole('textbox')).toHaveFocus();
  });

  it('sees texts of others as plain text', async () => {
    functions.store('WK1', 'review', entryKey(3), '<img src=x onerror=alert(1)>');
    const { container } = await show();

    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('a supervisor', () => {
  it.each([
    ['keeps the line breaks of a reason', 'First\nSecond', 'First\nSecond'],
    ['sees a reason of many lines as one paragraph', 'x\n'.repeat(250), `${'x '.repeat(249)}x`],
  ])('%s', async (_what, reason, shown) => {
    functions.store('WK1', 'review', entryKey(3), reason);
    await show('supervisor');

    expect(within(row(3)).getByText((_text, element) => element?.textContent === shown)).toBeVisible();
  });

  it('sees what was acknowledged and what was not', async () => {
    functions.store('WK1', 'acknowledged', entryKey(2));
    await show('supervisor');

    expect(row(2)).toHaveTextContent('Acknowledged · Mar 12, 2026');
    expect(row(3)).toHaveTextContent('Not acknowledged');
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();
  });

  it('closes a review with an answer, or without', async () => {
    for (const number of [3, 2]) functions.store('WK1', 'review', entryKey(number), `Reason ${number}`);
    await show('supervisor');
    expect(row(3)).toHaveTextContent('Review asked for · Mar 12, 2026Reason 3');
    act(() => button(3, 'Close review').focus());
    press(3, 'Close review');
    expect(within(row(3)).getByRole('textbox', { name: 'Answer (optional)' })).toHaveFocus();

    type(3, 'You are right.');
    press(3, 'Close review');
    press(2, 'Close review');
    press(2, 'Close review');
    await harness.advanceTime(0);

    expect(row(3)).toHaveTextContent('Review closed · Mar 12, 2026You are right.');
    expect(row(2)).toHaveTextContent('Review closed · Mar 12, 2026');
    expect(functions.entryOf('WK1', entryKey(3))?.review).toMatchObject({ answer: 'You are right.' });
  });
});

describe.each(['agent', 'supervisor'] as const)('while the entries are not known, the %s', (audience) => {
  it('sees no comment as not acknowledged, and the comments in any case', async () => {
    functions.respondWith({ status: 500 });
    const { container } = await show(audience);

    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(container).not.toHaveTextContent(/Acknowledge(?!ments)|Not acknowledged|Close/);
    expect(screen.getByText(/could not be loaded\./)).toBeInTheDocument();

    functions.respondWith(null);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await harness.advanceTime(0);

    expect(screen.queryByText(/could not be loaded\./)).not.toBeInTheDocument();
    expect(row(3)).toHaveTextContent(audience === 'agent' ? 'Acknowledge' : 'Not acknowledged');
  });
});

it('changes nothing where acknowledgements are turned off', async () => {
  sends = null;
  await show();

  expect(row(3)).toHaveTextContent(/Robin Example · 2:14/);
  expect(screen.queryByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument();
  expect(functions.requestLines).toEqual([]);
});

it('renders the card that is acknowledged, and no other one', async () => {
  await show();
  toneOf.mockClear();
  press(2, 'Acknowledge');
  await harness.advanceTime(UNDO_MS);

  expect(row(2)).toHaveTextContent('Acknowledged · ');
  const rendered = toneOf.mock.calls.map(([category]) => category?.id);
  expect(new Set(rendered)).toEqual(new Set(['category-2']));
});

it('moves through the list with the keyboard as before', async () => {
  await show();
  act(() => row(3).focus());
  await userEvent.setup({ delay: null }).keyboard('{ArrowDown}');

  expect(row(2)).toHaveFocus();
});
