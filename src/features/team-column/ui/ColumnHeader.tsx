import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { FOCUS_RING } from '../../../shared/ui/focusRing';
import { useTexts } from '../../../shared/ui/TextsContext';

/**
 * The header of the column. Flex sorts its table when a header is clicked, and gives its own headers nothing for the
 * keyboard. A press of this button is a click that reaches Flex.
 */
export const ColumnHeader: React.FC = () => {
  const texts = useTexts();
  return (
    <Box
      as="button"
      type="button"
      appearance="none"
      background="none"
      border="none"
      padding="space0"
      margin="space0"
      minHeight="sizeIcon40"
      minWidth="sizeIcon40"
      flexShrink={0}
      cursor="pointer"
      color="inherit"
      fontSize="inherit"
      fontWeight="inherit"
      lineHeight="lineHeight20"
      textAlign="start"
      borderRadius="borderRadius20"
      _focusVisible={FOCUS_RING}
      title={texts.text('AssessmentCommentsColumnHint')}
    >
      <Box as="span" display="block">
        {texts.text('AssessmentCommentsColumnHeader')}
      </Box>{' '}
      <Box as="span" display="block" fontSize="fontSize20" fontWeight="fontWeightNormal">
        {texts.text('AssessmentCommentsColumnPeriod')}
      </Box>
    </Box>
  );
};
