import { Box } from '@twilio-paste/core/box';
import { ProductContactCenterAssessmentsIcon } from '@twilio-paste/icons/esm/ProductContactCenterAssessmentsIcon';
import React from 'react';
import { FOCUS_RING } from '../../../shared/ui/focusRing';
import { useTexts } from '../../../shared/ui/TextsContext';

/** The id of the button that opens the panel; focus returns to it when the panel closes. */
export const FEEDBACK_BUTTON_ID = 'assessment-comments-button';

export interface FeedbackButtonProps {
  open: boolean;
  onToggle: () => void;
}

/** Opens and closes the feedback panel, and shows what is new (`children`). It inherits the color of Flex's header. */
export const FeedbackButton: React.FC<FeedbackButtonProps> = ({ open, onToggle, children }) => {
  const texts = useTexts();
  return (
    <Box
      as="button"
      type="button"
      id={FEEDBACK_BUTTON_ID}
      appearance="none"
      background="none"
      border="none"
      margin="space20"
      padding="space30"
      color="inherit"
      cursor="pointer"
      display="flex"
      alignItems="center"
      columnGap="space20"
      fontSize="fontSize30"
      borderRadius="borderRadius20"
      _focusVisible={FOCUS_RING}
      aria-expanded={open}
      onClick={onToggle}
    >
      <ProductContactCenterAssessmentsIcon decorative size="sizeIcon20" />
      {texts.text('AssessmentCommentsPanelTitle')}
      {children}
    </Box>
  );
};
