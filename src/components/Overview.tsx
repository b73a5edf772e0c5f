import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useState } from 'react';
import { CategoryChart, type CategoryChartProps } from './CategoryChart';
import { useTexts } from './TextsContext';
import { hasCourse } from './trendWords';

/** The picture of an agent's own feedback, folded: the feedback itself comes first. */
export const Overview: React.FC<CategoryChartProps> = (chart) => {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
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
