import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { LoadedCommentList, LoadAll } from '../../../../shared/data/CommentListState';
import type { FilteredComments } from '../../../filters/data/useFilteredComments';
import { CommentRows } from './CommentRows';
import type { CommentExtras } from '../card/CommentCard';
import { ListProblemMessage } from './ListProblemMessage';
import { MoreComments } from './MoreComments';
import { NoMatch } from './NoMatch';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useArrivals } from './useArrivals';
import { useLoadAllStatus } from './useLoadAllStatus';
import { useNewFirst } from '../../../new-feedback/ui/useNewFirst';
import { isLongList } from '../virtual-list/useRowWindow';

export interface CommentListProps extends CommentExtras {
  list: LoadedCommentList;
  /** Lists what it found; without it all comments are listed. */
  filtered?: FilteredComments;
  /** Milliseconds since 1970. */
  now: number;
  updatedAt: number | null;
  onRefresh: () => void;
  /** Resolves to whether more came. */
  onLoadMore: () => Promise<boolean>;
  loadAll: LoadAll | null;
}

const Frame = styled.div(css({ display: 'flex', flexDirection: 'column', rowGap: 'space40' }));

/** Comments newest first, what is wrong with them above, and the way to more of them below. */
export const CommentList: React.FC<CommentListProps> = (props) => {
  const { list, filtered, now, updatedAt, onRefresh, onLoadMore, loadAll, ...extras } = props;
  const texts = useTexts();
  const { comments, unreadableCount, more, problem } = list;
  const listed = useNewFirst(filtered?.matching ?? comments, filtered);
  const { goOnAt, announcement, expectMore, settle } = useArrivals({
    listed,
    loadedCount: comments.length,
    filters: filtered?.filters,
    isReadingAll: loadAll?.running === true,
  });

  const loadAllNews = useLoadAllStatus(list, loadAll);
  // What a press has just brought counts more than a reading that is over.
  const news = loadAll?.running ? loadAllNews : announcement || loadAllNews;
  const showMore = async (): Promise<void> => {
    expectMore();
    settle(await onLoadMore());
  };

  return (
    <>
      <div aria-live="polite">
        {problem && (
          <Box marginBottom="space40">
            <ListProblemMessage problem={problem} now={now} updatedAt={updatedAt} onRetry={onRefresh} />
          </Box>
        )}
      </div>
      {/* A long list keeps its place itself; the browser would keep the buttons below it in place. */}
      <Frame style={isLongList(listed.length) ? { overflowAnchor: 'none' } : undefined}>
        {unreadableCount > 0 && (
          <Text as="p" fontSize="fontSize20" color="colorTextWeak">
            {texts.plural('AssessmentCommentsUnreadableRecords', unreadableCount)}
          </Text>
        )}
        {filtered?.isFiltering && listed.length === 0 && <NoMatch />}
        <CommentRows comments={listed} now={now} focusTarget={goOnAt} {...extras} />
        <MoreComments
          more={more}
          shown={listed.length}
          loaded={comments.length}
          loadAll={loadAll}
          onLoadMore={() => void showMore()}
        />
        <div role="status">
          {news && (
            <Text as="p" fontSize="fontSize20" color="colorTextWeak">
              {news}
            </Text>
          )}
        </div>
      </Frame>
    </>
  );
};
