import React, { useCallback, useMemo } from 'react';
import { useAcknowledgements } from '../../features/acknowledgements/data/useAcknowledgements';
import { useEntries } from '../../features/acknowledgements/data/useEntries';
import {
  AcknowledgementsContext,
  EntriesProblemContext,
} from '../../features/acknowledgements/ui/AcknowledgementsContext';
import { FeedbackPanel } from '../../features/agent-panel/ui/FeedbackPanel';
import { useRecentFeedback } from '../../features/agent-panel/data/useRecentFeedback';
import { useSelectedConversation } from '../../features/agent-panel/data/useSelectedConversation';
import { useConversationLines } from '../../features/conversation/data/useConversationLines';
import { useGroupedComments } from '../../features/conversation/data/useGroupedComments';
import {
  ConversationLinesContext,
  type ConversationLines,
} from '../../features/conversation/ui/ConversationLinesContext';
import { useVisit } from '../../features/new-feedback/data/useVisit';
import { NewMarksContext } from '../../features/new-feedback/ui/NewMarksContext';
import { useCommentStats } from '../../features/trend/data/useCommentStats';
import { useSelectedReservation } from '../host/agentDesktop';
import type { FlexGlobal } from '../host/FlexGlobal';
import { useOpenTasks } from '../host/openTasks';
import type { PluginServices } from '../services';
import { useLineText } from './useLineText';
import { reviewerVisibilityForAgents } from '../settings/reviewerVisibility';

export interface PanelContentProps {
  flex: FlexGlobal;
  services: PluginServices;
  onClose: () => void;
  titleRef: React.RefObject<HTMLHeadingElement>;
}

/** Brings what the panel shows from the hooks of the features to the panel. */
export const PanelContent: React.FC<PanelContentProps> = ({ flex, services, onClose, titleRef }) => {
  const { conversations, tones, config } = services;
  const { facts } = conversations;
  const reservation = useSelectedReservation();
  const conversation = useSelectedConversation(reservation);
  const recent = useRecentFeedback();
  const isInConversation = reservation !== null && reservation.phase !== 'ended';
  // What is new does not depend on the filters.
  const { visit, isNew, newFeedback } = useVisit(services.newMarks, recent, isInConversation);
  const acknowledgements = useAcknowledgements(services.feedbackSends, { workerSid: null });
  const entries = useEntries({
    workerSid: null,
    isOn: acknowledgements !== null,
    views: [conversation.view, recent.view],
    isAllNeeded: false,
  });
  const lines = useLines(flex, services);
  const { list, filters, ...stats } = useCommentStats(services.filters, 'agent', recent, {
    toneOf: tones.toneOf,
    showsReviewers: reviewerVisibilityForAgents(config).name,
    lineTextOf: useLineText(lines.lineOf),
  });
  const isOrderChosen = filters.isFiltering || filters.chosen.order !== 'newest';
  const groupedRecent = useGroupedComments(list, { facts, isNew: isOrderChosen ? null : isNew });
  const groupedConversation = useGroupedComments(conversation, { facts, isNew: null });
  const refresh = (): void => {
    groupedRecent.refresh();
    entries.refresh();
  };
  return (
    <NewMarksContext.Provider value={visit}>
      <ConversationLinesContext.Provider value={lines}>
        <AcknowledgementsContext.Provider value={acknowledgements}>
          <EntriesProblemContext.Provider value={entries.problem}>
            <FeedbackPanel
              conversation={reservation && groupedConversation}
              recent={{ ...groupedRecent, refresh }}
              filters={filters}
              stats={stats}
              newFeedback={newFeedback}
              onClose={onClose}
              titleRef={titleRef}
            />
          </EntriesProblemContext.Provider>
        </AcknowledgementsContext.Provider>
      </ConversationLinesContext.Provider>
    </NewMarksContext.Provider>
  );
};

/** What the headings of conversations show and do. */
function useLines(flex: FlexGlobal, services: PluginServices): ConversationLines {
  const { conversations, config } = services;
  const { lineOf, onRested } = useConversationLines({
    ...conversations,
    openTasks: useOpenTasks(),
    worker: null,
    showDetails: config.conversationDetails !== 'none',
    showScores: config.scoresForAgents,
  });
  const selectTask = useCallback(
    (sid: string): void => {
      // The action is rejected if another plugin cancels it.
      flex.Actions.invokeAction('SelectTask', { sid }).catch((error: unknown) =>
        services.reportError('selection of a task', error),
      );
    },
    [flex, services],
  );
  return useMemo(() => ({ lineOf, onRested, selectTask }), [lineOf, onRested, selectTask]);
}
