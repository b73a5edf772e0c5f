import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import { Button } from '../../../../paste/Button';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface RefreshBarProps {
  /** When the content was loaded, in milliseconds since 1970; null before the first load has finished. */
  updatedAt: number | null;
  now: number;
  refreshing: boolean;
  onRefresh: () => void;
}

/** The age of a surface's content, and the button that refreshes it. */
export const RefreshBar: React.FC<RefreshBarProps> = ({ updatedAt, now, refreshing, onRefresh }) => {
  const texts = useTexts();
  const { isRefreshed, press } = useRefreshAnnouncement(updatedAt, onRefresh);
  // The first load has its own screen; there is nothing to refresh yet.
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
        <span role="status">{isRefreshed && texts.text('AssessmentCommentsUpdated')}</span>
      </ScreenReaderOnly>
    </Box>
  );
};

/** Whether a press has refreshed the content. Automatic refreshes are not announced. */
function useRefreshAnnouncement(updatedAt: number | null, onRefresh: () => void) {
  const [pressedWith, setPressedWith] = useState<{ updatedAt: number | null } | null>(null);
  const press = (): void => {
    setPressedWith({ updatedAt });
    onRefresh();
  };
  return { isRefreshed: pressedWith !== null && updatedAt !== pressedWith.updatedAt, press };
}
