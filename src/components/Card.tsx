import { Box } from '@twilio-paste/core/box';
import React from 'react';

export interface CardProps {
  /** `problem` marks what went wrong. */
  tone?: 'plain' | 'problem';
  as?: 'div' | 'article';
}

/** The frame around one comment or one message. */
export const Card: React.FC<CardProps> = ({ tone = 'plain', as = 'div', children }) => (
  <Box
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
);
