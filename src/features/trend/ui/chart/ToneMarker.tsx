import { styled, themeGet } from '@twilio-paste/styling-library';
import React from 'react';

/** The lines of the picture. What must be fixed belongs to `improve`. */
export type LineTone = 'strength' | 'improve';

/** The shapes of `ToneIcon`, around the point that they mark. The circle is larger, so that it shows below the triangle. */
const SHAPES: Record<LineTone, string> = {
  strength: 'M0 -4.5L4.5 3.5H-4.5Z',
  improve: 'M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z',
};

/** The background comes from the surrounding theme, so that the edge follows the dark theme and a customer's own. */
function pageColor(props: object): string {
  const readTheme: (props: object) => unknown = themeGet('backgroundColors.colorBackgroundBody');
  const color = readTheme(props);
  return typeof color === 'string' ? color : 'Canvas';
}

/** With an edge in the color of the page, so that two marks on the same point can be told apart. */
const Mark = styled.path((props) => ({
  fill: 'currentColor',
  stroke: pageColor(props),
  '@media (forced-colors: active)': { stroke: 'Canvas' },
}));

export interface ToneMarkerProps {
  tone: LineTone;
  /** As percent of the width of the picture. */
  xPercent: number;
  y: number;
}

/** The shape of a tone at a point of a picture, in the current color. */
export const ToneMarker: React.FC<ToneMarkerProps> = ({ tone, xPercent, y }) => (
  // Only an inner picture can be placed by percent.
  <svg x={`${xPercent}%`} y={y} overflow="visible">
    <Mark d={SHAPES[tone]} />
  </svg>
);
