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

export interface ToneMarkProps {
  tone: Tone;
  id?: string;
}

/** A tone by its shape and its word. It looks the same wherever tones are shown. */
export const ToneMark: React.FC<ToneMarkProps> = ({ tone, id }) => {
  const texts = useTexts();
  return (
    <Frame id={id}>
      <ToneIcon tone={tone} />
      {texts.text(TONE_WORDS[tone])}
    </Frame>
  );
};
