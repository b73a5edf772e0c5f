import type { Manager } from '@twilio/flex-ui';
import { selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import { isAgentDesktop } from '../host/agentDesktop';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { setPanelOpen } from '../surfaces/panelState';

/** Pressed with Ctrl and Shift, like every shortcut of Flex. Flex UI 2.17.1 does not use it. */
const KEY = 'F';

/**
 * Adds a shortcut that opens and closes the feedback panel. Flex lists it under its name with its own shortcuts.
 * Nothing is added when the key is already taken, or when Flex UI has no shortcuts.
 */
export function addFeedbackShortcut(flex: FlexGlobal, manager: Manager, services: PluginServices): void {
  // Flex UI 2.0 has no shortcuts, although the types say otherwise.
  const shortcuts = flex.KeyboardShortcutManager as FlexGlobal['KeyboardShortcutManager'] | undefined;
  if (!shortcuts || KEY in shortcuts.keyboardShortcuts) return;
  const toggle = (): void => {
    const state = manager.store.getState();
    if (!isAgentDesktop(state)) return;
    setPanelOpen(!selectPanelOpen(state), services.feedback.agentStorage, manager.store.dispatch);
  };
  const shortcut = {
    // Read each time, because another plugin can replace the texts later.
    get name(): string {
      return services.texts.text('AssessmentCommentsShortcut');
    },
    action: toggle,
  };
  shortcuts.addShortcuts({ [KEY]: shortcut });
}
