import type { FlexState } from '@twilio/flex-ui';
import React, { useEffect, useRef } from 'react';
import { useStore as useReduxStore } from 'react-redux';
import { prefetchWorker, type WorkerPrefetch } from '../../features/team-view/data/prefetchWorker';
import { PREFETCH_DELAY_MS, TEAM_PREFETCHES } from '../../shared/data/query/freshness';
import { createPace } from '../../shared/data/query/pace';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import type { FlexGlobal } from '../host/FlexGlobal';
import { findTeamWorker } from '../host/teamsView';
import type { PluginServices } from '../services';

/** The row of an agent, which has the SID of the worker as its ID. Seen in Flex UI 2.0.0, 2.12.0 and 2.17.1. */
const ROW = 'tr[id^="WK"]';

const rowOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest(ROW) : null);

/**
 * Prefetches the comments on the agent on whose row the pointer or the keyboard focus rests. Flex offers no place in a row
 * that is there without a column of ours, so this listens on the view around the table.
 */
function watchRows(view: Element, prefetch: (workerSid: string) => WorkerPrefetch | null): () => void {
  let rested: Element | null = null;
  let timer: number | undefined;
  let running: WorkerPrefetch | null = null;
  const cancelTimer = (): void => window.clearTimeout(timer);
  const leave = (): void => {
    cancelTimer();
    running?.cancel();
    [running, rested] = [null, null];
  };
  /** A press selects the agent. Then the screen fetches, or waits for what is being prefetched. */
  const handOver = (): void => {
    cancelTimer();
    running = null;
  };
  const rest = (event: Event): void => {
    const row = rowOf(event);
    if (row === rested && running) return;
    if (row !== rested) leave();
    if (!row) return;
    rested = row;
    cancelTimer();
    timer = window.setTimeout(() => {
      running = prefetch(row.id);
    }, PREFETCH_DELAY_MS);
  };
  const listeners: Record<string, (event: Event) => void> = {
    // Not `pointerover`: a table that moves under a resting pointer fires it as well. A finger does not rest.
    pointermove: (event) => {
      if (!('pointerType' in event && event.pointerType === 'touch')) rest(event);
    },
    // A press focuses too, but selects at the same time.
    focusin: (event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) rest(event);
    },
    pointerleave: leave,
    focusout: leave,
    pointerdown: handOver,
    keydown: (event) => {
      if ('key' in event && (event.key === 'Enter' || event.key === ' ')) handOver();
    },
  };
  const controller = new AbortController();
  for (const [event, listener] of Object.entries(listeners))
    view.addEventListener(event, listener, { signal: controller.signal, passive: true });
  return () => {
    leave();
    controller.abort();
  };
}

/** Flex renders this element in Teams View, while it is on screen. */
const TeamPrefetch: React.FC<{ services: PluginServices }> = ({ services }) => {
  const store = useReduxStore<FlexState>();
  const markerRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const view = markerRef.current?.parentElement;
    if (!view) return undefined;
    const pace = createPace(TEAM_PREFETCHES);
    return watchRows(view, (workerSid) => {
      const worker = findTeamWorker(workerSid, store.getState(), services.config);
      if (!worker || pace.waitMs() > 0) return null;
      const prefetch = prefetchWorker(services.feedback, services.queryClient, worker);
      if (prefetch.hasStarted) pace.count();
      return prefetch;
    });
  }, [store, services]);
  return <span ref={markerRef} hidden />;
};

/** Flex renders its whole view together with this element, so an error in it must not spread. */
const GuardedPrefetch: React.FC<{ services: PluginServices }> = ({ services }) => (
  <ErrorBoundary fallback={() => null} onError={(error) => services.reportError('team prefetch', error)}>
    <TeamPrefetch services={services} />
  </ErrorBoundary>
);

/** Adds to Teams View that it prefetches the comments on the agent whose row the user is likely to press. */
export function addTeamPrefetch(flex: FlexGlobal, services: PluginServices): void {
  flex.TeamsView.Content.add(<GuardedPrefetch key="assessment-comments-prefetch" services={services} />);
}
