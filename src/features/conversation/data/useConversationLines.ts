import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Audience } from '../../../shared/data/audience';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { useStore } from '../../../shared/store';
import type { ConversationFacts } from './conversationFacts';
import type { ConversationLine, OpenTask } from './ConversationLine';
import { conversationLine } from './conversationLineOf';
import type { FactsRequests } from './factsRequests';

export interface ConversationLinesOptions {
  facts: ConversationFacts;
  requests: FactsRequests;
  /** The tasks in the list of the signed-in agent; none on other surfaces. */
  openTasks: readonly OpenTask[];
  /** Whose list it is: an agent's own, or one in Teams View. */
  audience: Audience;
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
  const { facts, requests, audience, showDetails, showScores } = options;
  const openTasks = useUnchanged(options.openTasks);
  const known = useStore(facts, (bySegment) => bySegment);
  const lineOf = useMemo(
    () => (group: CommentGroup) => conversationLine(group, known, { openTasks, showDetails, showScores }),
    [known, openTasks, showDetails, showScores],
  );
  const [list] = useState(() => requests.openList());
  useEffect(() => () => list.close(), [list]);
  const onRested = useCallback(
    ({ segmentIds }: CommentGroup) => list.ask(segmentIds, audience),
    [list, audience],
  );
  return { lineOf, onRested };
}

/** The earlier tasks as long as the new ones say the same: Flex gives new objects at any change of its state. */
function useUnchanged(openTasks: readonly OpenTask[]): readonly OpenTask[] {
  const content = JSON.stringify(openTasks);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the content stands for the tasks
  return useMemo(() => openTasks, [content]);
}
