import React, { useCallback } from 'react';
import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

export type OpenConversation = (comment: AssessmentComment) => void;

export interface InsightsPlayerProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Renders the content, which can open a conversation; called with undefined if Flex cannot open one. */
  children: (openConversation: OpenConversation | undefined) => React.ReactElement;
}

/**
 * Provides a function that opens a conversation in Flex's Insights player. The player is available once Flex has
 * signed in to Insights, which it does in accounts that have Insights.
 * Source: Flex UI 2.17.1, `Insights.Controller` and the action `InsightsPlayerPlay` with `{ segmentId }`, which accepts
 * no position.
 */
export const InsightsPlayer: React.FC<InsightsPlayerProps> = ({ flex, services, children }) => {
  const openConversation = useCallback<OpenConversation>(
    ({ segmentId }) => {
      if (segmentId === null) return;
      // Flex notifies the user when it cannot play.
      flex.Actions.invokeAction('InsightsPlayerPlay', { segmentId }).catch((error: unknown) =>
        services.reportError('Insights player', error),
      );
    },
    [flex, services],
  );
  // Some versions of Flex UI 2 have no Insights player, although the types say otherwise.
  const Insights = flex.Insights as Partial<FlexGlobal['Insights']> | undefined;
  const { Controller, ServiceStatus } = Insights ?? {};
  if (!Controller || !ServiceStatus) return children(undefined);
  return (
    <Controller>
      {({ status }) => children(status === ServiceStatus.Ready ? openConversation : undefined)}
    </Controller>
  );
};
