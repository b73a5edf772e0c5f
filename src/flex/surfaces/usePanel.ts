import { useDispatch, useSelector } from 'react-redux';
import type { AnyAction, Dispatch } from 'redux';
import { useFeedbackServices } from '../../shared/data/FeedbackServices';
import { panelToggled, selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import type { AgentStorage } from '../../shared/data/storage/agentStorage';
import { useIsAgentDesktop } from '../host/agentDesktop';

/** Opens or closes the feedback panel, and remembers it. */
export function openPanel(wanted: boolean, agentStorage: AgentStorage, dispatch: Dispatch<AnyAction>): void {
  agentStorage.savePanelOpen(wanted);
  dispatch(panelToggled(wanted));
}

/** Whether the feedback panel is open, and where: it belongs to the agent desktop only. */
export function usePanel() {
  const { agentStorage } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const onAgentDesktop = useIsAgentDesktop();
  const dispatch = useDispatch<Dispatch<AnyAction>>();
  const setOpen = (wanted: boolean): void => openPanel(wanted, agentStorage, dispatch);
  return { open, onAgentDesktop, setOpen };
}
