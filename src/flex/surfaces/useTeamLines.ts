import { useMemo } from 'react';
import { useConversationLines } from '../../features/conversation/data/useConversationLines';
import type { ConversationLines } from '../../features/conversation/ui/ConversationLinesContext';
import type { TeamTasks } from '../host/teamsView';
import type { PluginServices } from '../services';

/** What the headings of conversations show to a supervisor. Supervisors see the scores, and select no task. */
export function useTeamLines(
  { conversations, config }: PluginServices,
  workerSid: string,
  { started, endedSids }: TeamTasks,
): ConversationLines {
  const worker = useMemo(() => ({ workerSid, endedSids }), [workerSid, endedSids]);
  const { lineOf, onRested } = useConversationLines({
    ...conversations,
    openTasks: started,
    worker,
    showDetails: config.conversationDetails !== 'none',
    showScores: true,
  });
  return useMemo(() => ({ lineOf, onRested, selectTask: null }), [lineOf, onRested]);
}
