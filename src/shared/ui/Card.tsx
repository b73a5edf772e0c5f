import { Box } from '@twilio-paste/core/box';
import React from 'react';

export interface CardProps {
  /** `problem` marks an error, `warning` an outcome to check. */
  tone?: 'plain' | 'warning' | 'problem';
  as?: 'div' | 'article';
  children?: React.ReactNode;
}

const COLORS = {
  plain: { borderColor: 'colorBorderWeaker', backgroundColor: 'colorBackgroundBody' },
  warning: { borderColor: 'colorBorderWarningWeak', backgroundColor: 'colorBackgroundWarningWeakest' },
  problem: { borderColor: 'colorBorderErrorWeak', backgroundColor: 'colorBackgroundErrorWeakest' },
} as const;

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
      {...COLORS[tone]}
    >
      {children}
    </Box>
  ),
);
Card.displayName = 'Card';
