import { FilterIcon } from '@twilio-paste/icons/esm/FilterIcon';
import { SearchIcon } from '@twilio-paste/icons/esm/SearchIcon';
import React from 'react';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import { countActive } from '../../../filters/ui/countActive';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import type { Finder } from '../finder/useFinder';
import { SEARCH_ID, SELECTS_ID } from '../finder/PanelFinder';
import { HeaderButton } from './HeaderButton';

/** The buttons that open the search and the filters of all feedback. */
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
        aria-controls={isSearchShown ? SEARCH_ID : undefined}
        onClick={finder.toggleSearch}
      >
        <SearchIcon decorative={false} title={texts.text(words.search)} size="sizeIcon30" />
      </HeaderButton>
      <HeaderButton
        ref={selectsButtonRef}
        type="button"
        data-active={activeCount > 0}
        aria-expanded={areSelectsShown}
        aria-controls={areSelectsShown ? SELECTS_ID : undefined}
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
