import { Box } from '@twilio-paste/core/box';
import React, { useContext } from 'react';
import type { CommentFilters, Period } from '../data/CommentFilters';
import type { FilteredComments } from '../data/useFilteredComments';
import type { FilterOption } from '../data/filterOptions';
import type { StringKey } from '../../../strings/en-US';
import { FilterSelect, type SelectOption } from './FilterSelect';
import { ReviewerVisibilityContext } from '../../../shared/ui/ReviewerContext';
import { useTexts } from '../../../shared/ui/TextsContext';

const PERIOD_WORDS: Record<Period, StringKey> = {
  all: 'AssessmentCommentsFilterPeriodAll',
  last7Days: 'AssessmentCommentsFilterPeriodLast7Days',
  last30Days: 'AssessmentCommentsFilterPeriodLast30Days',
  last90Days: 'AssessmentCommentsFilterPeriodLast90Days',
  last365Days: 'AssessmentCommentsFilterPeriodLast365Days',
};
const ORDER_WORDS: Record<CommentFilters['order'], StringKey> = {
  newest: 'AssessmentCommentsFilterOrderNewest',
  oldest: 'AssessmentCommentsFilterOrderOldest',
};

/** The filters of a list that are chosen from what is loaded, and its order. */
export const FilterSelects: React.FC<{ id: string; filtered: FilteredComments }> = ({ id, filtered }) => {
  const texts = useTexts();
  const { name: showsNames } = useContext(ReviewerVisibilityContext);
  const { filters, categories, reviewers, change } = filtered;
  const ofWords = <Value extends string>(words: Record<Value, StringKey>): SelectOption<Value>[] =>
    (Object.keys(words) as Value[]).map((value) => ({ value, label: texts.text(words[value]) }));
  const ofChoices = (
    all: StringKey,
    choices: readonly FilterOption[],
    unnamed: StringKey,
  ): SelectOption<string | null>[] => [
    { value: null, label: texts.text(all) },
    ...choices.map(({ key, name, count }) => ({
      value: key,
      label: texts.text('AssessmentCommentsFilterChoice', {
        name: name ?? texts.text(unnamed),
        count: texts.number(count),
      }),
    })),
  ];
  return (
    <Box
      id={id}
      display="grid"
      gridTemplateColumns="repeat(auto-fit, minmax(130px, 1fr))"
      columnGap="space40"
      rowGap="space40"
    >
      <FilterSelect
        id={`${id}-category`}
        label={texts.text('AssessmentCommentsCategory')}
        options={ofChoices('AssessmentCommentsFilterCategoryAll', categories, 'AssessmentCommentsNoCategory')}
        chosen={filters.categoryKey}
        onChange={(categoryKey) => change({ categoryKey })}
      />
      <FilterSelect
        id={`${id}-period`}
        label={texts.text('AssessmentCommentsFilterPeriod')}
        options={ofWords(PERIOD_WORDS)}
        chosen={filters.period}
        onChange={(period) => change({ period })}
      />
      {showsNames && (
        <FilterSelect
          id={`${id}-reviewer`}
          label={texts.text('AssessmentCommentsFilterReviewer')}
          options={ofChoices(
            'AssessmentCommentsFilterReviewerAll',
            reviewers,
            'AssessmentCommentsNoReviewer',
          )}
          chosen={filters.reviewerName}
          onChange={(reviewerName) => change({ reviewerName })}
        />
      )}
      <FilterSelect
        id={`${id}-order`}
        label={texts.text('AssessmentCommentsFilterOrder')}
        options={ofWords(ORDER_WORDS)}
        chosen={filters.order}
        onChange={(order) => change({ order })}
      />
    </Box>
  );
};
