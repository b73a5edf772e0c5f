import type { Manager } from '@twilio/flex-ui';
import { useDispatch, useSelector } from 'react-redux';
import type { AnyAction, Dispatch } from 'redux';
import { useFeedbackServices } from '../../shared/data/FeedbackServices';
import {
  createPanelReducer,
  panelToggled,
  selectPanelOpen,
  STATE_KEY,
} from '../../features/agent-panel/data/panelReducer';
import type { AgentStorage } from '../../shared/data/storage/agentStorage';
import { useIsAgentDesktop } from '../host/agentDesktop';
import type { PluginServices } from '../services';

/**
 * Adds the plugin's only reducer to the Flex store. The panel starts open or closed, as the user left it.
 * @param name the plugin's name and version, for `runningCopyReason`
 * @throws TypeError when this Flex does not accept reducers, because the panel could then never open
 */
export function addPanelReducer({ store }: Manager, { feedback }: PluginServices, name: string): void {
  if (!store.addReducer) throw new TypeError('The Flex store takes no reducers.');
  store.addReducer(STATE_KEY, createPanelReducer(feedback.agentStorage.get().panelOpen, name));
}

/** Opens or closes the feedback panel, and saves that for the next page load. */
export function setPanelOpen(open: boolean, agentStorage: AgentStorage, dispatch: Dispatch<AnyAction>): void {
  agentStorage.savePanelOpen(open);
  dispatch(panelToggled(open));
}

/** Whether the feedback panel is open, and whether the agent desktop, the only view that has it, is on screen. */
export function usePanel() {
  const { agentStorage } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const onAgentDesktop = useIsAgentDesktop();
  const dispatch = useDispatch<Dispatch<AnyAction>>();
  const setOpen = (next: boolean): void => setPanelOpen(next, agentStorage, dispatch);
  return { open, onAgentDesktop, setOpen };
}
