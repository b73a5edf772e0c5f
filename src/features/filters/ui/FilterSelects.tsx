import { Box } from '@twilio-paste/core/box';
import React, { useContext } from 'react';
import type { CommentFilters } from '../data/CommentFilters';
import type { ListFilters } from '../data/useFilteredComments';
import type { FilterOption } from '../data/filterOptions';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { TonesContext } from '../../tones/ui/TonesContext';
import { TONE_WORDS } from '../../tones/ui/toneWords';
import { FilterSelect, type SelectOption } from './FilterSelect';
import { AcknowledgementsContext } from '../../acknowledgements/ui/AcknowledgementsContext';
import { FEEDBACK_WORDS } from '../../acknowledgements/ui/feedbackWords';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { PERIOD_WORDS } from './periodWords';
import { ReviewerVisibilityContext } from '../../../shared/ui/ReviewerVisibilityContext';
import { useTexts } from '../../../shared/ui/TextsContext';

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
  const { areSet: areTonesSet } = useContext(TonesContext);
  const isSupervisor = useContext(AudienceContext) === 'supervisor';
  const showsFeedback = useContext(AcknowledgementsContext) !== null && isSupervisor;
  const { chosen, categories, reviewers, tones, change } = filters;
  const choice = (name: string, count: number): string =>
    texts.text('AssessmentCommentsFilterChoice', { name, count: texts.number(count) });
  const optionsOf = (
    all: StringKey,
    loaded: readonly FilterOption[],
    unnamed: StringKey,
  ): SelectOption<string | null>[] => [
    { value: null, label: texts.text(all) },
    ...loaded.map(({ key, name, count }) => ({
      value: key,
      label: choice(name ?? texts.text(unnamed), count),
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
        isWide
      />
      {areTonesSet && (
        <FilterSelect
          id={`${id}-tone`}
          label={texts.text('AssessmentCommentsFilterTone')}
          options={[
            { value: null, label: texts.text('AssessmentCommentsFilterToneAll') },
            ...tones.map(({ tone, count }) => ({
              value: tone,
              label: choice(texts.text(TONE_WORDS[tone]), count),
            })),
          ]}
          selected={chosen.tone}
          onChange={(tone) => change({ tone })}
        />
      )}
      <FilterSelect
        id={`${id}-period`}
        label={texts.text('AssessmentCommentsFilterPeriod')}
        options={wordOptions(PERIOD_WORDS, texts)}
        selected={chosen.period}
        onChange={(period) => change({ period })}
      />
      {showsFeedback && (
        <FilterSelect
          id={`${id}-feedback`}
          label={texts.text('AssessmentCommentsFilterFeedback')}
          options={[
            { value: null, label: texts.text('AssessmentCommentsFilterFeedbackAll') },
            ...wordOptions(FEEDBACK_WORDS, texts),
          ]}
          selected={chosen.feedback}
          onChange={(feedback) => change({ feedback })}
        />
      )}
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
          isWide
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
