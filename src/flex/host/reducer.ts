import type { Manager } from '@twilio/flex-ui';
import { createPanelReducer, STATE_KEY } from '../../features/agent-panel/data/panelReducer';
import type { PluginServices } from '../services';

/**
 * Adds the plugin's one reducer to the Flex store, with the panel as the user left it.
 * @throws TypeError when this Flex takes no reducers: without one the panel could never open
 */
export function addPanelReducer(manager: Manager, { feedback }: PluginServices): void {
  const { store } = manager;
  if (!store.addReducer) throw new TypeError('The Flex store takes no reducers.');
  store.addReducer(STATE_KEY, createPanelReducer(feedback.agentStorage.read().panelOpen));
}
