import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { LoadedCommentList, LoadAll } from '../../../../shared/data/CommentListState';
import { EntriesProblemMessage } from '../../../acknowledgements/ui/EntriesProblemMessage';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import { CommentRows } from './CommentRows';
import { ListProblemMessage } from './ListProblemMessage';
import { MoreComments } from './MoreComments';
import { NoMatch } from './NoMatch';
import { CategoryFilterContext } from '../card/CategoryFilter';
import { SearchHitsContext } from '../../../../shared/ui/SearchHits';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useCategoryFilter } from './useCategoryFilter';
import { useArrivals } from './useArrivals';
import { useLoadAllStatus } from './useLoadAllStatus';
import { PreviewButton } from '../preview/PreviewButton';
import { usePreview } from '../preview/usePreview';
import { isLongList } from '../virtual-list/useRowWindow';

export interface CommentListProps {
  list: LoadedCommentList;
  /** What `list` was filtered by; undefined for a list without filters. */
  filters?: ListFilters | undefined;
  /** Milliseconds since 1970. */
  now: number;
  updatedAt: number | null;
  onRefresh: () => void;
  /** Called when a press has cleared the search or the filters with a button that disappears. */
  onCleared?: (() => void) | undefined;
  /** Resolves to whether more comments were loaded. */
  onLoadMore: () => Promise<boolean>;
  loadAll: LoadAll | null;
  /** Whether only the newest comments are shown at first, because something else follows the list. */
  hasPreview?: boolean | undefined;
}

const Frame = styled.div(
  css({
    display: 'flex',
    flexDirection: 'column',
    rowGap: 'space40',
    // A row that gets the focus must not be behind the button at the lower edge.
    '&[data-preview="true"] > ul > li': { scrollMarginBottom: '4rem' },
  }),
);

/** A list of comments, the newest first, with any problem above it and the buttons that load more below it. */
export const CommentList: React.FC<CommentListProps> = (props) => {
  const {
    list,
    filters,
    now,
    updatedAt,
    onRefresh,
    onCleared,
    onLoadMore,
    loadAll,
    hasPreview = false,
  } = props;
  const texts = useTexts();
  const { comments: listed, loadedCount, unreadableCount, more, problem } = list;
  const { focusTarget, announcement, expectMore, settle } = useArrivals({
    listed,
    loadedCount,
    filters: filters?.chosen,
    isLoadingAll: loadAll?.running === true,
  });

  const loadAllStatus = useLoadAllStatus(list, loadAll);
  // What a press has just loaded matters more than a "load all" that is over.
  const status = loadAll?.running ? loadAllStatus : announcement || loadAllStatus;
  const showMore = async (): Promise<void> => {
    expectMore();
    settle(await onLoadMore());
  };

  const preview = usePreview(list, hasPreview);
  const categoryFilter = useCategoryFilter(filters);
  const isSearching = filters !== undefined && filters.chosen.search.trim() !== '';

  return (
    <SearchHitsContext.Provider value={isSearching ? filters.partsOf : null}>
      <div aria-live="polite">
        {problem && (
          <Box marginBottom="space40">
            <ListProblemMessage problem={problem} now={now} updatedAt={updatedAt} onRetry={onRefresh} />
          </Box>
        )}
      </div>
      <EntriesProblemMessage />
      {/* A long list restores its scroll position itself; the browser would anchor the buttons below it. */}
      <Frame
        data-preview={preview.hasMore}
        style={isLongList(preview.shown.length) ? { overflowAnchor: 'none' } : undefined}
      >
        {unreadableCount > 0 && (
          <Text as="p" fontSize="fontSize20" color="colorTextWeak">
            {texts.plural('AssessmentCommentsUnreadableRecords', unreadableCount)}
          </Text>
        )}
        {filters?.isFiltering && listed.length === 0 && (
          <NoMatch filters={filters} isWhole={more === 'none'} onCleared={onCleared} />
        )}
        <CategoryFilterContext.Provider value={categoryFilter}>
          <CommentRows
            comments={preview.shown}
            count={listed.length}
            groups={list.groups}
            now={now}
            focusTarget={preview.target ?? focusTarget}
          />
        </CategoryFilterContext.Provider>
        {!preview.isFolded && (
          <MoreComments
            more={more}
            shown={listed.length}
            loaded={loadedCount}
            loadAll={loadAll}
            onLoadMore={() => void showMore()}
          />
        )}
        {preview.hasMore && (
          <PreviewButton
            isFolded={preview.isFolded}
            count={listed.length}
            more={more}
            onToggle={preview.toggle}
          />
        )}
        <div role="status">
          {status && (
            <Text as="p" fontSize="fontSize20" color="colorTextWeak">
              {status}
            </Text>
          )}
        </div>
      </Frame>
    </SearchHitsContext.Provider>
  );
};
