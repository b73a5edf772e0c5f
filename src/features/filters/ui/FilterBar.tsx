import { Box } from '@twilio-paste/core/box';
import React, { useRef, useState } from 'react';
import type { LoadedCommentList } from '../../../shared/data/CommentListState';
import type { ListFilters } from '../data/useFilteredComments';
import { Button } from '../../../paste/Button';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useAudienceWords } from '../../../shared/ui/audienceWords';
import { countActive } from './countActive';
import { FilterMatch } from './FilterMatch';
import { FilterSelects } from './FilterSelects';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface FilterBarProps {
  list: LoadedCommentList;
  filters: ListFilters;
  /** A prefix for the ids of the fields; unique on the page. */
  idPrefix: string;
}

/** The search field of a list, and its filters behind a button. */
export const FilterBar: React.FC<FilterBarProps> = ({ list, filters, idPrefix }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const searchRef = useRef<HTMLInputElement>(null);
  const searchId = `${idPrefix}-search`;
  const selectsId = `${idPrefix}-filters`;
  const activeCount = countActive(filters);
  // Filters persist from one agent to the next, so active filters start visible.
  const [isOpen, setOpen] = useState(activeCount > 0);
  const clear = (): void => {
    filters.clear();
    // The button disappears once the filters are cleared.
    searchRef.current?.focus();
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
            size="small"
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
      <FilterMatch list={list} filters={filters} onClear={clear} />
    </Box>
  );
};
