import type { ITask } from '@twilio/flex-ui';
import React from 'react';
import { TaskComments } from '../../features/team-view/ui/TaskComments';
import { useAcknowledgements } from '../../features/acknowledgements/data/useAcknowledgements';
import { useEntries } from '../../features/acknowledgements/data/useEntries';
import {
  AcknowledgementsContext,
  EntriesProblemContext,
} from '../../features/acknowledgements/ui/AcknowledgementsContext';
import { useAddComment } from '../../features/add-comment/data/useAddComment';
import { useTaskComments, type TaskCommentsState } from '../../features/team-view/data/useTaskComments';
import { formOfPart, useTaskParts } from '../../features/team-view/data/useTaskParts';
import { useTaskDraftKey } from '../../features/team-view/data/useTaskDraftKey';
import type { SelectedTask } from '../../shared/data/selection';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { ConversationPlayer } from '../../features/comment-list/ui/card/CommentExtras';
import type { PluginServices } from '../services';
import { useSelectedTask } from '../host/teamsView';

/** Whether Insights has responded that it does not have the conversation, so that it will probably have it later. */
function isExpectedInInsights(
  { phase }: SelectedTask,
  { isProcessed, list }: Pick<TaskCommentsState, 'isProcessed' | 'list'>,
): boolean {
  const { kind } = list.view;
  return phase !== 'offered' && !isProcessed && (kind === 'live' || kind === 'empty');
}

interface SelectedTaskCommentsProps {
  flex: FlexGlobal;
  services: PluginServices;
  task: ITask;
  player: ConversationPlayer | undefined;
}

/** The comments on the task that is selected in Teams View, with the form to add one. */
export const SelectedTaskComments: React.FC<SelectedTaskCommentsProps> = ({
  flex,
  services,
  task,
  player,
}) => {
  const selected = useSelectedTask(flex, task, services.config);
  const { target: ownTarget, ...comments } = useTaskComments(selected);
  const { config, drafts } = services;
  const draftKey = useTaskDraftKey(drafts, task.sid, ownTarget?.segmentId ?? null);
  const { choice, target } = useTaskParts(
    drafts,
    { draftKey, workerSid: selected.workerSid },
    comments.agentNames,
    config.addComments ? ownTarget : null,
  );
  const agentName = comments.agentNames.get(target?.segmentId ?? '') ?? selected.workerName;
  const isExpected = config.addComments && isExpectedInInsights(selected, comments);
  const subject = { ...selected, draftKey, agentName, note: isExpected ? selected : null };
  const add = useAddComment(drafts, subject, target);
  const { workerSid } = selected;
  const acknowledgements = useAcknowledgements(services.feedbackSends, {
    workerSid,
    agentId: ownTarget?.agentId ?? null,
  });
  const entries = useEntries({
    workerSid,
    isOn: acknowledgements !== null,
    views: [comments.list.view],
    isAllNeeded: false,
  });
  const list = {
    ...comments.list,
    refresh: () => {
      comments.list.refresh();
      entries.refresh();
    },
  };
  return (
    <AcknowledgementsContext.Provider value={acknowledgements}>
      <EntriesProblemContext.Provider value={entries.problem}>
        <TaskComments
          {...comments}
          list={list}
          add={formOfPart(add, choice)}
          parts={choice}
          player={player}
        />
      </EntriesProblemContext.Provider>
    </AcknowledgementsContext.Provider>
  );
};
