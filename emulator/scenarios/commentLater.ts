import { people, reviewers } from '../world/sample/people';
import { categories } from '../world/sample/texts';
import type { ScenarioSetup } from './scenario';

/** Seconds from the start of a scenario until its comment. */
export const COMMENT_AFTER_S = 20;

/** A reviewer comments on a conversation of the busy agent while the scenario is open. */
export function commentLater(
  { world, records, later }: ScenarioSetup,
  { segmentId }: { segmentId: string | null },
  review: { text: string; offsetSeconds: number },
): void {
  const { id, name } = categories.empathy;
  later(COMMENT_AFTER_S * 1_000, () => {
    records.addComment({
      ...review,
      segmentId,
      agentId: people.busyAgent.insightsAgentId,
      category: { id, name },
      createdAtMs: world.now(),
      reviewer: reviewers.priya,
    });
  });
}
