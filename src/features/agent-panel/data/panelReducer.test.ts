import { combineReducers, createStore } from 'redux';
import { createPanelReducer, panelToggled, selectPanelOpen, STATE_KEY } from './panelReducer';

const storeWith = (panelOpen: boolean) =>
  createStore(combineReducers({ [STATE_KEY]: createPanelReducer(panelOpen, 'plugin 1.2.3') }));

it.each([true, false])('starts with the stored state of the panel: %p', (panelOpen) => {
  expect(selectPanelOpen(storeWith(panelOpen).getState())).toBe(panelOpen);
});

it('opens and closes the panel', () => {
  const store = storeWith(false);

  store.dispatch(panelToggled(true));
  expect(selectPanelOpen(store.getState())).toBe(true);

  store.dispatch(panelToggled(false));
  expect(selectPanelOpen(store.getState())).toBe(false);
});

it('ignores actions of others', () => {
  const store = storeWith(true);
  const before = store.getState()[STATE_KEY];

  store.dispatch({ type: 'SOMEBODY_ELSES' });

  expect(store.getState()[STATE_KEY]).toBe(before);
});

it('is closed in a store without the reducer', () => {
  expect(selectPanelOpen({})).toBe(false);
});
