import type { Manager } from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import { addFeedbackReducer } from './flex/host/reducer';
import { readTasksAhead } from './flex/extension-points/TaskListItem';
import { addFeedbackButton } from './flex/extension-points/MainHeader';
import { newFeedbackNotice } from './flex/extension-points/Notifications';
import { addFeedbackShortcut } from './flex/extension-points/KeyboardShortcutManager';
import { addFeedbackPanel } from './flex/extension-points/MainContainer';
import { addWorkerComments } from './flex/extension-points/WorkerCanvas';
import { addConversationComments } from './flex/extension-points/SupervisorTaskCanvasTabs';
import { seesAgentPanel, teamSurfaces } from './flex/settings/enabledSurfaces';
import { askAgainWithNewToken } from './flex/host/tokenUpdated';
import { rememberReservations } from './flex/host/rememberReservations';
import { rememberTeamReservations } from './flex/host/rememberTeamReservations';
import { createServices, reportError } from './flex/services';
import type { FlexGlobal } from './flex/host/FlexGlobal';
import { whyFlexIsUnsupported } from './flex/host/supportedFlex';
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
      const unsupported = whyFlexIsUnsupported(flex.VERSION);
      if (unsupported !== null) return reportError(name, unsupported);
      const services = createServices(manager, name);
      followHostTheme(flex);
      addFeedbackReducer(manager, services);
      askAgainWithNewToken(manager, services.queryClient);
      if (seesAgentPanel(manager, services.config)) {
        rememberReservations(manager, services.feedback.memory);
        // The panel first: should Flex have no place for it, there is no button that opens nothing.
        addFeedbackPanel(flex, services);
        addFeedbackButton(flex, services, newFeedbackNotice(flex, services));
        addFeedbackShortcut(flex, manager, services);
        readTasksAhead(flex, services);
      }
      const team = teamSurfaces(manager, services.config);
      if (team.agentComments || team.taskComments) {
        rememberTeamReservations(manager, services.feedback.teamMemory, (error) =>
          services.reportError('the team cannot be remembered', error),
        );
      }
      if (team.agentComments) addWorkerComments(flex, services);
      if (team.taskComments) {
        addConversationComments(flex, services);
        warnBeforeLeaving(services.feedback);
      }
      if (hasAnyRole(manager, ['admin'])) addSetupCheck(flex, services, this.version);
    } catch (error) {
      reportError(name, 'could not start; the rest of Flex is not affected', error);
    }
  }
}
