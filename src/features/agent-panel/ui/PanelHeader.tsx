import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import React from 'react';
import { Button } from '../../../paste/Button';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface PanelHeaderProps {
  onClose: () => void;
  /** The title gets the focus when the user opens the panel. */
  titleRef?: React.Ref<HTMLHeadingElement>;
}

/** The panel's title and its close button. The close button of Flex's own panel header has no accessible name. */
export const PanelHeader: React.FC<PanelHeaderProps> = ({ onClose, titleRef }) => {
  const texts = useTexts();
  return (
    <Box
      display="flex"
      justifyContent="space-between"
      alignItems="center"
      paddingX="space50"
      paddingY="space40"
      borderBottomStyle="solid"
      borderBottomWidth="borderWidth10"
      borderBottomColor="colorBorderWeaker"
      backgroundColor="colorBackgroundBody"
    >
      <Heading as="h2" variant="heading30" marginBottom="space0" ref={titleRef} tabIndex={-1}>
        {texts.text('AssessmentCommentsPanelTitle')}
      </Heading>
      <Button variant="secondary_icon" size="reset" onClick={onClose}>
        <CloseIcon decorative={false} title={texts.text('AssessmentCommentsClosePanel')} size="sizeIcon30" />
      </Button>
    </Box>
  );
};
