import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { Text } from '@twilio-paste/core/text';
import { ChevronDownIcon } from '@twilio-paste/icons/esm/ChevronDownIcon';
import React from 'react';
import { Button } from '../../../paste/Button';
import { useId } from '../../../paste/useId';
import type { StringKey } from '../../../strings/en-US';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { OwnAssessmentState } from '../data/OwnAssessmentState';
import { OwnAnswers } from './OwnAnswers';

/**
 * What the reviewer has assessed in a conversation before: a line that unfolds to the questions and answers. Nothing
 * where there is none. It is announced when it appears, because it does so on its own.
 */
export const OwnAssessment: React.FC<{ state: OwnAssessmentState | null }> = ({ state }) => {
  const texts = useTexts();
  const view = state?.view ?? null;
  return (
    <Box marginTop={view ? 'space40' : 'space0'}>
      <div aria-live="polite">
        {view?.kind === 'failed' && state && (
          <Failed words="AssessmentCommentsOwnAssessmentFailed" onRetry={state.retry} />
        )}
        {view?.kind === 'assessed' && (
          <ScreenReaderOnly>
            {texts.plural('AssessmentCommentsOwnAssessment', view.answerCount)}
          </ScreenReaderOnly>
        )}
      </div>
      {view?.kind === 'assessed' && state && <Assessed view={view} state={state} />}
    </Box>
  );
};

interface AssessedProps {
  view: Extract<OwnAssessmentState['view'], { kind: 'assessed' }>;
  state: OwnAssessmentState;
}

const Assessed: React.FC<AssessedProps> = ({ view, state }) => {
  const texts = useTexts();
  const answersId = useId();
  const { isUnfolded, setUnfolded, retry } = state;
  return (
    <Box display="flex" flexDirection="column" rowGap="space30">
      <Box display="flex" alignItems="center" minHeight="sizeIcon40">
        <Button
          variant="link"
          size="reset"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? answersId : undefined}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Box as="span" display="inline-flex" alignItems="center" columnGap="space20" textAlign="start">
            <span style={{ display: 'inline-flex', transform: isUnfolded ? undefined : 'rotate(-90deg)' }}>
              <ChevronDownIcon decorative size="sizeIcon10" />
            </span>
            {texts.plural('AssessmentCommentsOwnAssessment', view.answerCount)}
          </Box>
        </Button>
      </Box>
      {isUnfolded && (
        <OwnAnswers id={answersId} assessment={view}>
          <div aria-live="polite">
            {view.areScoresMissing && (
              <Failed words="AssessmentCommentsOwnAssessmentScoresFailed" onRetry={retry} />
            )}
          </div>
        </OwnAnswers>
      )}
    </Box>
  );
};

const Failed: React.FC<{ words: StringKey; onRetry: () => void }> = ({ words, onRetry }) => {
  const texts = useTexts();
  return (
    <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space30" rowGap="space20">
      <Text as="span" fontSize="fontSize30" color="colorTextWeak">
        {texts.text(words)}
      </Text>
      <LinkButton label={texts.text('AssessmentCommentsTryAgain')} onClick={onRetry} />
    </Box>
  );
};
