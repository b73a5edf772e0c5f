import type { StringKey } from '../../strings/en-US';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

const ID = 'AssessmentCommentsNewFeedback';

/** The notification of new feedback, where an admin wants one. Flex finds its words among its own strings. */
export function registerNewFeedbackNotification(
  flex: FlexGlobal,
  { config }: PluginServices,
): (() => void) | null {
  if (!config.notifyNewFeedback) return null;
  const content: StringKey = 'AssessmentCommentsNewNotification';
  flex.Notifications.registerNotification({
    id: ID,
    type: flex.NotificationType.information,
    content,
    closeButton: true,
  });
  return () => flex.Notifications.showNotification(ID);
}
