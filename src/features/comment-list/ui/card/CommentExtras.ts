import { createContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';

/** What a surface adds to the comments it lists. */
export interface CommentExtras {
  /** The agent a comment is about, for a list that covers several agents. */
  agentNameOf?: ((comment: AssessmentComment) => string) | undefined;
  /** Opens the conversation of a comment, if Flex can open it. */
  onOpenConversation?: ((comment: AssessmentComment) => void) | undefined;
}

/** What the surface adds to each card below. Provide a memoized value, so that cards do not render again. */
export const CommentExtrasContext = createContext<CommentExtras>({});
