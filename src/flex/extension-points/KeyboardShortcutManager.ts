import type { Manager } from '@twilio/flex-ui';
import { selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import { isAgentDesktop } from '../host/agentDesktop';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { openPanel } from '../surfaces/usePanel';

/** With Ctrl and Shift, as all shortcuts of Flex. Free in Flex UI 2.17.1. */
const KEY = 'F';

/**
 * Adds the shortcut that opens and closes the feedback panel to Flex's own, which lists it under its name. A key that
 * something else has taken is left alone, and so is a Flex UI without shortcuts.
 */
export function addFeedbackShortcut(flex: FlexGlobal, manager: Manager, services: PluginServices): void {
  // Flex UI 2.0 has none, whatever the types say.
  const shortcuts = flex.KeyboardShortcutManager as FlexGlobal['KeyboardShortcutManager'] | undefined;
  if (!shortcuts || KEY in shortcuts.keyboardShortcuts) return;
  const toggle = (): void => {
    const state = manager.store.getState();
    if (!isAgentDesktop(state)) return;
    openPanel(!selectPanelOpen(state), services.feedback.agentStorage, manager.store.dispatch);
  };
  shortcuts.addShortcuts({
    [KEY]: { name: services.texts.text('AssessmentCommentsShortcut'), action: toggle },
  });
}
