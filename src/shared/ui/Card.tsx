import { Box } from '@twilio-paste/core/box';
import React from 'react';

export interface CardProps {
  /** `problem` marks an error. */
  tone?: 'plain' | 'problem';
  as?: 'div' | 'article';
  children?: React.ReactNode;
}

/** The frame around a comment or a message. */
export const Card = React.forwardRef<HTMLElement, CardProps>(
  ({ tone = 'plain', as = 'div', children }, ref) => (
    <Box
      ref={ref}
      as={as}
      display="flex"
      flexDirection="column"
      rowGap="space30"
      overflowWrap="anywhere"
      padding="space50"
      borderRadius="borderRadius30"
      borderStyle="solid"
      borderWidth="borderWidth10"
      borderColor={tone === 'problem' ? 'colorBorderErrorWeak' : 'colorBorderWeaker'}
      backgroundColor={tone === 'problem' ? 'colorBackgroundErrorWeakest' : 'colorBackgroundBody'}
    >
      {children}
    </Box>
  ),
);
Card.displayName = 'Card';
