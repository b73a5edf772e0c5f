import { focusManager, onlineManager } from '@tanstack/react-query';
import { createQueryClient } from '../../../shared/data/query/queryClient';
import { connectMarkSharing } from './connectMarkSharing';
import type { MarkSharing } from './markSharing';

const SPREAD_MS = 1_000;
const sharing = {
  takeFirstUse: jest.fn(),
  onChange: jest.fn(),
  start: jest.fn(),
  onReturn: jest.fn(),
  onNetwork: jest.fn(),
  onHidden: jest.fn(),
  stop: jest.fn(),
} satisfies MarkSharing;

let visibility: DocumentVisibilityState = 'visible';
const show = (state: DocumentVisibilityState) => {
  visibility = state;
  window.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  createQueryClient(SPREAD_MS);
  connectMarkSharing(sharing);
});
afterEach(() => {
  focusManager.setFocused(undefined);
  onlineManager.setOnline(undefined);
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('starts, and tells that the page is hidden or closed at once, and that the user or the network has returned', () => {
  expect(sharing.start).toHaveBeenCalledTimes(1);

  show('hidden');
  expect(sharing.onHidden).toHaveBeenCalledTimes(1);

  show('visible');
  // Within the spread.
  expect(sharing.onReturn).not.toHaveBeenCalled();
  jest.advanceTimersByTime(SPREAD_MS);
  expect(sharing.onReturn).toHaveBeenCalledTimes(1);

  window.dispatchEvent(new Event('pagehide'));
  expect(sharing.onHidden).toHaveBeenCalledTimes(2);

  onlineManager.setOnline(false);
  expect(sharing.onNetwork).not.toHaveBeenCalled();
  onlineManager.setOnline(true);
  expect(sharing.onNetwork).toHaveBeenCalledTimes(1);
});
