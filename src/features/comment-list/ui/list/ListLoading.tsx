import { Box } from '@twilio-paste/core/box';
import { SkeletonLoader } from '@twilio-paste/core/skeleton-loader';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../../paste/Button';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useElapsed } from '../../../../shared/useElapsed';

const STILL_LOADING_AFTER_MS = 5_000;
const CANCEL_AFTER_MS = 10_000;

/** As high as a comment with two lines of text. */
const SkeletonRow: React.FC = () => (
  <Box
    display="flex"
    flexDirection="column"
    rowGap="space20"
    paddingY="space30"
    borderBottomStyle="solid"
    borderBottomWidth="borderWidth10"
    borderBottomColor="colorBorderWeaker"
  >
    <Box display="flex" justifyContent="space-between">
      <SkeletonLoader width="30%" height="20px" />
      <SkeletonLoader width="20%" height="20px" />
    </Box>
    <SkeletonLoader height="16px" />
    <SkeletonLoader width="60%" height="16px" />
    <SkeletonLoader width="40%" height="14px" />
  </Box>
);

/** The first load of a list: skeletons first, then a message if it is slow, then a button to cancel. */
export const ListLoading: React.FC<{ rows: number; onCancel: () => void }> = ({ rows, onCancel }) => {
  const texts = useTexts();
  const slow = useElapsed(STILL_LOADING_AFTER_MS);
  const cancellable = useElapsed(CANCEL_AFTER_MS);
  return (
    <Box display="flex" flexDirection="column" rowGap="space40">
      <div role="status">
        {slow && (
          <Text as="p" color="colorTextWeak" marginBottom="space30">
            {texts.text('AssessmentCommentsStillLoading')}
          </Text>
        )}
      </div>
      {cancellable && (
        <Box>
          <Button variant="secondary" size="small" onClick={onCancel}>
            {texts.text('AssessmentCommentsCancel')}
          </Button>
        </Box>
      )}
      <Box aria-hidden="true" display="flex" flexDirection="column">
        {Array.from({ length: rows }, (_, row) => (
          <SkeletonRow key={row} />
        ))}
      </Box>
    </Box>
  );
};
