import React, { useCallback } from 'react';
import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

export type OpenConversation = (comment: AssessmentComment) => void;

export interface InsightsPlayerProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Draws what offers to open a conversation; with undefined where Flex cannot. */
  children: (openConversation: OpenConversation | undefined) => React.ReactElement;
}

/**
 * Tells whether Flex can play a conversation, and how. Flex's own player opens once Flex is signed in to Insights,
 * which happens in accounts that have it.
 * Source: Flex UI 2.17.1, `Insights.Controller` and the action `InsightsPlayerPlay` with `{ segmentId }`, which takes no
 * position.
 */
export const InsightsPlayer: React.FC<InsightsPlayerProps> = ({ flex, services, children }) => {
  const openConversation = useCallback<OpenConversation>(
    ({ segmentId }) => {
      if (segmentId === null) return;
      // Flex tells the user itself when it cannot play.
      flex.Actions.invokeAction('InsightsPlayerPlay', { segmentId }).catch((error: unknown) =>
        services.reportError('Insights player', error),
      );
    },
    [flex, services],
  );
  // Not every Flex UI 2 has it, whatever the types say.
  const Insights = flex.Insights as Partial<FlexGlobal['Insights']> | undefined;
  const { Controller, ServiceStatus } = Insights ?? {};
  if (!Controller || !ServiceStatus) return children(undefined);
  return (
    <Controller>
      {({ status }) => children(status === ServiceStatus.Ready ? openConversation : undefined)}
    </Controller>
  );
};
