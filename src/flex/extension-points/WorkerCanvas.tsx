import type { IWorker } from '@twilio/flex-ui';
import React from 'react';
import { WorkerComments } from '../../features/team-view/ui/WorkerComments';
import { useOrphanedDrafts } from '../../features/add-comment/data/useOrphanedDrafts';
import { useWorkerComments } from '../../features/team-view/data/useWorkerComments';
import type { FlexGlobal } from '../host/FlexGlobal';
import { InsightsPlayer, type OpenConversation } from '../surfaces/InsightsPlayer';
import type { PluginServices } from '../services';
import { useSelectedWorker } from '../host/teamsView';
import { TeamSurface } from '../surfaces/TeamSurface';
import { useCommentStats } from '../../features/trend/data/useCommentStats';

/** After Flex's own parts, which have no order. */
const BELOW_SKILLS = 100;

interface CommentsOfWorkerProps {
  worker: IWorker;
  services: PluginServices;
  onOpenConversation: OpenConversation | undefined;
}

const CommentsOfWorker: React.FC<CommentsOfWorkerProps> = ({ worker, services, onOpenConversation }) => {
  const selected = useSelectedWorker(worker, services.config);
  const list = useWorkerComments(selected);
  const orphans = useOrphanedDrafts(services.drafts, worker.sid, selected.reservationSids);
  const figures = useCommentStats(services.filters, 'supervisor', list);
  return (
    <WorkerComments list={list} {...figures} orphans={orphans} onOpenConversation={onOpenConversation} />
  );
};

interface WorkerSectionProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** From Flex, which draws this with the properties of the canvas. */
  worker?: IWorker;
}

/** Flex hands another worker to the same element: the key keeps what belongs to one agent from the next. */
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
          <CommentsOfWorker worker={worker} services={services} onOpenConversation={openConversation} />
        )}
      </InsightsPlayer>
    </TeamSurface>
  ) : null;

/** Adds the comments on an agent below the agent's skills in Teams View. */
export function addWorkerComments(flex: FlexGlobal, services: PluginServices): void {
  flex.WorkerCanvas.Content.add(<WorkerSection key="assessment-comments" flex={flex} services={services} />, {
    sortOrder: BELOW_SKILLS,
  });
}
