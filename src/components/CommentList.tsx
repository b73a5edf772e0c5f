import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useEffect, useRef, useState } from 'react';
import type { CommentsListed } from '../feedback/CommentsView';
import { CommentCard } from './CommentCard';
import { ListProblemMessage } from './ListProblemMessage';
import { MoreComments } from './MoreComments';
import { useTexts } from './TextsContext';

export interface CommentListProps {
  list: CommentsListed;
  /** Milliseconds since 1970. */
  now: number;
  updatedAt: number | null;
  onRefresh(): void;
  onLoadMore(): Promise<number | null>;
}

/** Comments newest first, what is wrong with them above, and the way to more of them below. */
export const CommentList: React.FC<CommentListProps> = ({ list, now, updatedAt, onRefresh, onLoadMore }) => {
  const texts = useTexts();
  const { comments, unreadableCount, more, problem } = list;
  const [arrived, setArrived] = useState('');
  const rows = useRef(new Map<string, HTMLLIElement>());
  const keysBeforeMore = useRef<ReadonlySet<string> | null>(null);

  // Focus goes on to the first comment that came, where reading continues.
  useEffect(() => {
    const before = keysBeforeMore.current;
    const first = before && comments.find(({ key }) => !before.has(key));
    if (!first) return;
    keysBeforeMore.current = null;
    rows.current.get(first.key)?.focus();
  }, [comments]);

  const loadMore = async (): Promise<void> => {
    keysBeforeMore.current = new Set(comments.map(({ key }) => key));
    setArrived('');
    const count = await onLoadMore();
    if (count === null) return;
    setArrived(
      count === 0
        ? texts.text('AssessmentCommentsNoMoreArrived')
        : texts.plural('AssessmentCommentsMoreArrived', count),
    );
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
        {comments.map((comment) => (
          <Box
            as="li"
            key={comment.key}
            tabIndex={-1}
            borderRadius="borderRadius30"
            _focusVisible={{ boxShadow: 'shadowFocus', outline: 'none' }}
            ref={(row: HTMLLIElement | null) => {
              if (row) rows.current.set(comment.key, row);
              else rows.current.delete(comment.key);
            }}
          >
            <CommentCard
              comment={comment}
              when={comment.createdAt === null ? '' : texts.when(comment.createdAt, now)}
            />
          </Box>
        ))}
      </Box>
      <MoreComments more={more} count={comments.length} onLoadMore={() => void loadMore()} />
      <div role="status">
        {arrived && (
          <Text as="p" fontSize="fontSize20" color="colorTextWeak">
            {arrived}
          </Text>
        )}
      </div>
    </Box>
  );
};
