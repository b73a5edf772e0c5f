import { canonicalId } from '../../../insights/parse/canonicalId';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import type { FactsBySegment } from './conversationFacts';
import type { ConversationLine, OpenTask } from './ConversationLine';

export interface LineOptions {
  openTasks: readonly OpenTask[];
  showDetails: boolean;
  showScores: boolean;
}

/** What is known about the conversation of a group. The task says more than the segments, because the agent knows it. */
export function conversationLine(
  { segmentIds, newestAt }: CommentGroup,
  facts: FactsBySegment,
  { openTasks, showDetails, showScores }: LineOptions,
): ConversationLine {
  const known = segmentIds.flatMap((id) => facts.get(canonicalId(id)) ?? []);
  const shown = showDetails ? known : [];
  const task = openTasks.find((open) => known.some((fact) => fact.reservationSid === open.reservationSid));
  const starts = shown.flatMap(({ startedAt }) => startedAt ?? []);
  return {
    task: task ?? null,
    startedAt: starts.length > 0 ? Math.min(...starts) : (task?.startedAt ?? null),
    queue: task?.queue ?? firstOf(shown.map(({ queue }) => queue)),
    customerName: firstOf(shown.map(({ customerName }) => customerName)),
    commentedAt: newestAt,
    scores: showScores ? shown.flatMap(({ scores }) => scores) : [],
  };
}

function firstOf(texts: readonly (string | null)[]): string | null {
  return texts.find((text) => text !== null) ?? null;
}
