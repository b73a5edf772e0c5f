import { acknowledgements } from './acknowledgements.stories';
import { addComment } from './addComment.stories';
import { agentFilters } from './agentFilters.stories';
import { agentLists } from './agentLists.stories';
import { agentScreens } from './agentScreens.stories';
import { comments } from './comments.stories';
import { conversationGroups } from './conversationGroups.stories';
import { taskComments } from './taskComments.stories';
import { fallbacks } from './fallbacks.stories';
import { newFeedback } from './newFeedback.stories';
import { otherConversations } from './otherConversations.stories';
import { ownAssessment } from './ownAssessment.stories';
import { sending } from './sending.stories';
import { setupCheck } from './setupCheck.stories';
import type { StoryGroup } from './Story';
import { teamColumn } from './teamColumn.stories';
import { workerComments } from './workerComments.stories';

/** Every state of every screen. */
export const ALL_STORIES: readonly StoryGroup[] = [
  agentScreens,
  agentLists,
  agentFilters,
  newFeedback,
  comments,
  acknowledgements,
  conversationGroups,
  teamColumn,
  workerComments,
  otherConversations,
  taskComments,
  addComment,
  ownAssessment,
  sending,
  setupCheck,
  fallbacks,
];
