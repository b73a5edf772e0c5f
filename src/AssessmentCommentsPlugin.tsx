import type { Manager } from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import { addToTasks } from './flex/extension-points/TaskListItem';
import { addFeedbackButton } from './flex/extension-points/MainHeader';
import { registerNewFeedbackNotification } from './flex/extension-points/Notifications';
import { addFeedbackShortcut } from './flex/extension-points/KeyboardShortcutManager';
import { addFeedbackPanel } from './flex/extension-points/MainContainer';
import { addTeamPrefetch } from './flex/extension-points/TeamsView';
import { addWorkerComments } from './flex/extension-points/WorkerCanvas';
import { addTaskComments } from './flex/extension-points/SupervisorTaskCanvasTabs';
import { addTeamColumn } from './flex/extension-points/WorkersDataTable';
import { addSetupCheck } from './flex/extension-points/ViewCollection';
import { enabledTeamSurfaces, isAgentPanelEnabled } from './flex/settings/enabledSurfaces';
import { rememberReservations } from './flex/host/rememberReservations';
import { rememberTeamReservations } from './flex/host/rememberTeamReservations';
import { addPart, reportError } from './flex/reportError';
import { createServices, type PluginServices } from './flex/services';
import type { FlexGlobal } from './flex/host/FlexGlobal';
import { unsupportedFlexReason } from './flex/host/supportedFlex';
import { hasAnyRole } from './flex/host/roles';
import { runningCopyReason } from './flex/host/runningCopy';
import { refetchRefusedOnNewToken } from './flex/host/session';
import { followHostTheme } from './flex/host/theme';
import { warnBeforeLeaving, warnBeforeLeavingFeedback } from './flex/host/warnBeforeLeaving';
import { connectMarkSharing } from './features/new-feedback/data/connectMarkSharing';
import { addPanelReducer } from './flex/surfaces/panelState';

const PLUGIN_NAME = 'AssessmentCommentsPlugin';

/** Shows Flex Insights assessment comments to the agent they are about, and to supervisors, who add them. */
export default class AssessmentCommentsPlugin extends FlexPlugin {
  constructor() {
    super(PLUGIN_NAME);
  }

  /** Flex calls this before it renders its first view. Flex starts even if something in here fails. */
  init(flex: FlexGlobal, manager: Manager): void {
    const name = `${this.uniqueName} ${this.version}`;
    try {
      const reasonToStayOff = unsupportedFlexReason(flex.VERSION) ?? runningCopyReason(manager);
      if (reasonToStayOff !== null) return reportError(name, reasonToStayOff);
      const services = createServices(manager, name);
      // What every surface needs comes first: if that fails, nothing is on screen.
      followHostTheme(flex);
      addPanelReducer(manager, services, name);
      refetchRefusedOnNewToken(manager, services);
      if (isAgentPanelEnabled(manager, services.config)) {
        addPart(services, 'the feedback panel', () => addAgentPanel(flex, manager, services));
      }
      addTeamView(flex, manager, services);
      const { feedbackSends } = services;
      if (feedbackSends) {
        addPart(services, 'the warning about unsent feedback', () =>
          warnBeforeLeavingFeedback(flex, feedbackSends),
        );
      }
      if (hasAnyRole(manager, ['admin'])) {
        addPart(services, 'the setup check', () => addSetupCheck(flex, services, this.version));
      }
    } catch (error) {
      reportError(name, 'could not start; the rest of Flex is not affected', error);
    }
  }
}

/** Adds what an agent sees: the panel and everything that opens it or announces new feedback. */
function addAgentPanel(flex: FlexGlobal, manager: Manager, services: PluginServices): void {
  rememberReservations(manager, services.feedback.agentStorage);
  // The panel comes first: if Flex has no place for it, there is no button that opens nothing.
  addFeedbackPanel(flex, services);
  const showNotification = addPart(services, 'the notification of new feedback', () =>
    registerNewFeedbackNotification(flex, services),
  );
  addFeedbackButton(flex, services, showNotification);
  const { sharing } = services.newMarks;
  if (sharing) addPart(services, 'the sharing of marks', () => connectMarkSharing(sharing));
  addPart(services, 'the keyboard shortcut', () => addFeedbackShortcut(flex, manager, services));
  addPart(services, 'what is added to tasks', () => addToTasks(flex, services));
}

/** Adds what a supervisor sees in Teams View: the comments on an agent and on a task. */
function addTeamView(flex: FlexGlobal, manager: Manager, services: PluginServices): void {
  const { agentComments, taskComments, column } = enabledTeamSurfaces(manager, services.config);
  if (!agentComments && !taskComments && !column) return;
  const onError = (error: unknown): void => services.reportError('the team cannot be remembered', error);
  rememberTeamReservations(manager, services.feedback.teamStorage, onError);
  if (agentComments) {
    addPart(services, 'the comments on an agent', () => addWorkerComments(flex, services));
    addPart(services, 'the prefetch of the comments on an agent', () => addTeamPrefetch(flex, services));
  }
  if (column) addPart(services, 'the column of the team', () => addTeamColumn(flex, services));
  if (!taskComments) return;
  addPart(services, 'the comments on a task', () => addTaskComments(flex, services));
  warnBeforeLeaving(services.drafts);
}
