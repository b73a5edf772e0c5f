import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useRef, useState } from 'react';
import type { Finding } from '../data/FilteredComments';
import { Button } from '../../../paste/Button';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useAudienceWords } from '../../../shared/ui/AudienceContext';
import { FilterSelects } from './FilterSelects';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface FilterBarProps {
  finding: Finding;
  /** Begins the ids of the fields; unique on the page. */
  idPrefix: string;
}

/** How many of the filters behind the button leave something out. */
function countActive({ filters: { categoryKey, period, reviewerName } }: Finding): number {
  return [categoryKey !== null, period !== 'all', reviewerName !== null].filter(Boolean).length;
}

/** What is looked for in a list: a search that is always there, and filters behind a button. */
export const FilterBar: React.FC<FilterBarProps> = ({ finding, idPrefix }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const searchRef = useRef<HTMLInputElement>(null);
  const searchId = `${idPrefix}-search`;
  const selectsId = `${idPrefix}-filters`;
  const active = countActive(finding);
  // Filters stay from one agent to the next: what leaves comments out is in sight.
  const [isOpen, setOpen] = useState(active > 0);
  const clear = (): void => {
    finding.clear();
    // The button goes with what it cleared.
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
              value={finding.filters.search}
              onChange={(event) => finding.change({ search: event.target.value })}
            />
          </Box>
          <Button
            variant="secondary"
            size="small"
            aria-expanded={isOpen}
            aria-controls={isOpen ? selectsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {active > 0
              ? texts.text('AssessmentCommentsFiltersActive', { count: texts.number(active) })
              : texts.text('AssessmentCommentsFilters')}
          </Button>
        </Box>
      </Box>
      {isOpen && <FilterSelects id={selectsId} finding={finding} />}
      <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
        <div role="status">
          {finding.isFiltering && (
            <Text as="span" fontSize="fontSize20" color="colorTextWeak">
              {texts.plural('AssessmentCommentsFilterMatch', finding.matching.length, {
                loaded: texts.number(finding.loadedCount),
              })}
            </Text>
          )}
        </div>
        {finding.isFiltering && (
          <Button variant="link" size="reset" onClick={clear}>
            {texts.text('AssessmentCommentsFilterClear')}
          </Button>
        )}
      </Box>
    </Box>
  );
};
