import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { LoadAll } from '../../../../shared/data/CommentListState';
import { Button } from '../../../../paste/Button';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface LoadButtonsProps {
  /** How many comments are listed. */
  shown: number;
  /** How many comments have been loaded; Insights may have more. */
  loaded: number;
  loadAll: LoadAll | null;
  /** Whether more comments are being loaded. */
  isBusy: boolean;
  onLoadMore: () => void;
}

/** How many comments are listed, and the buttons that load more. */
export const LoadButtons: React.FC<LoadButtonsProps> = (props) => {
  const { shown, loaded, loadAll, isBusy, onLoadMore } = props;
  const texts = useTexts();
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      justifyContent="space-between"
      columnGap="space40"
      rowGap="space20"
    >
      <Text as="span" fontSize="fontSize20" color="colorTextWeak">
        {texts.showing(shown, loaded)}
      </Text>
      <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space20">
        {/* Not `disabled` while it loads: a disabled button would lose the focus to the top of the page. */}
        {!loadAll?.running && (
          <Button
            key="more"
            variant="secondary"
            size="small"
            aria-disabled={isBusy}
            onClick={isBusy ? () => undefined : onLoadMore}
          >
            {texts.text(isBusy ? 'AssessmentCommentsLoadingMore' : 'AssessmentCommentsLoadMore')}
          </Button>
        )}
        {loadAll && <LoadAllButton key="all" {...loadAll} />}
      </Box>
    </Box>
  );
};

/** One button starts and stops the loading, so that it keeps the focus when it changes. */
const LoadAllButton: React.FC<LoadAll> = ({ running, start, stop }) => {
  const texts = useTexts();
  return (
    <Button variant="secondary" size="small" onClick={running ? stop : start}>
      {texts.text(running ? 'AssessmentCommentsLoadAllStop' : 'AssessmentCommentsLoadAll')}
    </Button>
  );
};
