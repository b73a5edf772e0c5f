import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';

const MOST_COUNTED = 99;

/** How much feedback is new: digits for the eye, words for the name of the button around it. */
export const NewCount: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  const digits =
    count > MOST_COUNTED
      ? texts.text('AssessmentCommentsNewCountCapped', { count: texts.number(MOST_COUNTED) })
      : texts.number(count);
  return (
    <>
      <Box
        as="span"
        aria-hidden="true"
        // In the dark theme the header is as dark as what is behind the digits; where there are no backgrounds, both are.
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
