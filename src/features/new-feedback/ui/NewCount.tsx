import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';

const MAX_COUNT = 99;

/** How much feedback is new: visible digits, and words for the accessible name of the surrounding button. */
export const NewCount: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  const digits =
    count > MAX_COUNT
      ? texts.text('AssessmentCommentsNewCountCapped', { count: texts.number(MAX_COUNT) })
      : texts.number(count);
  return (
    <>
      <Box
        as="span"
        aria-hidden="true"
        // In the dark theme the header is as dark as this background; in forced-colors mode there is no background.
        outline="1px solid"
        minWidth="sizeIcon30"
        paddingX="space20"
        borderRadius="borderRadiusPill"
        backgroundColor="colorBackgroundNew"
        color="colorTextNew"
        fontSize="fontSize20"
        lineHeight="lineHeight30"
        fontWeight="fontWeightSemibold"
        textAlign="center"
      >
        {digits}
      </Box>
      <ScreenReaderOnly>{texts.plural('AssessmentCommentsNewCount', count)}</ScreenReaderOnly>
    </>
  );
};
