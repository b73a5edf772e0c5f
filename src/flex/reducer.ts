import type { Manager } from '@twilio/flex-ui';
import { createFeedbackReducer, STATE_KEY } from '../feedback/reducer';
import type { PluginServices } from './services';

/** Adds the plugin's one reducer to the Flex store, with the panel as the user left it. */
export function addFeedbackReducer(manager: Manager, { feedback }: PluginServices): void {
  manager.store.addReducer?.(STATE_KEY, createFeedbackReducer(feedback.memory.read().panelOpen));
}
