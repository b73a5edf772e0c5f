import { Box } from '@twilio-paste/core/box';
import React, { useState } from 'react';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../data/useFilteredComments';
import { Button } from '../../../paste/Button';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useAudienceWords } from '../../../shared/ui/audienceWords';
import { countActive } from './countActive';
import { FilterChips } from './FilterChips';
import { FilterMatch } from './FilterMatch';
import { FilterSelects } from './FilterSelects';
import { WrittenByMe } from './WrittenByMe';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface FilterBarProps {
  list: LoadedCommentList;
  filters: ListFilters;
  /** A prefix for the ids of the fields; unique on the page. */
  idPrefix: string;
  /** The search field gets the focus when the control that had it disappears with the filters. */
  searchRef: React.RefObject<HTMLInputElement>;
}

/** The search field of a list, its filters behind a button, and those that are active. */
export const FilterBar: React.FC<FilterBarProps> = ({ list, filters, idPrefix, searchRef }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const searchId = `${idPrefix}-search`;
  const selectsId = `${idPrefix}-filters`;
  const activeCount = countActive(filters);
  const [isOpen, setOpen] = useState(false);
  const focusSearch = (): void => searchRef.current?.focus();
  const clear = (): void => {
    filters.clear();
    focusSearch();
  };
  return (
    <Box display="flex" flexDirection="column" rowGap="space40" marginBottom="space40">
      <Box>
        <Label htmlFor={searchId}>{texts.text(words.search)}</Label>
        <Box display="flex" columnGap="space30" alignItems="center">
          <Box flexGrow={1} minWidth="0">
            <Input
              id={searchId}
              ref={searchRef}
              type="search"
              autoComplete="off"
              value={filters.chosen.search}
              onChange={(event) => filters.change({ search: event.target.value })}
            />
          </Box>
          <Button
            variant="secondary"
            aria-expanded={isOpen}
            aria-controls={isOpen ? selectsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {activeCount > 0
              ? texts.text('AssessmentCommentsFiltersActive', { count: texts.number(activeCount) })
              : texts.text('AssessmentCommentsFilters')}
          </Button>
        </Box>
      </Box>
      {isOpen && <FilterSelects id={selectsId} filters={filters} />}
      <WrittenByMe filters={filters} />
      {/* Filters persist from one agent to the next, so active ones are always visible. */}
      <FilterChips filters={filters} onEmpty={focusSearch} />
      <FilterMatch list={list} filters={filters} onClear={clear} />
    </Box>
  );
};
