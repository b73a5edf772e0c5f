import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React, { useState } from 'react';
import type { Period } from '../../filters/data/CommentFilters';
import type { FilterOption } from '../../filters/data/filterOptions';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import { Button } from '../../../paste/Button';
import { useTexts } from '../../../shared/ui/TextsContext';
import { FilterButton } from './FilterButton';
import { pressedFilter } from './pressedFilter';

/** The number of bars before the user expands the list. */
const MAX_COLLAPSED = 6;

export interface FilterBarsProps {
  heading: string;
  /** What the counts are of. */
  of: string;
  /** The most frequent first. */
  categories: readonly FilterOption[];
  /** What a press filters by, besides the category. */
  period: Period;
  filters: ListFilters;
}

/** Categories as horizontal bars, each a button that filters. They have one color: length and number tell them apart. */
export const FilterBars: React.FC<FilterBarsProps> = ({ heading, of, categories, period, filters }) => {
  const texts = useTexts();
  const [isExpanded, setExpanded] = useState(false);
  const restCount = categories.length - MAX_COLLAPSED;
  const shown = isExpanded ? categories : categories.slice(0, MAX_COLLAPSED);
  const most = Math.max(1, ...categories.map(({ count }) => count));
  return (
    <div>
      <Box display="flex" flexWrap="wrap" justifyContent="space-between" columnGap="space40">
        <Heading as="h4" variant="heading50" marginBottom="space0">
          {heading}
        </Heading>
        <Box as="span" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
          {of}
        </Box>
      </Box>
      <Box as="ul" marginX="spaceNegative20" marginY="space20" padding="space0" listStyleType="none">
        {shown.map((category) => (
          <Bar
            key={category.key}
            {...pressedFilter(filters, { categoryKey: category.key, period })}
            name={category.name}
            count={category.count}
            most={most}
          />
        ))}
      </Box>
      {restCount > 0 && (
        <Button
          variant="link"
          size="reset"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          {isExpanded
            ? texts.text('AssessmentCommentsSummaryFewer')
            : texts.text('AssessmentCommentsSummaryRest', { count: texts.number(restCount) })}
        </Button>
      )}
    </div>
  );
};

interface BarProps extends Pick<FilterOption, 'name' | 'count'> {
  most: number;
  isPressed: boolean;
  onClick: () => void;
}

const Bar: React.FC<BarProps> = ({ name, count, most, isPressed, onClick }) => {
  const texts = useTexts();
  return (
    <Box as="li" display="grid" fontSize="fontSize20" lineHeight="lineHeight20">
      <FilterButton isPressed={isPressed} onClick={onClick}>
        <Box
          as="span"
          display="grid"
          gridTemplateColumns="minmax(0, 2fr) minmax(0, 3fr)"
          columnGap="space30"
          alignItems="center"
        >
          <Box as="span" overflowWrap="anywhere">
            {name ?? texts.text('AssessmentCommentsNoCategory')}
          </Box>
          <Box as="span" display="flex" alignItems="center" columnGap="space20" color="colorText">
            {/* A border, because forced-colors mode has no backgrounds. */}
            <Box
              as="span"
              display="block"
              minWidth="sizeSquare10"
              flexShrink={1}
              borderStyle="solid"
              borderWidth="borderWidth0"
              borderTopWidth="borderWidth40"
              borderColor="colorBorder"
              style={{ width: `${(100 * count) / most}%` }}
            />
            <span>{texts.number(count)}</span>
          </Box>
        </Box>
      </FilterButton>
    </Box>
  );
};
