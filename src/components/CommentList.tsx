import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { CommentsListed, LoadAll } from '../feedback/CommentsView';
import type { Finding } from '../feedback/Finding';
import { CommentRows } from './CommentRows';
import type { CommentExtras } from './CommentCard';
import { ListProblemMessage } from './ListProblemMessage';
import { MoreComments } from './MoreComments';
import { NoMatch } from './NoMatch';
import { useTexts } from './TextsContext';
import { useArrivals } from './useArrivals';
import { useLoadAllNews } from './useLoadAllNews';

export interface CommentListProps extends CommentExtras {
  list: CommentsListed;
  /** Lists what it found; without it all comments are listed. */
  finding?: Finding;
  /** Milliseconds since 1970. */
  now: number;
  updatedAt: number | null;
  onRefresh: () => void;
  /** Resolves to whether more came. */
  onLoadMore: () => Promise<boolean>;
  loadAll: LoadAll | null;
}

/** Comments drawn at first, and more of them at each press. */
const DRAWN_AT_ONCE = 50;

/** Comments newest first, what is wrong with them above, and the way to more of them below. */
export const CommentList: React.FC<CommentListProps> = (props) => {
  const { list, finding, now, updatedAt, onRefresh, onLoadMore, loadAll, ...extras } = props;
  const texts = useTexts();
  const { comments, unreadableCount, more, problem } = list;
  const listed = finding?.matching ?? comments;
  const [limit, setLimit] = useState(DRAWN_AT_ONCE);
  const drawn = listed.slice(0, limit);
  const { rowRef, announcement, expectMore, settle } = useArrivals({
    drawn,
    loadedCount: comments.length,
    filters: finding?.filters,
  });

  const loadAllNews = useLoadAllNews(list, loadAll);
  // What a press has just brought counts more than a reading that is over.
  const news = loadAll?.running ? loadAllNews : announcement || loadAllNews;
  const hasUndrawn = listed.length > limit;
  const showMore = async (): Promise<void> => {
    expectMore();
    const hasBrought = hasUndrawn || (await onLoadMore());
    if (hasBrought) setLimit((drawnSoFar) => drawnSoFar + DRAWN_AT_ONCE);
    settle(hasBrought);
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
      {finding?.isFiltering && listed.length === 0 && <NoMatch />}
      <CommentRows comments={drawn} now={now} rowRef={rowRef} {...extras} />
      <MoreComments
        more={more}
        hasUndrawn={hasUndrawn}
        shown={drawn.length}
        loaded={comments.length}
        loadAll={loadAll}
        onLoadMore={() => void showMore()}
        // What waits is drawn at a press of its own.
        onLoadRest={() => void (hasUndrawn ? onLoadMore() : showMore())}
      />
      <div role="status">
        {news && (
          <Text as="p" fontSize="fontSize20" color="colorTextWeak">
            {news}
          </Text>
        )}
      </div>
    </Box>
  );
};
