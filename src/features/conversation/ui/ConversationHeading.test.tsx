import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections, type FakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { NOON } from '../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import { SearchHitsContext } from '../../../shared/ui/SearchHits';
import type { ConversationLine } from '../data/ConversationLine';
import { ConversationHeading } from './ConversationHeading';
import { HeadingActionContext } from './HeadingActionContext';
import { ConversationLinesContext, type ConversationLines } from './ConversationLinesContext';

const GROUP: CommentGroup = { key: 'group', segmentIds: [], newestAt: NOON, hasNew: false };
const UNKNOWN: ConversationLine = {
  task: null,
  startedAt: null,
  queue: null,
  customerName: null,
  commentedAt: NOON,
  scores: [],
};
const TASK = {
  reservationSid: 'WR1',
  name: 'Double charge',
  channel: 'voice',
  queue: 'Billing',
  startedAt: null,
} as const;

const onLeft = jest.fn();
const onRested = jest.fn((_: CommentGroup) => onLeft);
const selectTask = jest.fn();
let screenOf: FakeIntersections;
beforeEach(() => {
  screenOf = fakeIntersections();
  onRested.mockClear();
  onLeft.mockReset();
  selectTask.mockReset();
});
afterEach(() => jest.useRealTimers());

const headingOf = (line: ConversationLine, select: ConversationLines['selectTask'] = selectTask) => (
  <ConversationLinesContext.Provider value={{ lineOf: () => line, onRested, selectTask: select }}>
    <ConversationHeading group={GROUP} now={NOON} tabIndex={0} />
  </ConversationLinesContext.Provider>
);
const heading = () => screen.getByRole('heading', { level: 4 });

it('selects the task of the conversation with a press', async () => {
  const { container } = renderWithTexts(headingOf({ ...UNKNOWN, task: TASK }));
  expect(heading()).toHaveTextContent('Double charge · Billing');
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: /^Double charge/ }));

  expect(selectTask).toHaveBeenCalledWith('WR1');
});

it('is no button in a list on the selected task', () => {
  renderWithTexts(headingOf({ ...UNKNOWN, task: TASK }, null));

  expect(heading()).toHaveTextContent('Double charge · Billing');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('is no button without a task, and changes its words when more becomes known', () => {
  const { rerender } = renderWithTexts(headingOf(UNKNOWN));
  expect(heading()).toHaveTextContent('Reviewed Mar 12');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();

  rerender(headingOf({ ...UNKNOWN, customerName: 'Noor Haddad' }));

  expect(heading()).toHaveTextContent('Noor Haddad');
});

it('shows all of its words on hover only where a part of them is cut off', async () => {
  const user = userEvent.setup();
  renderWithTexts(headingOf({ ...UNKNOWN, customerName: 'Noor Haddad' }));
  await user.hover(heading());
  expect(screen.getAllByText(/Noor Haddad/)).toHaveLength(1);
  await user.unhover(heading());

  jest.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(400);
  await user.hover(heading());

  expect(screen.getByText('Noor Haddad, Reviewed Mar 12')).toHaveAttribute('aria-hidden', 'true');
});

it('says that it has rested on screen for half a second, and that it has left, but not that it scrolls past', () => {
  jest.useFakeTimers();
  renderWithTexts(headingOf(UNKNOWN));
  const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));
  screenOf.show(heading(), 1);
  pass(400);
  screenOf.show(heading(), 0);
  pass(1_000);
  expect(onRested).not.toHaveBeenCalled();

  screenOf.show(heading(), 1);
  pass(500);

  expect(onRested).toHaveBeenCalledTimes(1);
  expect(onRested).toHaveBeenCalledWith(GROUP);
  expect(onLeft).not.toHaveBeenCalled();

  screenOf.show(heading(), 0);

  expect(onLeft).toHaveBeenCalledTimes(1);
});

it('marks what a search found', () => {
  const partsOf = (text: string) => [{ text, isHit: text === 'Double charge' }];
  renderWithTexts(
    <SearchHitsContext.Provider value={partsOf}>
      {headingOf({ ...UNKNOWN, task: TASK })}
    </SearchHitsContext.Provider>,
  );

  expect(screen.getByText('Double charge').tagName).toBe('MARK');
  expect(screen.getByText(/Billing/).tagName).not.toBe('MARK');
});

it('renders nothing without a provider', () => {
  const { container } = renderWithTexts(<ConversationHeading group={GROUP} now={NOON} tabIndex={0} />);

  expect(container).toBeEmptyDOMElement();
});

describe('with a button of the surface beside it', () => {
  const onPress = jest.fn();
  const withAction = (words: { label: string; name: string } | null) => (
    <HeadingActionContext.Provider value={{ wordsOf: () => words, onPress }}>
      {headingOf(UNKNOWN)}
    </HeadingActionContext.Provider>
  );

  it('describes the button by the conversation, and passes a press on', async () => {
    const { container } = renderWithTexts(withAction({ label: 'Add', name: 'Add comment' }));
    const button = screen.getByRole('button', { name: 'Add comment' });
    expect(button).toHaveAccessibleDescription('Reviewed Mar 12');
    expect(heading()).toHaveTextContent(/^Reviewed Mar 12$/);
    await expectAccessible(container);

    await userEvent.click(button);

    expect(onPress).toHaveBeenCalledWith(GROUP);
  });

  it('has none for a conversation without words for it', () => {
    renderWithTexts(withAction(null));

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
