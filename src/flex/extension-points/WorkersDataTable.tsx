import type { IWorker } from '@twilio/flex-ui';
import React, { useCallback } from 'react';
import { readAgentIdAttribute } from '../../config/readAgentIdAttribute';
import { knownWorkerAgentId } from '../../features/agent-identity/data/agentIdSource';
import { createTeamFigures, type TeamFigures } from '../../features/team-column/data/createTeamFigures';
import { compareFigures } from '../../features/team-column/data/compareFigures';
import { ColumnHeader } from '../../features/team-column/ui/ColumnHeader';
import { FiguresCell } from '../../features/team-column/ui/FiguresCell';
import { FeedbackServicesContext } from '../../shared/data/FeedbackServices';
import { useStore } from '../../shared/store';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import { SurfaceFrame } from '../../shared/ui/SurfaceFrame';
import { TextsContext } from '../../shared/ui/TextsContext';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { TeamWorker } from '../host/teamsView';
import type { PluginServices } from '../services';

/** Places the column after the columns of Flex, which have no sort order. */
const SORT_ORDER = 100;

/** Room for the name of the column and the icon of Flex for its order. */
const COLUMN_STYLE = { width: '7.5rem', paddingRight: '0' };

/**
 * Flex gives its last column what the others leave. Beside an open panel in a window of 1280 pixels, that is less than a
 * task card, which would then cover our column. There, the column of names becomes narrower, and in narrower windows the
 * table scrolls. The room that Flex leaves behind its icon for the order is taken by long names of our column. Seen in Flex
 * UI 2.17.1.
 */
const CARDS_FIT_STYLE = `.Twilio-WorkersDataTable table { min-width: 46.5rem }
  .Twilio-WorkersDataTable th:last-child > span { padding-right: 0 !important }
  @media (max-width: 1319px) {
    .Twilio-WorkersDataTable th:first-child { width: 11.5rem !important }
  }`;

const NOTHING = (): void => undefined;

interface AgentCellProps {
  services: PluginServices;
  figures: TeamFigures;
  workerSid: string;
  agentIdAttribute: string | null;
}

const AgentCell: React.FC<AgentCellProps> = ({ services, figures, workerSid, agentIdAttribute }) => {
  const { teamStorage } = services.feedback;
  const agentId = useStore(teamStorage, (team) => knownWorkerAgentId(team, { workerSid, agentIdAttribute }));
  const known = useStore(figures, (states) => (agentId === null ? undefined : states.get(agentId)));
  const onRested = useCallback(
    () => (agentId === null ? NOTHING : figures.show({ agentId, workerSid })),
    [figures, agentId, workerSid],
  );
  const state =
    agentId === null ? ({ kind: 'agentUnknown' } as const) : (known ?? ({ kind: 'loading' } as const));
  return <FiguresCell subject={`${workerSid} ${agentId ?? ''}`} state={state} onRested={onRested} />;
};

/** What the parts of the column need. Flex renders them together with its table, so an error in one must not spread. */
const ColumnPart: React.FC<{ services: PluginServices }> = ({ services, children }) => (
  <TextsContext.Provider value={services.texts}>
    {/* Flex always declares its page as English. A screen reader needs the language of our texts. */}
    <SurfaceFrame lang={services.texts.language}>
      <ErrorBoundary fallback={() => null} onError={(error) => services.reportError('team column', error)}>
        <FeedbackServicesContext.Provider value={services.feedback}>
          {children}
        </FeedbackServicesContext.Provider>
      </ErrorBoundary>
    </SurfaceFrame>
  </TextsContext.Provider>
);

/** Flex renders all rows again whenever one of the workers changes. This element then stays as it is. */
const Cell = React.memo<AgentCellProps>((props) => (
  <ColumnPart services={props.services}>
    <AgentCell {...props} />
  </ColumnPart>
));
Cell.displayName = 'Cell';

/** The name of the column where Flex lets users choose columns: Flex reads `source` of the header. Seen in 2.17.1. */
interface HeaderProps {
  services: PluginServices;
  source: () => string;
}

const Header: React.FC<HeaderProps> = ({ services }) => (
  <ColumnPart services={services}>
    <style>{CARDS_FIT_STYLE}</style>
    <ColumnHeader />
  </ColumnPart>
);

/** Adds a column to the table of agents in Teams View: how many comments each had in the last 30 days. */
export function addTeamColumn(flex: FlexGlobal, services: PluginServices): void {
  const { feedback, queryClient, tones, config, texts } = services;
  const figures = createTeamFigures(feedback, queryClient, tones, services.feedbackSends !== null);
  const attributeOf = ({ attributes }: IWorker): string | null => readAgentIdAttribute(attributes, config);
  const stateOf = ({ worker }: TeamWorker) => {
    const ids = { workerSid: worker.sid, agentIdAttribute: attributeOf(worker) };
    return figures.get().get(knownWorkerAgentId(feedback.teamStorage.get(), ids) ?? '');
  };
  flex.WorkersDataTable.Content.add(
    <flex.ColumnDefinition
      key="assessment-comments"
      header={<Header services={services} source={() => texts.text('AssessmentCommentsColumnHeader')} />}
      style={COLUMN_STYLE}
      sortingFn={(a: TeamWorker, b: TeamWorker) => compareFigures(stateOf(a), stateOf(b))}
      content={({ worker }: TeamWorker) => (
        <Cell
          services={services}
          figures={figures}
          workerSid={worker.sid}
          agentIdAttribute={attributeOf(worker)}
        />
      )}
    />,
    { sortOrder: SORT_ORDER },
  );
}
