import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';

const MAX_COUNT = 99;

/**
 * The digits of a count, in the colors that Flex uses for its own counts of unread items. Words for screen readers are
 * beside it. Source: Flex UI 2.17.1, `NotificationBadgeCounter`.
 */
export const CountPill: React.FC<{ count: number; title?: string }> = ({ count, title }) => {
  const texts = useTexts();
  const digits =
    count > MAX_COUNT
      ? texts.text('AssessmentCommentsNewCountCapped', { count: texts.number(MAX_COUNT) })
      : texts.number(count);
  return (
    <Box
      as="span"
      aria-hidden="true"
      title={title}
      // In forced-colors mode there is no background, and this outline is visible.
      outline="1px solid transparent"
      display="inline-block"
      minWidth="sizeIcon10"
      paddingX="space10"
      borderRadius="borderRadiusPill"
      backgroundColor="colorBackgroundUnavailable"
      color="colorTextBrandInverse"
      fontSize="fontSize20"
      lineHeight="lineHeight05"
      paddingY="space10"
      fontWeight="fontWeightSemibold"
      textAlign="center"
      whiteSpace="nowrap"
    >
      {digits}
    </Box>
  );
};
