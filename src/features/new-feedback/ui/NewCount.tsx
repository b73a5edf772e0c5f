import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import { CountPill } from './CountPill';

/** How much feedback is new: visible digits, and words for the accessible name of the surrounding button. */
export const NewCount: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  return (
    <>
      <CountPill count={count} title={texts.plural('AssessmentCommentsNewShort', count)} />
      <ScreenReaderOnly>{texts.plural('AssessmentCommentsNewCount', count)}</ScreenReaderOnly>
    </>
  );
};
