import type { AnyAction } from 'redux';
import { isRecord } from '../../../insights/parse/parseField';

/** The state of the panel, under one key of the Flex store. Data from Insights lives in the query cache. */
export interface PanelState {
  panelOpen: boolean;
  /** The name and version of the plugin that has started, for a second copy of it in the same Flex. */
  plugin: string;
}

/** The plugin's key in the Flex store. */
export const STATE_KEY = 'assessmentComments';

const PANEL_TOGGLED = 'ASSESSMENT_COMMENTS/PANEL_TOGGLED';

/** Opens or closes the agent's feedback panel. A plain object: functions cannot be dispatched to the Flex store. */
export const panelToggled = (open: boolean): AnyAction => ({ type: PANEL_TOGGLED, payload: { open } });

/**
 * @param panelOpen whether the user had left the panel open
 * @param plugin the plugin's name and version
 */
export function createPanelReducer(panelOpen: boolean, plugin: string) {
  const initial: PanelState = { panelOpen, plugin };
  return function panelReducer(state: PanelState = initial, action: AnyAction): PanelState {
    if (action.type !== PANEL_TOGGLED) return state;
    const payload: unknown = action.payload;
    return { ...state, panelOpen: isRecord(payload) && payload.open === true };
  };
}

/** Selects whether the panel is open from the state of the whole Flex store. */
export function selectPanelOpen(flexState: unknown): boolean {
  const state = isRecord(flexState) ? flexState[STATE_KEY] : null;
  return isRecord(state) && state.panelOpen === true;
}
