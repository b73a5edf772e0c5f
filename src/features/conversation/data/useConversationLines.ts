import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { useStore } from '../../../shared/store';
import type { ConversationFacts } from './conversationFacts';
import type { ConversationLine, OpenTask } from './ConversationLine';
import { conversationLine } from './conversationLineOf';
import type { FactsRequests } from './factsRequests';
import type { WorkerTasks } from './factsSource';

export interface ConversationLinesOptions {
  facts: ConversationFacts;
  requests: FactsRequests;
  /** The tasks that the agent of the list has now. */
  openTasks: readonly OpenTask[];
  /** Whose list it is, in Teams View; null for the signed-in agent's own list. The same object as long as it is about the same list. */
  worker: WorkerTasks | null;
  /** Whether date, queue and customer are shown. */
  showDetails: boolean;
  /** Only together with the details. */
  showScores: boolean;
}

export interface ConversationLinesState {
  /** Another function when facts or tasks have changed. */
  lineOf: (group: CommentGroup) => ConversationLine;
  /**
   * Asks for what is missing, once the heading of the group has rested on screen.
   * @returns a function for when the heading leaves the screen: what has not been asked until then is not asked
   */
  onRested: (group: CommentGroup) => () => void;
}

/** The lines of the conversations of a list, and the requests for the facts that they lack. */
export function useConversationLines(options: ConversationLinesOptions): ConversationLinesState {
  const { facts, requests, worker, showDetails, showScores } = options;
  const openTasks = useUnchanged(options.openTasks);
  const known = useStore(facts, (bySegment) => bySegment);
  const lineOf = useMemo(
    () => (group: CommentGroup) => conversationLine(group, known, { openTasks, showDetails, showScores }),
    [known, openTasks, showDetails, showScores],
  );
  const [list] = useState(() => requests.openList());
  useEffect(() => () => list.close(), [list]);
  const onRested = useCallback(
    ({ segmentIds }: CommentGroup) => list.ask(segmentIds, worker),
    [list, worker],
  );
  return { lineOf, onRested };
}

/** The earlier tasks while the new ones are equal to them: Flex creates new objects at every change of its state. */
function useUnchanged(openTasks: readonly OpenTask[]): readonly OpenTask[] {
  const content = JSON.stringify(openTasks);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the content stands for the tasks
  return useMemo(() => openTasks, [content]);
}
