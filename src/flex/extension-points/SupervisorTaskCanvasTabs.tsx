import type { ITask } from '@twilio/flex-ui';
import React from 'react';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
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
import { InsightsPlayer } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { useSelectedTask } from '../host/teamsView';
import { TeamSurface } from '../surfaces/TeamSurface';

const TAB_NAME = 'assessment-comments';
/** Places the tab after the tabs of Flex, which have no sort order. */
const SORT_ORDER = 100;

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

const SelectedTaskComments: React.FC<SelectedTaskCommentsProps> = ({ flex, services, task, player }) => {
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

interface TaskCommentsTabProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Flex reads `label` and `uniqueName` to render the tab itself. */
  label: React.ReactElement;
  uniqueName: string;
  /** Flex passes these, because it renders this element with the props of its tabs. */
  task?: ITask;
  selectedTabName?: string;
  seeTaskInfoPermission?: boolean;
}

/**
 * Flex mounts the content of every tab. A tab that is not selected renders nothing, so it fetches nothing.
 * For users who cannot see the "Info" tab, this tab can be the first one, which Flex opens without selecting it.
 */
const TaskCommentsTab: React.FC<TaskCommentsTabProps> = (props) => {
  const { flex, services, task, selectedTabName, seeTaskInfoPermission } = props;
  const isFirst = seeTaskInfoPermission === false;
  const isOpen = selectedTabName === TAB_NAME || (isFirst && !selectedTabName);
  if (!task || !isOpen) return null;
  return (
    <TeamSurface
      id="assessment-comments-task"
      services={services}
      surface="conversation comments"
      subject={task}
    >
      <InsightsPlayer flex={flex} services={services}>
        {(player) => <SelectedTaskComments flex={flex} services={services} task={task} player={player} />}
      </InsightsPlayer>
    </TeamSurface>
  );
};

/** Reads its text when it is rendered, because another plugin can replace the texts later. */
const TabLabel: React.FC<{ services: PluginServices }> = ({ services }) => (
  <>{services.texts.text('AssessmentCommentsTab')}</>
);

/** Flex renders all of its tabs together with the label, so an error in it must not spread. */
const GuardedTabLabel: React.FC<{ services: PluginServices }> = ({ services }) => (
  <ErrorBoundary fallback={() => null} onError={(error) => services.reportError('tab label', error)}>
    <TabLabel services={services} />
  </ErrorBoundary>
);

/** Adds a tab to each task in Teams View, with the comments on its conversation and the form to add one. */
export function addTaskComments(flex: FlexGlobal, services: PluginServices): void {
  flex.Supervisor.TaskCanvasTabs.Content.add(
    <TaskCommentsTab
      key={TAB_NAME}
      flex={flex}
      services={services}
      label={<GuardedTabLabel services={services} />}
      uniqueName={TAB_NAME}
    />,
    { sortOrder: SORT_ORDER },
  );
}
