import { createContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';

/** Opens conversations, where Flex can, and links to them. */
export interface ConversationPlayer {
  /** Opens the conversation of a comment at the comment's position. */
  open: (comment: AssessmentComment) => void;
  /** The link to the conversation of a comment; null for a comment whose conversation cannot be opened. */
  linkTo: (comment: AssessmentComment) => string | null;
}

/** What a surface adds to the comments it lists. */
export interface CommentExtras {
  /** The agent a comment is about, for a list that covers several agents. */
  agentNameOf?: ((comment: AssessmentComment) => string) | undefined;
  /** Absent where Flex can open no conversation. */
  player?: ConversationPlayer | undefined;
}

/** What the surface adds to each card below. Provide a memoized value, so that cards do not render again. */
export const CommentExtrasContext = createContext<CommentExtras>({});
