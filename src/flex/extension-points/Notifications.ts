import type { StringKey } from '../../strings/en-US';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

const NOTIFICATION_ID = 'AssessmentCommentsNewFeedback';

/**
 * Registers the notification of new feedback if the settings enable it. Its content is a key of Flex's strings.
 * @returns a function that shows the notification, or null when it is not enabled
 */
export function registerNewFeedbackNotification(
  flex: FlexGlobal,
  { config }: PluginServices,
): (() => void) | null {
  if (!config.notifyNewFeedback) return null;
  const content: StringKey = 'AssessmentCommentsNewNotification';
  flex.Notifications.registerNotification({
    id: NOTIFICATION_ID,
    type: flex.NotificationType.information,
    content,
    closeButton: true,
  });
  return () => flex.Notifications.showNotification(NOTIFICATION_ID);
}
