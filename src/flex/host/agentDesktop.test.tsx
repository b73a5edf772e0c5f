import React from 'react';
import { Provider } from 'react-redux';
import { createFlexStore, type FakeFlexState } from '../../testing/fakes/fakeFlexHost';
import { renderHook } from '../../testing/render/renderHook';
import { useIsAgentDesktop, useSelectedReservation } from './agentDesktop';

function renderWithState<Result>(useHook: () => Result, state: Partial<FakeFlexState>): Result {
  const store = createFlexStore(state);
  const Wrapper: React.FC = ({ children }) => <Provider store={store}>{children}</Provider>;
  return renderHook(useHook, undefined, Wrapper).current;
}

describe('the selected reservation', () => {
  it.each([
    ['pending', 'offered'],
    ['accepted', 'live'],
    ['assigned', 'live'],
    ['wrapping', 'ended'],
    ['completed', 'ended'],
  ])('with the status %s is %s', (status, phase) => {
    const tasks = new Map([['WR1', { status }]]);

    expect(renderWithState(useSelectedReservation, { selectedTaskSid: 'WR1', tasks })).toEqual({
      reservationSid: 'WR1',
      phase,
    });
  });

  it('is null when no task is selected', () => {
    expect(
      renderWithState(useSelectedReservation, { tasks: new Map([['WR1', { status: 'accepted' }]]) }),
    ).toBeNull();
  });

  it('is null when the selected task is no longer in the list', () => {
    expect(renderWithState(useSelectedReservation, { selectedTaskSid: 'WR1' })).toBeNull();
  });
});

it.each([
  ['agent-desktop', true],
  ['teams', false],
])('says whether the agent desktop is on screen: %s', (activeView, expected) => {
  expect(renderWithState(useIsAgentDesktop, { activeView })).toBe(expected);
});
