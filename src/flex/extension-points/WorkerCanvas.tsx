import type { IWorker } from '@twilio/flex-ui';
import React from 'react';
import { WorkerComments } from '../../features/team-view/ui/WorkerComments';
import { useAcknowledgements } from '../../features/acknowledgements/data/useAcknowledgements';
import { useEntries } from '../../features/acknowledgements/data/useEntries';
import { useFeedbackFacts } from '../../features/acknowledgements/data/useFeedbackFacts';
import {
  AcknowledgementsContext,
  EntriesProblemContext,
} from '../../features/acknowledgements/ui/AcknowledgementsContext';
import { useAddToGroup, useAddToSegment } from '../../features/team-view/data/useAddTo';
import { useConversationForm } from '../../features/team-view/data/useConversationForm';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import { useLinkedConversation } from '../../features/team-view/data/useLinkedConversation';
import { useUncommentedConversations } from '../../features/team-view/data/useUncommentedConversations';
import { useUnsentDrafts } from '../../features/team-view/data/useUnsentDrafts';
import type { CommentsView } from '../../shared/data/CommentListState';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { ConversationPlayer } from '../../features/comment-list/ui/card/CommentExtras';
import { InsightsPlayer } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { useSelectedWorker, useTeamTasks } from '../host/teamsView';
import { useGroupedComments } from '../../features/conversation/data/useGroupedComments';
import { ConversationLinesContext } from '../../features/conversation/ui/ConversationLinesContext';
import { reviewerVisibilityForSupervisors } from '../settings/reviewerVisibility';
import { useCsvExport } from '../surfaces/useCsvExport';
import { TeamSurface } from '../surfaces/TeamSurface';
import { useLineText } from '../surfaces/useLineText';
import { useTeamLines } from '../surfaces/useTeamLines';
import { useCommentStats } from '../../features/trend/data/useCommentStats';

/**
 * Places the section between those of Flex. Its parts have no sort order, so each has its place as one: the header is 0,
 * "Agent Details" 1 and 2, "Skills" 3 and 4. Seen in Flex UI 2.17.1.
 */
const SORT_ORDER = 2.5;

/** The screens on which a form can be opened. On the others, Insights has said nothing yet. */
const KINDS_WITH_FORM: readonly CommentsView['kind'][] = ['comments', 'empty', 'agentUnknown'];

interface SelectedWorkerCommentsProps {
  worker: IWorker;
  services: PluginServices;
  player: ConversationPlayer | undefined;
}

const SelectedWorkerComments: React.FC<SelectedWorkerCommentsProps> = ({ worker, services, player }) => {
  const selected = useSelectedWorker(worker, services.config);
  const comments = useWorkerComments(selected);
  const { config, tones, conversations, readSelf } = services;
  const acknowledgements = useAcknowledgements(services.feedbackSends, { workerSid: worker.sid });
  const feedback = useFeedbackFacts(acknowledgements, comments.view);
  const lines = useTeamLines(services, worker.sid, useTeamTasks(worker.sid));
  const { list, filters, ...stats } = useCommentStats(services.filters, 'supervisor', comments, {
    toneOf: tones.toneOf,
    showsReviewers: reviewerVisibilityForSupervisors(config).name,
    lineTextOf: useLineText(lines.lineOf),
    self: readSelf(),
    matchesFeedback: feedback?.matchesFeedback,
  });
  const entries = useEntries({
    workerSid: worker.sid,
    isOn: acknowledgements !== null,
    views: [comments.view],
    isAllNeeded: filters.chosen.feedback !== null,
  });
  const grouped = useGroupedComments(list, { facts: conversations.facts, isNew: null });
  const form = useConversationForm(services.drafts, worker.sid, {
    isAllowed: config.addComments,
    isNeeded: KINDS_WITH_FORM.includes(comments.view.kind),
    agentName: worker.fullName || worker.name || null,
  });
  const uncommented = useUncommentedConversations(selected, comments);
  const onAddToSegment = useAddToSegment(form, selected, lines.lineOf);
  const linked = useLinkedConversation(selected, form);
  const unsent = useUnsentDrafts(services.drafts, selected, form);
  const refresh = (): void => {
    grouped.refresh();
    entries.refresh();
    unsent.lookUpAgain();
  };
  const download = useCsvExport(services, grouped, {
    agentName: worker.fullName || worker.name || null,
    lineOf: lines.lineOf,
    player,
    acknowledgements,
  });
  const onAddTo = useAddToGroup(form, grouped, selected, lines.lineOf);
  return (
    <ConversationLinesContext.Provider value={lines}>
      <AcknowledgementsContext.Provider value={acknowledgements}>
        <EntriesProblemContext.Provider value={entries.problem}>
          <WorkerComments
            list={{ ...grouped, refresh }}
            feedback={feedback?.figures ?? null}
            unsent={unsent.drafts}
            uncommented={form && config.conversationDetails !== 'none' ? uncommented : null}
            {...{ filters, stats, form, onAddTo, onAddToSegment, linked, player, download }}
          />
        </EntriesProblemContext.Provider>
      </AcknowledgementsContext.Provider>
    </ConversationLinesContext.Provider>
  );
};

interface WorkerSectionProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Passed by Flex, which renders this element with the props of the canvas. */
  worker?: IWorker;
}

const WorkerSection: React.FC<WorkerSectionProps> = ({ flex, services, worker }) =>
  worker ? (
    <TeamSurface
      id="assessment-comments-worker"
      services={services}
      surface="worker comments"
      subject={worker}
      isFollowed
    >
      <InsightsPlayer flex={flex} services={services}>
        {(player) => <SelectedWorkerComments worker={worker} services={services} player={player} />}
      </InsightsPlayer>
    </TeamSurface>
  ) : null;

/** Adds the comments on an agent between the agent's details and skills in Teams View. */
export function addWorkerComments(flex: FlexGlobal, services: PluginServices): void {
  flex.WorkerCanvas.Content.add(<WorkerSection key="assessment-comments" flex={flex} services={services} />, {
    sortOrder: SORT_ORDER,
  });
}
