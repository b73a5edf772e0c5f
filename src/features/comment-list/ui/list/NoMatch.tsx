import React from 'react';
import { useAudienceWords } from '../../../../shared/ui/AudienceContext';
import { Message } from '../../../../shared/ui/Message';
import { useTexts } from '../../../../shared/ui/TextsContext';

/** The screen of a list in which nothing is what somebody looks for. The way to clear the filters is above it. */
export const NoMatch: React.FC = () => {
  const texts = useTexts();
  const words = useAudienceWords();
  return (
    <Message
      tone="quiet"
      heading={texts.text(words.noMatchHeading)}
      body={texts.text('AssessmentCommentsNoMatchBody')}
    />
  );
};
