import { Box, type BoxProps } from '@twilio-paste/core/box';
import React from 'react';

type Look = Required<Pick<BoxProps, 'backgroundColor' | 'color'>> & Pick<BoxProps, 'fontWeight'>;

const LOOKS = {
  error: { backgroundColor: 'colorBackgroundErrorWeakest', color: 'colorTextErrorStrong' },
  warning: { backgroundColor: 'colorBackgroundWarningWeakest', color: 'colorTextWarningStrong' },
  success: { backgroundColor: 'colorBackgroundSuccessWeakest', color: 'colorTextSuccess' },
  new: { backgroundColor: 'colorBackgroundNew', color: 'colorTextNew' },
  neutral: { backgroundColor: 'colorBackgroundNeutralWeakest', color: 'colorTextNeutral' },
  /** For words that only repeat other words beside them. */
  quiet: {
    backgroundColor: 'colorBackgroundStrong',
    color: 'colorText',
    fontWeight: 'fontWeightMedium',
  },
} as const satisfies Record<string, Look>;

export type BadgeVariant = keyof typeof LOOKS;

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
    {...LOOKS[variant]}
  >
    {children}
  </Box>
);
