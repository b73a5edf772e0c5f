import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { Tone } from '../data/Tones';

/** Users who see no difference between the colors tell the tones apart by these shapes, 12 units wide and high. */
const SHAPES: Record<Tone, string> = {
  strength: 'M6 1.5 11.5 11H.5z',
  improve: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  mustFix: 'M4.5.5h3L7 7.5H5zM6 8.75a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z',
  note: 'M1.5 5h9v2h-9z',
};

/** Each has enough contrast for text on a row of a list, also below the pointer, in the light and in the dark theme. */
const COLORS = {
  strength: 'colorTextSuccess',
  improve: 'colorTextWarning',
  mustFix: 'colorTextError',
  note: 'colorTextWeak',
} as const satisfies Record<Tone, string>;

const Colored = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{ tone: Tone }>(
  ({ tone, ...props }) => css({ color: COLORS[tone], display: 'inline-flex', flexShrink: 0 })(props),
);

/** The shape of a tone in its color. It is next to words with the same meaning. */
export const ToneIcon: React.FC<{ tone: Tone }> = ({ tone }) => (
  <Colored tone={tone} aria-hidden="true">
    <svg viewBox="0 0 12 12" width="12" height="12" fill="currentColor">
      <path d={SHAPES[tone]} />
    </svg>
  </Colored>
);
