import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import React from 'react';
import { HeaderButton } from '../../../../paste/HeaderButton';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface PanelHeaderProps {
  onClose: () => void;
  /** The title gets the focus when the user opens the panel. */
  titleRef?: React.Ref<HTMLHeadingElement> | undefined;
  /** The controls between the title and the close button. */
  children?: React.ReactNode;
}

/** The panel's title and controls. The close button of Flex's own panel header has no accessible name. */
export const PanelHeader: React.FC<PanelHeaderProps> = ({ onClose, titleRef, children }) => {
  const texts = useTexts();
  return (
    <Box
      display="flex"
      alignItems="center"
      columnGap="space20"
      flexShrink={0}
      paddingLeft="space50"
      paddingRight="space40"
      paddingY="space30"
      borderBottomStyle="solid"
      borderBottomWidth="borderWidth10"
      borderBottomColor="colorBorderWeaker"
      backgroundColor="colorBackgroundBody"
      color="colorText"
    >
      <Box flexGrow={1} minWidth="0" overflowWrap="anywhere">
        <Heading as="h2" variant="heading40" marginBottom="space0" ref={titleRef} tabIndex={-1}>
          {texts.text('AssessmentCommentsPanelTitle')}
        </Heading>
      </Box>
      {children}
      <HeaderButton type="button" onClick={onClose}>
        <CloseIcon decorative={false} title={texts.text('AssessmentCommentsClosePanel')} size="sizeIcon30" />
      </HeaderButton>
    </Box>
  );
};
