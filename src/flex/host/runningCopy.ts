import type { Manager } from '@twilio/flex-ui';
import { fieldOf } from '../../config/readConfig';
import { STATE_KEY } from '../../features/agent-panel/data/panelReducer';

/**
 * Explains for the console why the plugin does not start in a Flex that already runs a copy of it, or returns null if
 * none runs. A copy has its own variables, so it is recognized by what all versions add first: their key in the Flex store.
 */
export function runningCopyReason({ store }: Manager): string | null {
  const state = fieldOf(store.getState(), STATE_KEY);
  if (state === undefined) return null;
  const plugin = fieldOf(state, 'plugin');
  const other = typeof plugin === 'string' ? plugin : 'another copy of it';
  return `is off, because ${other} has already started. Remove one of the two from the account's plugins`;
}
