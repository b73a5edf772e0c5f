import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { Button } from '../../../paste/Button';
import { useTexts } from '../TextsContext';

const isMac = (): boolean => /Mac|iPhone|iPad/.test(window.navigator.platform);

const Shortcut = styled.span(
  css({ fontSize: 'fontSize20', fontWeight: 'fontWeightNormal', marginLeft: 'space30' }),
);

/** The button that submits a form, with the keys that do the same. `isSubmitKey` knows them. */
export const SubmitButton: React.FC = ({ children }) => {
  const texts = useTexts();
  const shortcut = isMac() ? 'AssessmentCommentsAddShortcutMac' : 'AssessmentCommentsAddShortcut';
  return (
    <Button
      type="submit"
      variant="primary"
      aria-keyshortcuts={isMac() ? 'Meta+Enter' : 'Control+Enter'}
      // Another button may have been here before. The second click of a double click is not meant for this one.
      onClick={(event) => event.detail > 1 && event.preventDefault()}
    >
      {children}
      <Shortcut aria-hidden>{texts.text(shortcut)}</Shortcut>
    </Button>
  );
};
