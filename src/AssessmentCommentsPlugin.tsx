import type { Manager } from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import { addPanelReducer } from './flex/host/reducer';
import { addTaskPrefetch } from './flex/extension-points/TaskListItem';
import { addFeedbackButton } from './flex/extension-points/MainHeader';
import { registerNewFeedbackNotification } from './flex/extension-points/Notifications';
import { addFeedbackShortcut } from './flex/extension-points/KeyboardShortcutManager';
import { addFeedbackPanel } from './flex/extension-points/MainContainer';
import { addWorkerComments } from './flex/extension-points/WorkerCanvas';
import { addTaskComments } from './flex/extension-points/SupervisorTaskCanvasTabs';
import { isAgentPanelEnabled, enabledTeamSurfaces } from './flex/settings/enabledSurfaces';
import { refetchRefusedOnNewToken } from './flex/host/tokenUpdated';
import { rememberReservations } from './flex/host/rememberReservations';
import { rememberTeamReservations } from './flex/host/rememberTeamReservations';
import { createServices, reportError } from './flex/services';
import type { FlexGlobal } from './flex/host/FlexGlobal';
import { unsupportedFlexReason } from './flex/host/supportedFlex';
import { hasAnyRole } from './flex/host/roles';
import { addSetupCheck } from './flex/extension-points/setupCheck';
import { followHostTheme } from './flex/host/theme';
import { warnBeforeLeaving } from './flex/host/warnBeforeLeaving';

const PLUGIN_NAME = 'AssessmentCommentsPlugin';

/** Shows Flex Insights assessment comments to the agent they are about, and to supervisors, who add them. */
export default class AssessmentCommentsPlugin extends FlexPlugin {
  constructor() {
    super(PLUGIN_NAME);
  }

  /** Called by Flex before its first view is drawn. Whatever fails in here, Flex starts. */
  init(flex: FlexGlobal, manager: Manager): void {
    const name = `${this.uniqueName} ${this.version}`;
    try {
      const unsupported = unsupportedFlexReason(flex.VERSION);
      if (unsupported !== null) return reportError(name, unsupported);
      const services = createServices(manager, name);
      followHostTheme(flex);
      addPanelReducer(manager, services);
      refetchRefusedOnNewToken(manager, services.queryClient);
      if (isAgentPanelEnabled(manager, services.config)) {
        rememberReservations(manager, services.feedback.agentStorage);
        // The panel first: should Flex have no place for it, there is no button that opens nothing.
        addFeedbackPanel(flex, services);
        addFeedbackButton(flex, services, registerNewFeedbackNotification(flex, services));
        addFeedbackShortcut(flex, manager, services);
        addTaskPrefetch(flex, services);
      }
      const team = enabledTeamSurfaces(manager, services.config);
      if (team.agentComments || team.taskComments) {
        rememberTeamReservations(manager, services.feedback.teamStorage, (error) =>
          services.reportError('the team cannot be remembered', error),
        );
      }
      if (team.agentComments) addWorkerComments(flex, services);
      if (team.taskComments) {
        addTaskComments(flex, services);
        warnBeforeLeaving(services.drafts);
      }
      if (hasAnyRole(manager, ['admin'])) addSetupCheck(flex, services, this.version);
    } catch (error) {
      reportError(name, 'could not start; the rest of Flex is not affected', error);
    }
  }
}
