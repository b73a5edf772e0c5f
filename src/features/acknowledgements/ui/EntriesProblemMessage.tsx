import { Text } from '@twilio-paste/core/text';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext } from 'react';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import { AcknowledgementsContext, EntriesProblemContext } from './AcknowledgementsContext';

const Frame = styled.div(
  css({
    alignItems: 'center',
    columnGap: 'space30',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 'fontSize20',
  }),
);

const WORDS = {
  agent: 'AssessmentCommentsEntriesFailed',
  supervisor: 'AssessmentCommentsTeamEntriesFailed',
} as const;

/** One line above the comments, which are there without the entries. Nothing where acknowledgements are turned off. */
export const EntriesProblemMessage: React.FC = () => {
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const problem = useContext(EntriesProblemContext);
  if (useContext(AcknowledgementsContext) === null) return null;
  return (
    // Always rendered: screen readers announce changes in a live region, but not a new one.
    <div role="status">
      {problem && (
        <Frame>
          <Text as="span" fontSize="inherit" lineHeight="lineHeight20" color="colorTextWeak">
            {texts.text(WORDS[audience])}
          </Text>
          <LinkButton label={texts.text('AssessmentCommentsTryAgain')} onClick={problem.retry} />
        </Frame>
      )}
    </div>
  );
};
