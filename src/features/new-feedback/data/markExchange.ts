import { fetchSeenMarks, saveSeenMarks, type SeenMarks } from '../../../insights/endpoints/seenMarks';
import type { InsightsClient } from '../../../insights/http/InsightsClient';
import { SEEN_MARKS } from '../../../shared/data/query/freshness';
import type { Store } from '../../../shared/store';
import { withUnsent, type MarkChanges } from './markChanges';
import { changesFor, keysAfter, keysMissingIn, onlyMarksOf, withServerMarks } from './mergeMarks';
import type { Marks } from './newMarkRules';

/** What the marks become at the first use. */
export type FirstUse = (marks: Marks) => Marks;

export interface MarkExchangeOptions {
  marks: Store<Marks>;
  changes: Store<MarkChanges>;
  /** Of the functions. */
  client: InsightsClient;
}

/** Sends what has changed here, if anything has, and merges what the server has. */
export interface MarkExchange {
  /**
   * @param isLeaving whether the page is maybe being closed
   * @throws InsightsError
   */
  run: (isLeaving: boolean) => Promise<void>;
  hasPending: () => boolean;
  /** Whether an exchange has succeeded or failed. Before that, it is not known whether the first use is one. */
  isDecided: () => boolean;
  /** Takes the marks of the first use as soon as that is decided, unless the server has marks. */
  takeFirstUse: (firstUse: FirstUse) => void;
  /** How long another tab sends, in milliseconds. */
  otherTabMs: () => number;
}

export function createMarkExchange({ marks, changes, client }: MarkExchangeOptions): MarkExchange {
  let first: 'pending' | 'failed' | 'answered' = 'pending';
  let waitingFirstUse: FirstUse | null = null;

  function pendingChanges(): SeenMarks | null {
    const { unsent, isProvisional, sinceThere } = changes.get();
    const { since } = marks.get();
    const isNewSince = first !== 'pending' && !isProvisional && since !== null && since > sinceThere;
    return changesFor(unsent, isNewSince ? since : null, marks.get());
  }

  /** A time in the far future comes from a clock that was set back. */
  function otherTabMs(): number {
    const restMs = changes.get().sendingUntil - Date.now();
    return restMs > 0 && restMs <= SEEN_MARKS.sendingMs ? restMs : 0;
  }

  async function save(sent: SeenMarks, isLeaving: boolean): Promise<void> {
    changes.update((latest) => ({ ...latest, sendingUntil: Date.now() + SEEN_MARKS.sendingMs }));
    try {
      const server = await saveSeenMarks(client, sent, { isLeaving });
      changes.update((latest) => ({ ...latest, unsent: keysAfter(sent, latest.unsent, marks.get()) }));
      accept(server, sent.since ?? 0);
    } finally {
      changes.update((latest) => ({ ...latest, sendingUntil: 0 }));
    }
  }

  function accept(server: SeenMarks, sentSince: number): void {
    const { isProvisional, unsent } = changes.get();
    const unsentKeys = new Set(unsent);
    marks.update((own) => {
      const base = isProvisional && server.since !== null ? onlyMarksOf(unsentKeys, own) : own;
      return withServerMarks(base, server, unsentKeys, Date.now());
    });
    const sinceThere = Math.max(server.since ?? 0, sentSince);
    const missing = first === 'answered' ? [] : keysMissingIn(server, marks.get());
    changes.update((latest) => ({ ...withUnsent(latest, missing), isProvisional: false, sinceThere }));
    first = 'answered';
  }

  function takeFirstUse(firstUse: FirstUse): void {
    waitingFirstUse = first === 'pending' ? firstUse : null;
    if (first === 'pending' || marks.get().since !== null) return;
    marks.update(firstUse);
    const { since, seen } = marks.get();
    if (since === null) return;
    if (first === 'failed') changes.update((latest) => ({ ...latest, isProvisional: true }));
    else changes.update((latest) => withUnsent(latest, Object.keys(seen)));
  }

  return {
    async run(isLeaving) {
      const sent = otherTabMs() > 0 ? null : pendingChanges();
      try {
        if (sent) await save(sent, isLeaving);
        else accept(await fetchSeenMarks(client), 0);
      } finally {
        if (first === 'pending') first = 'failed';
        if (waitingFirstUse) takeFirstUse(waitingFirstUse);
      }
    },
    hasPending: () => pendingChanges() !== null,
    isDecided: () => first !== 'pending',
    takeFirstUse,
    otherTabMs,
  };
}
