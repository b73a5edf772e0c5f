import type { Manager } from '@twilio/flex-ui';
import { panelToggled } from '../../features/agent-panel/data/panelReducer';
import { addFeedbackShortcut } from './KeyboardShortcutManager';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

/** Adds the shortcut to a Flex with these shortcuts, this active view, and the panel open or closed. */
function addShortcut(
  keyboardShortcuts: Record<string, unknown> | null,
  { activeView = 'agent-desktop', panelOpen = false, text = (key: string) => key } = {},
) {
  const addShortcuts = jest.fn<void, [Record<string, { name: string; action: () => void }>]>();
  const dispatch = jest.fn();
  const savePanelOpen = jest.fn();
  const state = { flex: { view: { activeView } }, assessmentComments: { panelOpen } };
  const flex = keyboardShortcuts && { KeyboardShortcutManager: { keyboardShortcuts, addShortcuts } };
  addFeedbackShortcut(
    (flex ?? {}) as unknown as FlexGlobal,
    { store: { getState: () => state, dispatch } } as unknown as Manager,
    {
      feedback: { agentStorage: { savePanelOpen } },
      texts: { text },
    } as unknown as PluginServices,
  );
  return {
    addShortcuts,
    dispatch,
    savePanelOpen,
    press: () => addShortcuts.mock.calls[0]?.[0].F?.action(),
  };
}

it.each([false, true])('toggles the panel from open: %s, and stores its state', (panelOpen) => {
  const { addShortcuts, press, dispatch, savePanelOpen } = addShortcut({ L: {} }, { panelOpen });
  expect(addShortcuts).toHaveBeenCalledWith({
    F: { name: 'AssessmentCommentsShortcut', action: expect.any(Function) as unknown },
  });

  press();

  expect(dispatch.mock.calls).toEqual([[panelToggled(!panelOpen)]]);
  expect(savePanelOpen.mock.calls).toEqual([[!panelOpen]]);
});

it('has the name that Flex has for it when its list is shown', () => {
  const texts = { name: 'Open feedback' };
  const { addShortcuts } = addShortcut({}, { text: () => texts.name });

  texts.name = 'Open coaching';

  expect(addShortcuts.mock.calls[0]?.[0].F?.name).toBe('Open coaching');
});

it('does nothing when the panel is not on screen', () => {
  const { press, dispatch } = addShortcut({}, { activeView: 'teams' });

  press();

  expect(dispatch).not.toHaveBeenCalled();
});

it.each([
  ['a key that is taken', { F: {} }],
  ['a Flex UI without shortcuts', null],
])('does not add the shortcut to %s', (_, keyboardShortcuts) => {
  expect(addShortcut(keyboardShortcuts).addShortcuts).not.toHaveBeenCalled();
});
