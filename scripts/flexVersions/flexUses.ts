import { isComponent, isNamed, takesContent, type FlexUse } from './FlexUse';
import { managerUses } from './managerUses';
import { stateUses } from './stateUses';

const PANEL = 'src/flex/extension-points/MainContainer.tsx';
const TEAM_COLUMN = 'src/flex/extension-points/WorkersDataTable.tsx';
const TASK_TAB = 'src/flex/extension-points/SupervisorTaskCanvasTabs.tsx';
const PLAYER = 'src/flex/surfaces/InsightsPlayer.tsx';
const SETUP_LINK = 'src/flex/extension-points/SideNav.tsx';
const SETUP_VIEW = 'src/flex/extension-points/ViewCollection.tsx';
const TEAM_SURFACE = 'src/flex/surfaces/TeamSurface.tsx';

const NO_SETUP_CHECK = 'there is no setup check';
const NO_COLUMN = 'there is no column in the table of agents';
const NO_PLAYER = 'there is no "Open conversation"';

const placesAndHelpers: readonly FlexUse[] = [
  {
    use: 'flex.VERSION',
    file: 'src/AssessmentCommentsPlugin.tsx',
    isOffered: ({ flex }) => /^\d+\.\d+\.\d+/.test(flex.VERSION),
  },
  {
    use: 'flex.MainHeader.Content.add',
    file: 'src/flex/extension-points/MainHeader.tsx',
    isOffered: ({ flex }) => takesContent(flex.MainHeader),
  },
  {
    use: 'flex.MainContainer.Content.add',
    file: PANEL,
    isOffered: ({ flex }) => takesContent(flex.MainContainer),
  },
  {
    use: 'flex.WorkerCanvas.Content.add',
    file: 'src/flex/extension-points/WorkerCanvas.tsx',
    isOffered: ({ flex }) => takesContent(flex.WorkerCanvas),
  },
  {
    use: 'flex.Supervisor.TaskCanvasTabs.Content.add',
    file: TASK_TAB,
    isOffered: ({ flex }) => takesContent(flex.Supervisor.TaskCanvasTabs),
  },
  {
    use: 'flex.TeamsView.Content.add',
    file: 'src/flex/extension-points/TeamsView.tsx',
    ifMissing: 'comments on an agent are not prefetched',
    isOffered: ({ flex }) => takesContent(flex.TeamsView),
  },
  {
    use: 'flex.WorkersDataTable.Content.add',
    file: TEAM_COLUMN,
    ifMissing: NO_COLUMN,
    isOffered: ({ flex }) => takesContent(flex.WorkersDataTable),
  },
  {
    use: 'flex.ColumnDefinition',
    file: TEAM_COLUMN,
    ifMissing: NO_COLUMN,
    isOffered: ({ flex }) => isComponent(flex.ColumnDefinition),
  },
  {
    use: '.Twilio-WorkersDataTable',
    file: TEAM_COLUMN,
    ifMissing: 'task cards can cover the column in a narrow window',
    isOffered: isNamed('Twilio-WorkersDataTable'),
  },
  {
    use: 'flex.SideNav.Content.add',
    file: SETUP_LINK,
    ifMissing: NO_SETUP_CHECK,
    isOffered: ({ flex }) => takesContent(flex.SideNav),
  },
  {
    use: 'flex.TaskListItem.Content.add',
    file: 'src/flex/extension-points/TaskListItem.tsx',
    isOffered: ({ flex }) => takesContent(flex.TaskListItem),
  },
  { use: 'flex.SideLink', file: SETUP_LINK, isOffered: ({ flex }) => isComponent(flex.SideLink) },
  { use: 'the action NavigateToView', file: SETUP_LINK, isOffered: isNamed('NavigateToView') },
  {
    use: 'flex.ViewCollection.Content.add',
    file: SETUP_VIEW,
    ifMissing: NO_SETUP_CHECK,
    isOffered: ({ flex }) => takesContent(flex.ViewCollection),
  },
  { use: 'flex.View', file: SETUP_VIEW, isOffered: ({ flex }) => isComponent(flex.View) },
  {
    use: 'flex.KeyboardShortcutManager',
    file: 'src/flex/extension-points/KeyboardShortcutManager.ts',
    ifMissing: 'there is no shortcut',
    isOffered: ({ flex }) =>
      'KeyboardShortcutManager' in flex && typeof flex.KeyboardShortcutManager.addShortcuts === 'function',
  },
  {
    use: 'flex.Notifications.registerNotification',
    file: 'src/flex/extension-points/Notifications.ts',
    isOffered: ({ flex }) => typeof flex.Notifications.registerNotification === 'function',
  },
  {
    use: 'flex.Notifications.showNotification',
    file: 'src/flex/extension-points/Notifications.ts',
    isOffered: ({ flex }) => typeof flex.Notifications.showNotification === 'function',
  },
  {
    use: 'flex.NotificationType.information',
    file: 'src/flex/extension-points/Notifications.ts',
    isOffered: ({ flex }) => 'information' in flex.NotificationType,
  },
  { use: 'flex.SidePanel', file: PANEL, isOffered: ({ flex }) => isComponent(flex.SidePanel) },
  {
    use: 'flex.setProviders',
    file: 'src/flex/host/theme.ts',
    isOffered: ({ flex }) => typeof flex.setProviders === 'function',
  },
  {
    use: 'the provider PasteThemeProvider',
    file: 'src/flex/host/theme.ts',
    isOffered: isNamed('PasteThemeProvider'),
  },
  {
    use: 'flex.Actions.addListener',
    file: 'src/flex/host/warnBeforeLeaving.ts',
    isOffered: ({ flex }) => typeof flex.Actions.addListener === 'function',
  },
  {
    use: 'flex.Actions.invokeAction',
    file: PLAYER,
    isOffered: ({ flex }) => typeof flex.Actions.invokeAction === 'function',
  },
  {
    use: 'the action HistoryPush',
    file: PLAYER,
    ifMissing: NO_PLAYER,
    isOffered: isNamed('HistoryPush'),
  },
  {
    use: 'flex.Insights',
    file: PLAYER,
    ifMissing: NO_PLAYER,
    isOffered: ({ flex: { Insights } }) =>
      isComponent(Insights.Controller) && String(Insights.ServiceStatus.Ready) === 'READY',
  },
  {
    use: 'flex.TaskHelper.isCallTask',
    file: 'src/flex/host/teamsView.ts',
    isOffered: ({ flex }) => typeof flex.TaskHelper.isCallTask === 'function',
  },
];

const properties: readonly FlexUse[] = [
  {
    use: 'the property fullName of workers',
    file: 'src/flex/host/teamsView.ts',
    ifMissing: 'the form for a comment has the name of the worker, or none',
    isOffered: isNamed('fullName'),
  },
  {
    use: 'the property dateUpdated of tasks',
    file: 'src/flex/host/teamsView.ts',
    ifMissing: 'a note has no position at first',
    isOffered: isNamed('dateUpdated'),
  },
  ...['displayName', 'HeaderComponent', 'themeOverride'].map((name) => ({
    use: `the property ${name} of SidePanel`,
    file: PANEL,
    isOffered: isNamed(name),
  })),
  { use: 'the property selectedTabName of tabs', file: TASK_TAB, isOffered: isNamed('selectedTabName') },
  {
    use: 'the property seeTaskInfoPermission of tabs',
    file: TASK_TAB,
    ifMissing: 'everyone sees the tab "Info"',
    isOffered: isNamed('seeTaskInfoPermission'),
  },
];

/** Flex builds these class names from other names when it renders. */
const classNames: readonly FlexUse[] = [
  { use: '.Twilio-MainContainer-end', file: PANEL },
  { use: '.Twilio-WorkerCanvas', file: TEAM_SURFACE },
  { use: '.Twilio-SupervisorTaskCanvas', file: TEAM_SURFACE },
  { use: '.Twilio-SupervisorTaskCanvasTabs', file: TEAM_SURFACE },
];

/** Everything that the plugin uses of Flex. `flexContract.test.ts` compares it with the sources and with a Flex UI. */
export const flexUses: readonly FlexUse[] = [
  ...placesAndHelpers,
  ...properties,
  ...managerUses,
  ...stateUses,
  ...classNames,
];
