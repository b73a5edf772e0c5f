import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import { Button } from '../../../../paste/Button';
import { useTexts } from '../../../../shared/ui/TextsContext';

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
  const { isRenewed, press } = useRenewed(updatedAt, onRefresh);
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
        onClick={refreshing ? () => undefined : press}
      >
        {texts.text(refreshing ? 'AssessmentCommentsRefreshing' : 'AssessmentCommentsRefresh')}
      </Button>
      <ScreenReaderOnly>
        <span role="status">{isRenewed && texts.text('AssessmentCommentsUpdated')}</span>
      </ScreenReaderOnly>
    </Box>
  );
};

/** Whether a press has brought what is shown up to date. What is renewed by itself needs no words. */
function useRenewed(updatedAt: number | null, onRefresh: () => void) {
  const [pressedWith, setPressedWith] = useState<{ updatedAt: number | null } | null>(null);
  const press = (): void => {
    setPressedWith({ updatedAt });
    onRefresh();
  };
  return { isRenewed: pressedWith !== null && updatedAt !== pressedWith.updatedAt, press };
}
