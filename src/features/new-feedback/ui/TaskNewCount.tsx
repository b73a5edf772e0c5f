import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import { CountPill } from './CountPill';

/**
 * How many new comments there are on a task, over the right end of the task that comes before it. The box takes no
 * space, so Flex's list does not move. A press goes through to the task.
 */
export const TaskNewCount: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  return (
    <Box position="relative" height="0" pointerEvents="none">
      <Box position="absolute" right="space10" bottom="space30" display="flex">
        <CountPill count={count} />
        <ScreenReaderOnly>{texts.plural('AssessmentCommentsNewCount', count)}</ScreenReaderOnly>
      </Box>
    </Box>
  );
};
