import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { MoreStatus } from '../../../../shared/data/CommentListState';
import type { CommentStats } from '../../data/useCommentStats';
import type { Texts } from '../../../../strings/Texts';
import { LinkButton } from '../../../../shared/ui/LinkButton';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useViewPreference } from '../../../../shared/ui/viewPreferences';
import { TonePicture } from './TonePicture';
import { ToneTable } from './ToneTable';

export interface ToneChartProps {
  stats: CommentStats;
  /** Whether any loaded comment must be fixed. */
  hasMustFix: boolean;
  /** Whether Insights may have more than the comments in `stats`. */
  more: MoreStatus;
}

/** What the lines are of, and what they leave out. */
function notes({ stats, hasMustFix, more }: ToneChartProps, texts: Texts): string {
  const { startsAt, isFirstWhole, otherCount, undatedCount, earlierCount, laterCount } = stats.tones.months;
  const count = (key: Parameters<Texts['plural']>[0], value: number): string =>
    value === 0 ? '' : texts.plural(key, value);
  const [first] = startsAt;
  return [
    hasMustFix ? texts.text('AssessmentCommentsChartWithMustFix') : '',
    more === 'none' ? '' : texts.plural('AssessmentCommentsChartAmongLoaded', stats.summary.count),
    isFirstWhole || first === undefined
      ? ''
      : texts.text('AssessmentCommentsChartFirstPartial', { month: texts.month(first) }),
    count('AssessmentCommentsChartNeither', otherCount),
    count('AssessmentCommentsChartUndated', undatedCount),
    count('AssessmentCommentsChartEarlier', earlierCount),
    count('AssessmentCommentsChartLater', laterCount),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Strengths and what to improve over time, as a picture or as a table. */
export const ToneChart: React.FC<ToneChartProps> = (props) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const [isTable, setTable] = useViewPreference('chartAsTable');
  const { months } = props.stats.tones;
  const told = notes(props, texts);
  return (
    <Box display="flex" flexDirection="column" rowGap="space20">
      <Box
        display="flex"
        flexWrap="wrap"
        justifyContent="space-between"
        alignItems="center"
        columnGap="space40"
      >
        <Heading as="h4" variant="heading50" marginBottom="space0">
          {texts.text(words.chartHeading)}
        </Heading>
        <LinkButton
          label={texts.text(isTable ? 'AssessmentCommentsChartAsPicture' : 'AssessmentCommentsChartAsTable')}
          onClick={() => setTable(!isTable)}
        />
      </Box>
      {isTable ? <ToneTable months={months} /> : <TonePicture months={months} />}
      {told && (
        <Text as="p" fontSize="fontSize20" lineHeight="lineHeight10" color="colorTextWeak">
          {told}
        </Text>
      )}
    </Box>
  );
};
