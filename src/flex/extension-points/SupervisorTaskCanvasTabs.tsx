import type { ITask } from '@twilio/flex-ui';
import React from 'react';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import type { FlexGlobal } from '../host/FlexGlobal';
import { InsightsPlayer } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { TeamSurface } from '../surfaces/TeamSurface';
import { SelectedTaskComments } from '../surfaces/SelectedTaskComments';

const TAB_NAME = 'assessment-comments';
/** Places the tab after the tabs of Flex, which have no sort order. */
const SORT_ORDER = 100;

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
