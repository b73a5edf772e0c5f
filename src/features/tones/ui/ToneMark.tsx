import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { Tone } from '../data/Tones';
import { ToneIcon } from './ToneIcon';
import { TONE_WORDS } from './toneWords';

const Frame = styled.span(
  css({
    alignItems: 'center',
    color: 'colorText',
    columnGap: 'space20',
    display: 'inline-flex',
    fontSize: 'fontSize20',
    fontWeight: 'fontWeightSemibold',
    lineHeight: 'lineHeight20',
  }),
);

/** A tone by its shape and its word. It looks the same wherever tones are shown. */
export const ToneMark: React.FC<{ tone: Tone }> = ({ tone }) => {
  const texts = useTexts();
  return (
    <Frame>
      <ToneIcon tone={tone} />
      {texts.text(TONE_WORDS[tone])}
    </Frame>
  );
};
