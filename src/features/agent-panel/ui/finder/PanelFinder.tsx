import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { LoadedCommentList } from '../../../../shared/data/CommentListState';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import { FilterChips } from '../../../filters/ui/FilterChips';
import { FilterMatch } from '../../../filters/ui/FilterMatch';
import { FilterSelects } from '../../../filters/ui/FilterSelects';
import { Input } from '../../../../paste/Input';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import type { Finder } from './useFinder';

export const SEARCH_ID = 'assessment-comments-search';
export const SELECTS_ID = 'assessment-comments-filters';

export interface PanelFinderProps {
  finder: Finder;
  list: LoadedCommentList;
  filters: ListFilters;
}

/** The search field and the filters above all feedback, as far as they are open, and how much they leave. */
export const PanelFinder: React.FC<PanelFinderProps> = ({ finder, list, filters }) => {
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
            id={SEARCH_ID}
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
        <Box ref={finder.selectsRef} marginBottom="space40">
          <FilterSelects id={SELECTS_ID} filters={filters} />
        </Box>
      )}
      <Box
        display="flex"
        flexDirection="column"
        rowGap="space30"
        marginBottom={filters.isFiltering ? 'space40' : 'space0'}
      >
        <FilterChips filters={filters} onEmpty={finder.focusAfterClear} />
        <FilterMatch list={list} filters={filters} onClear={clear} />
      </Box>
    </>
  );
};
