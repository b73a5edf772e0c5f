import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Button } from '../../../paste/Button';
import { CategoryChart, type CategoryChartProps } from './CategoryChart';
import { useTexts } from '../../../shared/ui/TextsContext';
import { hasCourse } from './trendWords';
import { useViewPreference } from '../../../shared/ui/useViewPreference';

/** The picture of an agent's own feedback, folded until it is asked for: the feedback itself comes first. */
export const Overview: React.FC<CategoryChartProps> = (chart) => {
  const texts = useTexts();
  const [isOpen, setOpen] = useViewPreference('overviewShown');
  if (!hasCourse(chart.trend)) return null;
  return (
    <Box display="flex" flexDirection="column" rowGap="space30" marginBottom="space40">
      <Box>
        <Button variant="link" size="reset" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.text(isOpen ? 'AssessmentCommentsChartHide' : 'AssessmentCommentsChartShow')}
        </Button>
      </Box>
      {isOpen && <CategoryChart {...chart} />}
    </Box>
  );
};
