import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useMemo } from 'react';
import type { AddCommentState } from '../../add-comment/data/AddCommentState';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { Button } from '../../../paste/Button';
import { AddComment } from '../../add-comment/ui/AddComment';
import {
  CommentExtrasContext,
  type CommentExtras,
  type ConversationPlayer,
} from '../../comment-list/ui/card/CommentExtras';
import { CommentSection, type CommentSectionProps } from '../../comment-list/ui/section/CommentSection';
import { RefreshBar } from '../../comment-list/ui/section/RefreshBar';
import type { TaskParts } from '../data/useTaskParts';
import { PartChoice } from './PartChoice';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useNow } from '../../../shared/useNow';

const MINUTE_MS = 60_000;

type EmptyWords = Pick<CommentSectionProps, 'emptyHeading' | 'emptyBody'>;
const NO_COMMENTS: EmptyWords = {
  emptyHeading: 'AssessmentCommentsTeamConversationEmptyHeading',
  emptyBody: 'AssessmentCommentsTeamConversationEmptyBody',
};
const NOT_PROCESSED: EmptyWords = {
  emptyHeading: 'AssessmentCommentsTeamNotProcessedHeading',
  emptyBody: 'AssessmentCommentsTeamNotProcessedBody',
};

export interface TaskCommentsProps {
  list: CommentListState;
  /** The agent's name by segment id; null if Insights names no agent. */
  agentNames: ReadonlyMap<string, string | null>;
  /** Why the comments on the conversation's other agents are missing; null if they are not. */
  othersFailed: InsightsError | null;
  /** Whether Insights has the conversation; until then only a note can be taken. */
  isProcessed: boolean;
  /** Null if no comment can be added. */
  add: AddCommentState | null;
  /** Whose part a comment is about; null where the conversation has only one. */
  parts: TaskParts | null;
  /** Absent where Flex can open no conversation. */
  player?: ConversationPlayer | undefined;
}

/** The supervisor's view of a task: the comments on its conversation, for all its agents, and the form to add one. */
export const TaskComments: React.FC<TaskCommentsProps> = (props) => {
  const { list, agentNames, othersFailed, isProcessed, add, parts, player } = props;
  const texts = useTexts();
  const { now, serverNow } = useNow(MINUTE_MS);
  const extras = useMemo((): CommentExtras => {
    const agentNameOf = ({ segmentId }: AssessmentComment): string =>
      agentNames.get(segmentId ?? '') ?? texts.text('AssessmentCommentsAgentNotNamed');
    return { agentNameOf: agentNames.size > 1 ? agentNameOf : undefined, player };
  }, [agentNames, texts, player]);
  return (
    <AudienceContext.Provider value="supervisor">
      <CommentExtrasContext.Provider value={extras}>
        <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
          <CommentSection
            id="assessment-comments-of-conversation"
            heading="AssessmentCommentsOfConversationHeading"
            {...(isProcessed ? NO_COMMENTS : NOT_PROCESSED)}
            skeletonRows={2}
            list={list}
            now={serverNow}
          >
            <Box display="flex" flexDirection="column" rowGap="space40" marginBottom="space40">
              <RefreshBar
                updatedAt={list.updatedAt}
                now={now}
                refreshing={list.refreshing}
                onRefresh={list.refresh}
              />
              {add && <AddComment state={add} firstField={parts && <PartChoice choice={parts} />} />}
              <div role="status">{othersFailed && <OthersFailed onRetry={list.refresh} />}</div>
            </Box>
          </CommentSection>
        </Box>
      </CommentExtrasContext.Provider>
    </AudienceContext.Provider>
  );
};

const OthersFailed: React.FC<{ onRetry: () => void }> = ({ onRetry }) => {
  const texts = useTexts();
  return (
    <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space20">
      <Text as="span" color="colorTextWeak">
        {texts.text('AssessmentCommentsOthersFailed')}
      </Text>
      <Button variant="link" size="reset" onClick={onRetry}>
        {texts.text('AssessmentCommentsTryAgain')}
      </Button>
    </Box>
  );
};
