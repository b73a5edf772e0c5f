import type { AnyAction } from 'redux';

/** What the user did, kept in the Flex store under one key. What the server said lives in the query cache. */
export interface PanelState {
  panelOpen: boolean;
}

/** The plugin's key in the Flex store. */
export const STATE_KEY = 'assessmentComments';

const PANEL_TOGGLED = 'ASSESSMENT_COMMENTS/PANEL_TOGGLED';

/** Opens or closes the agent's feedback panel. A plain object: functions cannot be dispatched to the Flex store. */
export const panelToggled = (open: boolean): AnyAction => ({ type: PANEL_TOGGLED, payload: { open } });

/** @param panelOpen as the user left it */
export function createPanelReducer(panelOpen: boolean) {
  const initial: PanelState = { panelOpen };
  return function feedbackReducer(state: PanelState = initial, action: AnyAction): PanelState {
    if (action.type !== PANEL_TOGGLED) return state;
    const { open } = action.payload as { open: boolean };
    return { ...state, panelOpen: open };
  };
}

/** Reads the panel's state from the whole Flex store. */
export function selectPanelOpen(flexState: unknown): boolean {
  const state = (flexState as Partial<Record<typeof STATE_KEY, PanelState>>)[STATE_KEY];
  return state?.panelOpen ?? false;
}
