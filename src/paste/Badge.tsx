import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';

type Colors = Required<Pick<BoxProps, 'backgroundColor' | 'color'>>;

const COLORS = {
  error: { backgroundColor: 'colorBackgroundErrorWeakest', color: 'colorTextErrorStrong' },
  warning: { backgroundColor: 'colorBackgroundWarningWeakest', color: 'colorTextWarningStrong' },
  success: { backgroundColor: 'colorBackgroundSuccessWeakest', color: 'colorTextSuccess' },
  new: { backgroundColor: 'colorBackgroundNew', color: 'colorTextNew' },
  neutral: { backgroundColor: 'colorBackgroundNeutralWeakest', color: 'colorTextNeutral' },
  decorative10: { backgroundColor: 'colorBackgroundDecorative10Weakest', color: 'colorTextDecorative10' },
  decorative20: { backgroundColor: 'colorBackgroundDecorative20Weakest', color: 'colorTextDecorative20' },
  decorative30: { backgroundColor: 'colorBackgroundDecorative30Weakest', color: 'colorTextDecorative30' },
  decorative40: { backgroundColor: 'colorBackgroundDecorative40Weakest', color: 'colorTextDecorative40' },
} as const satisfies Record<string, Colors>;

export type BadgeVariant = keyof typeof COLORS;

/** Paste's badge with text only. Paste's own badge can also be a link or a button, and it sizes the icons inside it. */
export const Badge: React.FC<{ variant: BadgeVariant }> = ({ variant, children }) => (
  <Box
    as="span"
    element="BADGE"
    alignItems="center"
    borderRadius="borderRadius30"
    columnGap="space20"
    display="flex"
    fontSize="fontSize20"
    fontWeight="fontWeightSemibold"
    lineHeight="lineHeight10"
    maxWidth="max-content"
    paddingX="space30"
    paddingY="space20"
    {...COLORS[variant]}
  >
    {children}
  </Box>
);
