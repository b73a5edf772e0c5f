import { combineReducers, createStore } from 'redux';
import { createPanelReducer, panelToggled, selectPanelOpen, STATE_KEY } from './panelReducer';

const storeWith = (panelOpen: boolean) =>
  createStore(combineReducers({ [STATE_KEY]: createPanelReducer(panelOpen) }));

it.each([true, false])('starts with the panel as the user left it: %p', (panelOpen) => {
  expect(selectPanelOpen(storeWith(panelOpen).getState())).toBe(panelOpen);
});

it('opens and closes the panel', () => {
  const store = storeWith(false);

  store.dispatch(panelToggled(true));
  expect(selectPanelOpen(store.getState())).toBe(true);

  store.dispatch(panelToggled(false));
  expect(selectPanelOpen(store.getState())).toBe(false);
});

it("leaves its state untouched at everybody else's actions", () => {
  const store = storeWith(true);
  const before = store.getState()[STATE_KEY];

  store.dispatch({ type: 'SOMEBODY_ELSES' });

  expect(store.getState()[STATE_KEY]).toBe(before);
});

it('has its panel closed in a store that does not have the reducer', () => {
  expect(selectPanelOpen({})).toBe(false);
});
