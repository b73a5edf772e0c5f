import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useTexts } from './TextsContext';

export interface RefreshBarProps {
  /** When what is shown was read, milliseconds since 1970; null when nothing has been read yet. */
  updatedAt: number | null;
  now: number;
  refreshing: boolean;
  onRefresh: () => void;
}

/** How old the panel's content is, and the way to renew it. */
export const RefreshBar: React.FC<RefreshBarProps> = ({ updatedAt, now, refreshing, onRefresh }) => {
  const texts = useTexts();
  // A first load has a screen of its own; there is nothing to renew yet.
  if (refreshing && updatedAt === null) return null;
  return (
    <Box display="flex" justifyContent="space-between" alignItems="center" columnGap="space40">
      <Text as="span" fontSize="fontSize20" color="colorTextWeak">
        {updatedAt !== null &&
          texts.text('AssessmentCommentsUpdatedAgo', { ago: texts.ago(updatedAt, Math.max(now, updatedAt)) })}
      </Text>
      <Button
        variant="link"
        size="reset"
        aria-disabled={refreshing}
        onClick={refreshing ? () => undefined : onRefresh}
      >
        {texts.text(refreshing ? 'AssessmentCommentsRefreshing' : 'AssessmentCommentsRefresh')}
      </Button>
    </Box>
  );
};
