import type { Manager } from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import { addFeedbackReducer } from './flex/reducer';
import { addFeedbackButton } from './flex/MainHeader';
import { addFeedbackPanel } from './flex/MainContainer';
import { addWorkerComments } from './flex/WorkerCanvas';
import { addConversationComments } from './flex/SupervisorTaskCanvasTabs';
import { mayOpenTeamsView } from './flex/roles';
import { askAgainWithNewToken } from './flex/tokenUpdated';
import { rememberReservations } from './flex/rememberReservations';
import { rememberTeamReservations } from './flex/rememberTeamReservations';
import { createServices, reportError } from './flex/services';
import type { FlexGlobal } from './flex/FlexGlobal';
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
      const services = createServices(manager, name);
      followHostTheme(flex);
      addFeedbackReducer(manager, services);
      rememberReservations(manager, services.feedback.memory);
      askAgainWithNewToken(manager, services.queryClient);
      // The panel first: should Flex have no place for it, there is no button that opens nothing.
      addFeedbackPanel(flex, services);
      addFeedbackButton(flex, services);
      if (mayOpenTeamsView(manager)) {
        rememberTeamReservations(manager, services.feedback.teamMemory, (error) =>
          services.reportError('the team cannot be remembered', error),
        );
        addWorkerComments(flex, services);
        addConversationComments(flex, services);
        warnBeforeLeaving(services.feedback);
      }
    } catch (error) {
      reportError(name, 'could not start; the rest of Flex is not affected', error);
    }
  }
}
