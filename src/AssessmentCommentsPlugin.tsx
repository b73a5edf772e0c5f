import type { Manager } from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import { addFeedbackReducer } from './flex/reducer';
import { readTasksAhead } from './flex/TaskListItem';
import { addFeedbackButton } from './flex/MainHeader';
import { newFeedbackNotice } from './flex/Notifications';
import { addFeedbackShortcut } from './flex/shortcuts';
import { addFeedbackPanel } from './flex/MainContainer';
import { addWorkerComments } from './flex/WorkerCanvas';
import { addConversationComments } from './flex/SupervisorTaskCanvasTabs';
import { seesAgentPanel, teamSurfaces } from './flex/surfaces';
import { askAgainWithNewToken } from './flex/tokenUpdated';
import { rememberReservations } from './flex/rememberReservations';
import { rememberTeamReservations } from './flex/rememberTeamReservations';
import { createServices, reportError } from './flex/services';
import type { FlexGlobal } from './flex/FlexGlobal';
import { whyFlexIsUnsupported } from './flex/supportedFlex';
import { hasAnyRole } from './flex/roles';
import { addSetupCheck } from './flex/setupCheck';
import { followHostTheme } from './flex/theme';
import { warnBeforeLeaving } from './flex/warnBeforeLeaving';

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
