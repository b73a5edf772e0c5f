import type { IWorker } from '@twilio/flex-ui';
import React, { useMemo } from 'react';
import { WorkerComments } from '../../features/team-view/ui/WorkerComments';
import { useOrphanedDrafts } from '../../features/add-comment/data/useOrphanedDrafts';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import type { FlexGlobal } from '../host/FlexGlobal';
import { InsightsPlayer, type OpenConversation } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { useSelectedWorker } from '../host/teamsView';
import { NO_FACTS, type FilteredFacts } from '../../features/filters/data/filterComments';
import { reviewerVisibilityForSupervisors } from '../settings/reviewerVisibility';
import { TeamSurface } from '../surfaces/TeamSurface';
import { useCommentStats } from '../../features/trend/data/useCommentStats';

/** Places the section below the skills: the sections of Flex have no sort order. */
const SORT_ORDER = 100;

interface SelectedWorkerCommentsProps {
  worker: IWorker;
  services: PluginServices;
  onOpenConversation: OpenConversation | undefined;
}

const SelectedWorkerComments: React.FC<SelectedWorkerCommentsProps> = ({
  worker,
  services,
  onOpenConversation,
}) => {
  const selected = useSelectedWorker(worker, services.config);
  const comments = useWorkerComments(selected);
  const orphans = useOrphanedDrafts(services.drafts, worker.sid, selected.reservationSids);
  const { config, tones, readSelf } = services;
  // This list has no lines that name conversations.
  const facts = useMemo(
    (): FilteredFacts => ({
      ...NO_FACTS,
      toneOf: tones.toneOf,
      showsReviewers: reviewerVisibilityForSupervisors(config).name,
      self: readSelf(),
    }),
    [config, tones, readSelf],
  );
  const { list, filters, ...stats } = useCommentStats(services.filters, 'supervisor', comments, facts);
  return <WorkerComments {...{ list, filters, stats, orphans, onOpenConversation }} />;
};

interface WorkerSectionProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** Passed by Flex, which renders this element with the props of the canvas. */
  worker?: IWorker;
}

/** Flex passes the next selected worker to the same element. The key keeps one agent's state from the next agent. */
const WorkerSection: React.FC<WorkerSectionProps> = ({ flex, services, worker }) =>
  worker ? (
    <TeamSurface
      key={worker.sid}
      id="assessment-comments-worker"
      services={services}
      surface="worker comments"
      subject={worker}
    >
      <InsightsPlayer flex={flex} services={services}>
        {(openConversation) => (
          <SelectedWorkerComments worker={worker} services={services} onOpenConversation={openConversation} />
        )}
      </InsightsPlayer>
    </TeamSurface>
  ) : null;

/** Adds the comments on an agent below the agent's skills in Teams View. */
export function addWorkerComments(flex: FlexGlobal, services: PluginServices): void {
  flex.WorkerCanvas.Content.add(<WorkerSection key="assessment-comments" flex={flex} services={services} />, {
    sortOrder: SORT_ORDER,
  });
}
