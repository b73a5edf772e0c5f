import type { Query, QueryClient } from '@tanstack/react-query';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { pageVisibility } from '../../../shared/data/query/browserState';
import { COLUMN_REQUESTS } from '../../../shared/data/query/freshness';
import { columnGapMs, longestRetryDelayMs, remainingMs } from '../../../shared/data/query/requestDelays';
import { agentPageQuery } from '../../../shared/data/query/options/commentQueries';
import { createPace } from '../../../shared/data/query/pace';
import { isTransientError, rateLimitPauseMs } from '../../../shared/data/query/queryErrors';
import { createStore, type Readable } from '../../../shared/store';
import type { Tones } from '../../tones/data/Tones';
import { createColumnFeedback, type ColumnState } from './columnFeedback';
import { countComments } from './AgentFigures';
import { createFiguresReader, type ReadBatches, type ShownAgent } from './figuresCache';

/** What is known of the agents in the table, by the ID of the agent. */
export interface TeamFigures extends Readable<ReadonlyMap<string, ColumnState>> {
  /**
   * Keeps the figures of an agent up to date while the row is on screen.
   * @returns says that the row has left the screen
   */
  show: (agent: ShownAgent) => () => void;
}

/** A timer of browsers cannot wait longer. A clock that is set back must not prolong a delay either. */
const LONGEST_DELAY_MS = 10 * 60_000;

/**
 * Counts the comments on the agents whose rows are on screen. It asks about one agent at a time, so that one of the
 * client's two slots stays free, in the pace of `COLUMN_REQUESTS`. After a failure it asks nothing for a time that grows
 * and is random. Nothing is asked while the page is hidden. The queries have no observers, so nothing else repeats them.
 */
export function createTeamFigures(
  services: Pick<FeedbackServices, 'client' | 'fetchSettings' | 'functionsClient'>,
  queryClient: QueryClient,
  tones: Tones,
  isFeedbackShown = false,
): TeamFigures {
  const { spreadMs, detailsDelayMs } = services.fetchSettings;
  const store = createStore<ReadonlyMap<string, ColumnState>>(new Map());
  const shown = new Set<ShownAgent>();
  const askedAt = new Map<string, number>();
  const pace = createPace({ ...COLUMN_REQUESTS, gapMs: columnGapMs(spreadMs) });
  let pausedUntil = Date.now() + detailsDelayMs;
  let failedRounds = 0;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | undefined;

  const count: ReadBatches = (batches, agentId) =>
    countComments(batches, agentId, tones, Date.now() + services.client.serverOffsetMs());
  const readFigures = createFiguresReader(queryClient, count);
  const feedback = createColumnFeedback({ ...services, queryClient }, isFeedbackShown);
  const stateOf = (agent: ShownAgent): ColumnState => {
    const { state } = readFigures(agent);
    return state.kind === 'counted' ? { ...state, feedback: feedback.of(state, agent) } : state;
  };

  /** Rows that have left the screen keep what is known, for the order of the table. */
  function update(): void {
    const states = [...shown].map((agent) => [agent.agentId, stateOf(agent)] as const);
    store.update((known) => withStates(known, states));
    schedule();
  }

  /** The agents that can be asked about, starting with the one that was asked about longest ago. */
  const byTurn = (): ShownAgent[] =>
    [...shown].sort((a, b) => (askedAt.get(a.agentId) ?? 0) - (askedAt.get(b.agentId) ?? 0));

  const pauseMs = (): number => remainingMs(pausedUntil, LONGEST_DELAY_MS);

  function schedule(): void {
    clearTimeout(timer);
    if (isAsking || shown.size === 0 || !pageVisibility.get()) return;
    const nextAt = Math.min(...[...shown].map((agent) => readFigures(agent).dueAt));
    if (nextAt === Infinity) return;
    const delayMs = Math.max(pace.waitMs(), nextAt - Date.now(), pauseMs());
    timer = setTimeout(() => void askNext(), Math.min(delayMs, LONGEST_DELAY_MS));
  }

  async function askNext(): Promise<void> {
    const isEarly = pace.waitMs() > 0 || pauseMs() > 0;
    const next = isEarly ? undefined : byTurn().find((agent) => readFigures(agent).dueAt <= Date.now());
    if (!next) return schedule();
    isAsking = true;
    pace.count();
    askedAt.set(next.agentId, Date.now());
    try {
      await queryClient.fetchQuery({ ...pageOf(next), staleTime: 0 });
      failedRounds = 0;
      // Another service, which can be slow. The cache says when it has answered.
      void feedback.fetch(next);
    } catch (error) {
      if (isTransientError(error)) pausedUntil = Date.now() + pauseAfter(error);
    }
    isAsking = false;
    update();
  }

  const pageOf = (agent: ShownAgent) =>
    agentPageQuery(
      { ...services, queryClient },
      { ...agent, read: (batch) => count([batch], agent.agentId) },
    );

  function pauseAfter(error: unknown): number {
    const delayMs = (0.5 + Math.random() / 2) * longestRetryDelayMs(failedRounds, spreadMs);
    failedRounds += 1;
    return rateLimitPauseMs(error) ?? delayMs;
  }

  /** Another screen can fetch a list of one of the agents, and a new token resets refused queries. */
  function watch(): void {
    const stopCache = queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && !isAsking && isOfAgent(query)) update();
    });
    const stopVisibility = pageVisibility.subscribe(schedule);
    stopWatching = () => [stopCache, stopVisibility].forEach((stop) => stop());
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    show(agent) {
      const own = { ...agent };
      shown.add(own);
      if (!stopWatching) watch();
      update();
      return () => {
        shown.delete(own);
        if (shown.size > 0) return;
        clearTimeout(timer);
        stopWatching?.();
        stopWatching = undefined;
      };
    },
  };
}

function isOfAgent({ queryKey }: Pick<Query, 'queryKey'>): boolean {
  return (
    ['agentPage', 'feedbackEntries'].includes(String(queryKey[0])) ||
    (queryKey[0] === 'comments' && queryKey[1] === 'agent')
  );
}

/** The same map if none of the states says something else. */
function withStates(
  known: ReadonlyMap<string, ColumnState>,
  states: readonly (readonly [string, ColumnState])[],
): ReadonlyMap<string, ColumnState> {
  const changed = states.filter(([id, state]) => JSON.stringify(known.get(id)) !== JSON.stringify(state));
  return changed.length === 0 ? known : new Map([...known, ...changed]);
}
