import { styled, themeGet } from '@twilio-paste/styling-library';
import React from 'react';

/** The lines of the picture. What must be fixed belongs to `improve`. */
export type LineTone = 'strength' | 'improve';

/** The same shapes as in `ToneIcon`, around the point that they mark. */
const SHAPES: Record<LineTone, string> = {
  strength: 'M0 -5L5.5 4.5H-5.5Z',
  improve: 'M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z',
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
