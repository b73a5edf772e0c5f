import { styled, themeGet } from '@twilio-paste/styling-library';
import React from 'react';

/** At most five series: that many fills can be told apart, by texture where not by colour. */
const COLOR_TOKENS = [
  'colorDataVisualization1',
  'colorDataVisualization6',
  'colorDataVisualization4',
  'colorDataVisualization7',
  'colorDataVisualization8',
] as const;

const PATTERN_SIZE_PX = 6;

/** What is drawn in the colour of the page over each colour, within one square of the pattern; `''` is nothing. */
const TEXTURES = [
  '',
  'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  'M0 3H6',
  'M0 0L6 6M5 -1L7 1M-1 5L1 7',
  'M3 0V6',
] as const;

interface Colored {
  token: string;
}

/** Colours come from the theme around, so that dark and a customer's own are followed. */
const ColoredRect = styled('rect', { shouldForwardProp: (name) => name !== 'token' })<Colored>(
  ({ token, ...props }) => ({
    fill: themeGet(`dataVisualization.${token}`, 'currentColor')(props) as string,
  }),
);
const TexturePath = styled.path((props) => ({
  stroke: themeGet('backgroundColors.colorBackgroundBody', 'Canvas')(props) as string,
  strokeWidth: 1.5,
}));

const textureId = (idPrefix: string, series: number): string => `${idPrefix}-texture-${series}`;

/** Has to be in the same drawing as the fills; `idPrefix` is unique on the page. */
export const ChartTextures: React.FC<{ idPrefix: string }> = ({ idPrefix }) => (
  <defs>
    {TEXTURES.map((path, series) => (
      <pattern
        key={series}
        id={textureId(idPrefix, series)}
        width={PATTERN_SIZE_PX}
        height={PATTERN_SIZE_PX}
        patternUnits="userSpaceOnUse"
      >
        <TexturePath d={path} />
      </pattern>
    ))}
  </defs>
);

export interface ChartFillProps {
  idPrefix: string;
  /** Counted from 0. */
  series: number;
  x: string | number;
  y: number;
  width: string | number;
  height: number;
}

/** A rectangle in the colour and the texture of a series. */
export const ChartFill: React.FC<ChartFillProps> = ({ idPrefix, series, ...place }) => (
  <>
    <ColoredRect token={COLOR_TOKENS[series % COLOR_TOKENS.length] ?? COLOR_TOKENS[0]} {...place} />
    {series > 0 && <rect fill={`url(#${textureId(idPrefix, series % TEXTURES.length)})`} {...place} />}
  </>
);
