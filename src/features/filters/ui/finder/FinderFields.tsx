import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { LoadedCommentList } from '../../../../shared/data/CommentListState';
import type { FeedbackFigures } from '../../../acknowledgements/data/feedbackFacts';
import type { ListFilters } from '../../data/useFilteredComments';
import { FilterChips } from '../FilterChips';
import { FilterMatch } from '../FilterMatch';
import { FilterSelects } from '../FilterSelects';
import { WrittenByMe } from '../WrittenByMe';
import { Input } from '../../../../paste/Input';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import type { Finder } from './useFinder';

export interface FinderFieldsProps {
  finder: Finder;
  list: LoadedCommentList;
  filters: ListFilters;
  /** What entries say about the loaded comments; null where they are not used. */
  feedback?: FeedbackFigures | null;
}

/** The search field and the filters above a list, as far as they are open, and how much they leave. */
export const FinderFields: React.FC<FinderFieldsProps> = ({ finder, list, filters, feedback = null }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (filters.chosen.search === '') finder.closeSearch();
    else filters.change({ search: '' });
  };
  const clear = (): void => {
    filters.clear();
    finder.focusAfterClear();
  };
  return (
    <>
      {finder.isSearchShown && (
        <Box marginBottom="space40">
          <Input
            id={finder.searchId}
            ref={finder.searchRef}
            type="search"
            autoComplete="off"
            aria-label={texts.text(words.search)}
            placeholder={texts.text(words.search)}
            value={filters.chosen.search}
            onChange={({ target }) => filters.change({ search: target.value })}
            onKeyDown={onKeyDown}
          />
        </Box>
      )}
      {finder.areSelectsShown && (
        <Box
          ref={finder.selectsRef}
          display="flex"
          flexDirection="column"
          rowGap="space40"
          marginBottom="space40"
        >
          <WrittenByMe filters={filters} />
          <FilterSelects id={finder.selectsId} filters={filters} />
        </Box>
      )}
      <Box
        display="flex"
        flexDirection="column"
        rowGap="space30"
        marginBottom={filters.isFiltering ? 'space40' : 'space0'}
      >
        <FilterChips filters={filters} onEmpty={finder.focusAfterClear} />
        <FilterMatch list={list} filters={filters} feedback={feedback} onClear={clear} />
      </Box>
    </>
  );
};
