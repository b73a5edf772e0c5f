import { useDispatch, useSelector } from 'react-redux';
import type { AnyAction, Dispatch } from 'redux';
import { useFeedbackServices } from '../../shared/data/FeedbackServices';
import { panelToggled, selectPanelOpen } from '../../features/agent-panel/data/panelReducer';
import type { WorkerMemory } from '../../shared/data/storage/agentStorage';
import { useOnAgentDesktop } from '../host/agentDesktop';

/** Opens or closes the feedback panel, and remembers it. */
export function openPanel(wanted: boolean, memory: WorkerMemory, dispatch: Dispatch<AnyAction>): void {
  memory.rememberPanelOpen(wanted);
  dispatch(panelToggled(wanted));
}

/** Whether the feedback panel is open, and where: it belongs to the agent desktop only. */
export function usePanel() {
  const { memory } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const onAgentDesktop = useOnAgentDesktop();
  const dispatch = useDispatch<Dispatch<AnyAction>>();
  const setOpen = (wanted: boolean): void => openPanel(wanted, memory, dispatch);
  return { open, onAgentDesktop, setOpen };
}
