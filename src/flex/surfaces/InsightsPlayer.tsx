import React, { useMemo } from 'react';
import type { ConversationPlayer } from '../../features/comment-list/ui/card/CommentExtras';
import { conversationLink, conversationPath } from '../../insights/parse/conversationAddress';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

export interface InsightsPlayerProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Renders the content, which can open conversations; called with undefined if Flex cannot open them. */
  children: (player: ConversationPlayer | undefined) => React.ReactElement;
}

/**
 * Provides what opens conversations in Flex's own view of a conversation, and what links to them. Flex can show them once
 * it has signed in to Insights, which it does for supervisors and admins in accounts that have Insights.
 * Source: Flex UI 2.17.1, `Insights.Controller` and the route `/segments/<id>` (decision 021).
 */
export const InsightsPlayer: React.FC<InsightsPlayerProps> = ({ flex, services, children }) => {
  const player = useMemo(
    (): ConversationPlayer => ({
      open(comment) {
        const path = conversationPath(comment);
        if (path === null) return;
        // The action is rejected if another plugin cancels it.
        flex.Actions.invokeAction('HistoryPush', path).catch((error: unknown) =>
          services.reportError('opening a conversation', error),
        );
      },
      linkTo: (comment) => conversationLink(services.accountSid, comment),
    }),
    [flex, services],
  );
  // Some versions of Flex UI 2 have no Insights player, although the types say otherwise.
  const Insights = flex.Insights as Partial<FlexGlobal['Insights']> | undefined;
  const { Controller, ServiceStatus } = Insights ?? {};
  if (!Controller || !ServiceStatus) return children(undefined);
  return (
    <Controller>{({ status }) => children(status === ServiceStatus.Ready ? player : undefined)}</Controller>
  );
};
