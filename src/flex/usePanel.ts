import { useDispatch, useSelector } from 'react-redux';
import { useFeedbackServices } from '../feedback/FeedbackServices';
import { panelToggled, selectPanelOpen } from '../feedback/reducer';
import { useOnAgentDesktop } from './desk';

/** Whether the feedback panel is open, and where: it belongs to the agent desktop only. */
export function usePanel() {
  const { memory } = useFeedbackServices();
  const open = useSelector(selectPanelOpen);
  const onAgentDesktop = useOnAgentDesktop();
  const dispatch = useDispatch();
  const setOpen = (wanted: boolean): void => {
    memory.rememberPanelOpen(wanted);
    dispatch(panelToggled(wanted));
  };
  return { open, onAgentDesktop, setOpen };
}
