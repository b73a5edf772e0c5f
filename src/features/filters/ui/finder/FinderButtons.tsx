import { FilterIcon } from '@twilio-paste/icons/esm/FilterIcon';
import { SearchIcon } from '@twilio-paste/icons/esm/SearchIcon';
import React from 'react';
import type { ListFilters } from '../../data/useFilteredComments';
import { countActive } from '../countActive';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { HeaderButton } from '../../../../paste/HeaderButton';
import type { Finder } from './useFinder';

/** The buttons that open the search and the filters of a list. */
export const FinderButtons: React.FC<{ finder: Finder; filters: ListFilters }> = ({ finder, filters }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const { isSearchShown, areSelectsShown, searchButtonRef, selectsButtonRef } = finder;
  const activeCount = countActive(filters);
  return (
    <>
      <HeaderButton
        ref={searchButtonRef}
        type="button"
        data-active={filters.chosen.search.trim() !== ''}
        aria-expanded={isSearchShown}
        aria-controls={isSearchShown ? finder.searchId : undefined}
        onClick={finder.toggleSearch}
      >
        <SearchIcon decorative={false} title={texts.text(words.search)} size="sizeIcon30" />
      </HeaderButton>
      <HeaderButton
        ref={selectsButtonRef}
        type="button"
        data-active={activeCount > 0}
        aria-expanded={areSelectsShown}
        aria-controls={areSelectsShown ? finder.selectsId : undefined}
        onClick={finder.toggleSelects}
      >
        <FilterIcon
          decorative={false}
          title={
            activeCount > 0
              ? texts.text('AssessmentCommentsFiltersActive', { count: texts.number(activeCount) })
              : texts.text('AssessmentCommentsFilters')
          }
          size="sizeIcon30"
        />
        {activeCount > 0 && <span aria-hidden="true">{texts.number(activeCount)}</span>}
      </HeaderButton>
    </>
  );
};
