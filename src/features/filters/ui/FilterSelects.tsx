import { Box } from '@twilio-paste/core/box';
import React, { useContext } from 'react';
import type { CommentFilters, Period } from '../data/CommentFilters';
import type { ListFilters } from '../data/useFilteredComments';
import type { FilterOption } from '../data/filterOptions';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { FilterSelect, type SelectOption } from './FilterSelect';
import { ReviewerVisibilityContext } from '../../../shared/ui/ReviewerVisibilityContext';
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

/** One option for each value of `words`, in their order. */
function wordOptions<Value extends string>(
  words: Record<Value, StringKey>,
  texts: Texts,
): SelectOption<Value>[] {
  const options: SelectOption<Value>[] = [];
  for (const value in words) options.push({ value, label: texts.text(words[value]) });
  return options;
}

/** The selects that filter a list by the values of the loaded comments, and the one that sorts it. */
export const FilterSelects: React.FC<{ id: string; filters: ListFilters }> = ({ id, filters }) => {
  const texts = useTexts();
  const { name: showsNames } = useContext(ReviewerVisibilityContext);
  const { chosen, categories, reviewers, change } = filters;
  const optionsOf = (
    all: StringKey,
    loaded: readonly FilterOption[],
    unnamed: StringKey,
  ): SelectOption<string | null>[] => [
    { value: null, label: texts.text(all) },
    ...loaded.map(({ key, name, count }) => ({
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
      gridTemplateColumns="repeat(auto-fit, minmax(min(100%, 210px), 1fr))"
      columnGap="space40"
      rowGap="space40"
    >
      <FilterSelect
        id={`${id}-category`}
        label={texts.text('AssessmentCommentsCategory')}
        options={optionsOf('AssessmentCommentsFilterCategoryAll', categories, 'AssessmentCommentsNoCategory')}
        selected={chosen.categoryKey}
        onChange={(categoryKey) => change({ categoryKey })}
      />
      <FilterSelect
        id={`${id}-period`}
        label={texts.text('AssessmentCommentsFilterPeriod')}
        options={wordOptions(PERIOD_WORDS, texts)}
        selected={chosen.period}
        onChange={(period) => change({ period })}
      />
      {showsNames && (
        <FilterSelect
          id={`${id}-reviewer`}
          label={texts.text('AssessmentCommentsFilterReviewer')}
          options={optionsOf(
            'AssessmentCommentsFilterReviewerAll',
            reviewers,
            'AssessmentCommentsNoReviewer',
          )}
          selected={chosen.reviewerName}
          onChange={(reviewerName) => change({ reviewerName })}
        />
      )}
      <FilterSelect
        id={`${id}-order`}
        label={texts.text('AssessmentCommentsFilterOrder')}
        options={wordOptions(ORDER_WORDS, texts)}
        selected={chosen.order}
        onChange={(order) => change({ order })}
      />
    </Box>
  );
};
