import type { FactsAsker } from '../../src/features/conversation/data/factsRequests';
import type { WorkerTasks } from '../../src/features/conversation/data/factsSource';
import type { CommentBatch } from '../../src/shared/data/query/commentBatch';

/** The headings on a screen of 900 px. */
const HEADINGS = 6;
/** A heading rests on screen this long before its details are fetched. */
const REST_MS = 500;

/**
 * The first headings of a list come to rest (useConversationLines).
 * @param worker whose list it is in Teams View; null in the agent's own panel
 */
export function askWhenRested(
  headings: FactsAsker,
  batches: readonly CommentBatch[],
  worker: WorkerTasks | null,
): void {
  const comments = batches.flatMap(({ sequences }) =>
    sequences.flatMap(({ pages }) => pages.flatMap((page) => page.comments)),
  );
  const segmentIds = new Set(comments.flatMap(({ segmentId }) => segmentId ?? []));
  setTimeout(() => {
    for (const segmentId of [...segmentIds].slice(0, HEADINGS)) headings.ask([segmentId], worker);
  }, REST_MS);
}
