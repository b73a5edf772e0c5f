import { addComment } from './addComment.stories';
import { agentFinding } from './agentFinding.stories';
import { agentLists } from './agentLists.stories';
import { agentScreens } from './agentScreens.stories';
import { comments } from './comments.stories';
import { conversationComments } from './conversationComments.stories';
import { fallbacks } from './fallbacks.stories';
import { newFeedback } from './newFeedback.stories';
import { sending } from './sending.stories';
import { setupCheck } from './setupCheck.stories';
import type { StoryGroup } from './Story';
import { workerComments } from './workerComments.stories';

/** Every state of every screen. */
export const ALL_STORIES: readonly StoryGroup[] = [
  agentScreens,
  agentLists,
  agentFinding,
  newFeedback,
  comments,
  workerComments,
  conversationComments,
  addComment,
  sending,
  setupCheck,
  fallbacks,
];
