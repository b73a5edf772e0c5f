import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { CommentsListed } from '../feedback/CommentsView';
import { CommentCard } from './CommentCard';
import { ListProblemMessage } from './ListProblemMessage';
import { MoreComments } from './MoreComments';
import { useTexts } from './TextsContext';
import { useArrivals } from './useArrivals';

export interface CommentListProps {
  list: CommentsListed;
  /** Milliseconds since 1970. */
  now: number;
  updatedAt: number | null;
  onRefresh: () => void;
  /** Resolves to whether more came. */
  onLoadMore: () => Promise<boolean>;
}

/** Comments drawn at first, and more of them at each press. */
const DRAWN_AT_ONCE = 50;

/** Comments newest first, what is wrong with them above, and the way to more of them below. */
export const CommentList: React.FC<CommentListProps> = ({ list, now, updatedAt, onRefresh, onLoadMore }) => {
  const texts = useTexts();
  const { comments, unreadableCount, more, problem } = list;
  const [limit, setLimit] = useState(DRAWN_AT_ONCE);
  const drawn = comments.slice(0, limit);
  const { rowRef, announcement, expectMore, expectNothing } = useArrivals(drawn);

  const showMore = async (): Promise<void> => {
    expectMore();
    if (comments.length > limit || (await onLoadMore())) setLimit((drawnSoFar) => drawnSoFar + DRAWN_AT_ONCE);
    else expectNothing();
  };

  return (
    <Box display="flex" flexDirection="column" rowGap="space40">
      {problem && (
        <ListProblemMessage problem={problem} now={now} updatedAt={updatedAt} onRetry={onRefresh} />
      )}
      {unreadableCount > 0 && (
        <Text as="p" fontSize="fontSize20" color="colorTextWeak">
          {texts.plural('AssessmentCommentsUnreadableRecords', unreadableCount)}
        </Text>
      )}
      <Box
        as="ul"
        margin="space0"
        padding="space0"
        display="flex"
        flexDirection="column"
        rowGap="space40"
        listStyleType="none"
      >
        {drawn.map((comment) => (
          <Box
            as="li"
            key={comment.key}
            tabIndex={-1}
            borderRadius="borderRadius30"
            _focusVisible={{ boxShadow: 'shadowFocus', outline: 'none' }}
            ref={rowRef(comment.key)}
          >
            <CommentCard
              comment={comment}
              when={comment.createdAt === null ? '' : texts.when(comment.createdAt, now)}
            />
          </Box>
        ))}
      </Box>
      <MoreComments
        more={comments.length > limit ? 'available' : more}
        shown={drawn.length}
        loaded={comments.length}
        onLoadMore={() => void showMore()}
      />
      <div role="status">
        {announcement && (
          <Text as="p" fontSize="fontSize20" color="colorTextWeak">
            {announcement}
          </Text>
        )}
      </div>
    </Box>
  );
};
