import type { ITask } from '@twilio/flex-ui';
import React from 'react';
import { TaskComments } from '../../features/team-view/ui/TaskComments';
import { useAddComment } from '../../features/add-comment/data/useAddComment';
import { useTaskComments } from '../../features/team-view/data/useTaskComments';
import type { FlexGlobal } from '../host/FlexGlobal';
import { InsightsPlayer, type OpenConversation } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { useSelectedTask } from '../host/teamsView';
import { TeamSurface } from '../surfaces/TeamSurface';

const TAB_NAME = 'assessment-comments';
/** After Flex's own tabs, which have no order. */
const LAST = 100;

interface CommentsOfTaskProps {
  flex: FlexGlobal;
  services: PluginServices;
  task: ITask;
  onOpenConversation: OpenConversation | undefined;
}

const CommentsOfTask: React.FC<CommentsOfTaskProps> = ({ flex, services, task, onOpenConversation }) => {
  const selected = useSelectedTask(flex, task, services.config);
  const { target, ...comments } = useTaskComments(selected);
  const { config, drafts } = services;
  const add = useAddComment(drafts, selected, config.addComments ? target : null);
  return <TaskComments {...comments} add={add} onOpenConversation={onOpenConversation} />;
};

interface TaskCommentsTabProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** These two are for Flex, which draws the tab's head from them. */
  label: string;
  uniqueName: string;
  /** These are from Flex, which draws this with the properties of the tabs. */
  task?: ITask;
  selectedTabName?: string;
  seeTaskInfoPermission?: boolean;
}

/**
 * Flex keeps the content of all tabs in the page: nothing is drawn, and so nothing is asked, for a tab that nobody
 * looks at. Where a person may not see the tab "Info", ours can be the first, which Flex opens without selecting it.
 */
const TaskCommentsTab: React.FC<TaskCommentsTabProps> = (props) => {
  const { flex, services, task, selectedTabName, seeTaskInfoPermission } = props;
  const isFirst = seeTaskInfoPermission === false;
  const isOpen = selectedTabName === TAB_NAME || (isFirst && !selectedTabName);
  if (!task || !isOpen) return null;
  return (
    <TeamSurface
      key={task.sid}
      id="assessment-comments-task"
      services={services}
      surface="conversation comments"
      subject={task}
    >
      <InsightsPlayer flex={flex} services={services}>
        {(openConversation) => (
          <CommentsOfTask flex={flex} services={services} task={task} onOpenConversation={openConversation} />
        )}
      </InsightsPlayer>
    </TeamSurface>
  );
};

/** Adds a tab with the comments on a task's conversation, and the form for one more, to the task in Teams View. */
export function addTaskComments(flex: FlexGlobal, services: PluginServices): void {
  flex.Supervisor.TaskCanvasTabs.Content.add(
    <TaskCommentsTab
      key={TAB_NAME}
      flex={flex}
      services={services}
      label={services.texts.text('AssessmentCommentsTab')}
      uniqueName={TAB_NAME}
    />,
    { sortOrder: LAST },
  );
}
