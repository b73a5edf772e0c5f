import { focusManager } from '@tanstack/react-query';
import { FACTS_REQUESTS } from '../../../shared/data/query/freshness';
import type { FactsSource, Question, WorkerTasks } from './factsSource';

/** The questions of one list of comments. */
export interface FactsAsker {
  /**
   * Asks for the facts of these segments, as far as they are not known. Nothing says when they arrive, or whether they do.
   * @param worker whose list it is, in Teams View; null for the signed-in agent's own list
   * @returns takes back what has not been asked yet
   */
  ask: (segmentIds: readonly string[], worker: WorkerTasks | null) => () => void;
  /** Takes back everything that has not been asked yet. */
  close: () => void;
}

/** Asks Insights for facts that headings lack: silently, one request at a time. */
export interface FactsRequests {
  openList: () => FactsAsker;
  /** Called when the user's token or roles may have changed. */
  forgetRefusals: () => void;
}

/** More than the headings of one screen. */
const MAX_WAITING = 20;

/**
 * The requests go neither through the query cache, whose automatic retries would repeat them, nor next to each other, so
 * that one of the client's two slots stays free for comments. Nothing is sent while the page is hidden.
 * @param source null when the settings ask for no details
 * @param delayMs from the fetch settings; counts from the call of this function
 */
export function createFactsRequests(source: FactsSource | null, delayMs: number): FactsRequests {
  const startsAt = Date.now() + delayMs;
  const waiting = new Set<Question>();
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || waiting.size === 0) return;
    isScheduled = true;
    // A clock that is set back must not prolong the delay.
    const remainingMs = Math.min(delayMs, startsAt - Date.now());
    setTimeout(() => void sendAll(), Math.max(FACTS_REQUESTS.gatherMs, remainingMs));
  }

  async function sendAll(): Promise<void> {
    await untilVisible();
    const isPaused = source === null || !(await source.fetchNext([...waiting]));
    // The headings ask again when they come to rest the next time.
    if (isPaused) waiting.clear();
    for (const question of waiting) if (!source?.lacks(question)) waiting.delete(question);
    isScheduled = false;
    if (waiting.size > 0) schedule();
  }

  function add(question: Question): void {
    waiting.add(question);
    const [oldest] = waiting;
    if (waiting.size > MAX_WAITING && oldest) waiting.delete(oldest);
    schedule();
  }

  return {
    openList() {
      const own = new Set<Question>();
      const takeBack = (questions: Iterable<Question>): void => {
        for (const question of questions) {
          waiting.delete(question);
          own.delete(question);
        }
      };
      return {
        ask(segmentIds, worker) {
          const questions = segmentIds.map((segmentId) => ({ segmentId, worker }));
          for (const question of questions) {
            if (!source?.lacks(question)) continue;
            own.add(question);
            add(question);
          }
          return () => takeBack(questions);
        },
        close: () => takeBack(own),
      };
    },
    forgetRefusals: () => source?.forgetRefusals(),
  };
}

function untilVisible(): Promise<void> {
  if (focusManager.isFocused()) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = focusManager.subscribe(() => {
      if (!focusManager.isFocused()) return;
      unsubscribe();
      resolve();
    });
  });
}
