import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { CategoryChips } from '../../trend/ui/CategoryChips';
import { SummaryLine, type SummaryLineProps } from '../../trend/ui/SummaryLine';
import { Toolbar } from '../../../paste/Toolbar';
import { useTexts } from '../../../shared/ui/TextsContext';

/** The comments on an agent in two lines: figures, and the most frequent categories. Together they are one tab stop. */
export const WorkerFigures: React.FC<SummaryLineProps> = (props) => {
  const texts = useTexts();
  return (
    <Toolbar label={texts.text('AssessmentCommentsQuickFilters')}>
      <Box display="flex" flexDirection="column" rowGap="space20" marginBottom="space40">
        <SummaryLine {...props} />
        <CategoryChips categories={props.stats.summary.categories} filters={props.filters} />
      </Box>
    </Toolbar>
  );
};
