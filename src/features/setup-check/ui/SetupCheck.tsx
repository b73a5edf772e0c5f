import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../../paste/Button';
import type { SetupLine } from './SetupLine';
import { SetupLineRow } from './SetupLineRow';
import { isChecking, setupResultText, setupSummary } from './setupSummary';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useCopy } from '../../../shared/ui/useCopy';

const HEADING_ID = 'assessment-comments-setup-heading';

export interface SetupCheckProps {
  lines: readonly SetupLine[];
  onCheckAgain: () => void;
}

/** Shows an admin whether the plugin is set up correctly, line by line. */
export const SetupCheck: React.FC<SetupCheckProps> = ({ lines, onCheckAgain }) => {
  const texts = useTexts();
  return (
    <Box
      as="section"
      aria-labelledby={HEADING_ID}
      flexGrow={1}
      minWidth="0"
      overflowY="auto"
      padding="space90"
      backgroundColor="colorBackgroundBody"
      color="colorText"
    >
      <Box maxWidth="size70">
        <Heading as="h1" variant="heading20" id={HEADING_ID}>
          {texts.text('AssessmentCommentsSetupHeading')}
        </Heading>
        <Text as="p" color="colorTextWeak" marginBottom="space60">
          {texts.text('AssessmentCommentsSetupIntro')}
        </Text>
        <SetupActions lines={lines} onCheckAgain={onCheckAgain} />
        <Box as="ul" listStyleType="none" margin="space0" padding="space0">
          {lines.map((line) => (
            <SetupLineRow key={line.name} {...line} />
          ))}
        </Box>
      </Box>
    </Box>
  );
};

/** The overall result, which is announced when it is complete, and the buttons for it. */
const SetupActions: React.FC<SetupCheckProps> = ({ lines, onCheckAgain }) => {
  const texts = useTexts();
  const checking = isChecking(lines);
  const { outcome, copy } = useCopy(setupResultText(lines, texts));
  return (
    <Box display="flex" flexDirection="column" rowGap="space40" marginBottom="space60">
      <Text as="p" role="status" fontWeight="fontWeightSemibold">
        {checking ? texts.text('AssessmentCommentsSetupChecking') : setupSummary(lines, texts)}
      </Text>
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space40" rowGap="space30">
        {/* Not `disabled`, which would lose the focus. */}
        <Button
          variant="secondary"
          aria-disabled={checking}
          onClick={checking ? () => undefined : onCheckAgain}
        >
          {texts.text('AssessmentCommentsSetupCheckAgain')}
        </Button>
        <Button variant="secondary" aria-disabled={checking} onClick={() => void (checking || copy())}>
          {texts.text('AssessmentCommentsSetupCopy')}
        </Button>
        <Text as="span" aria-live="polite" color="colorTextWeak">
          {outcome === 'copied' && texts.text('AssessmentCommentsCopied')}
          {outcome === 'failed' && texts.text('AssessmentCommentsCopyFailed')}
        </Text>
      </Box>
      <Text as="p" fontSize="fontSize20" color="colorTextWeak">
        {texts.text('AssessmentCommentsSetupCopyHelp')}
      </Text>
    </Box>
  );
};
