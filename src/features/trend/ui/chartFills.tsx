import { styled, themeGet } from '@twilio-paste/styling-library';
import React from 'react';

/** The trend has at most five series: users can tell that many fills apart, by texture if not by color. */
const COLOR_TOKENS = [
  'colorDataVisualization1',
  'colorDataVisualization6',
  'colorDataVisualization4',
  'colorDataVisualization7',
  'colorDataVisualization8',
] as const;

const PATTERN_SIZE_PX = 6;

/** The path drawn over each color in the color of the page, within one square of the pattern; `''` draws nothing. */
const TEXTURES = [
  '',
  'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  'M0 3H6',
  'M0 0L6 6M5 -1L7 1M-1 5L1 7',
  'M3 0V6',
] as const;

/** Colors come from the surrounding theme, so that the charts follow the dark theme and a customer's own theme. */
function themeColor(path: string, fallback: string, props: object): string {
  const readTheme: (props: object) => unknown = themeGet(path);
  const color = readTheme(props);
  return typeof color === 'string' ? color : fallback;
}

interface ColoredRectProps {
  token: string;
}

const ColoredRect = styled('rect', { shouldForwardProp: (name) => name !== 'token' })<ColoredRectProps>(
  ({ token, ...props }) => ({ fill: themeColor(`dataVisualization.${token}`, 'currentColor', props) }),
);
const TexturePath = styled.path((props) => ({
  stroke: themeColor('backgroundColors.colorBackgroundBody', 'Canvas', props),
  strokeWidth: 1.5,
}));

const textureId = (idPrefix: string, series: number): string => `${idPrefix}-texture-${series}`;

/** The patterns that the fills refer to. They must be in the same SVG; `idPrefix` must be unique on the page. */
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
  /** The zero-based index of the series. */
  series: number;
  x: string | number;
  y: number;
  width: string | number;
  height: number;
}

/** A rectangle in the color and the texture of a series. */
export const ChartFill: React.FC<ChartFillProps> = ({ idPrefix, series, ...place }) => (
  <>
    <ColoredRect token={COLOR_TOKENS[series % COLOR_TOKENS.length] ?? COLOR_TOKENS[0]} {...place} />
    {series > 0 && <rect fill={`url(#${textureId(idPrefix, series % TEXTURES.length)})`} {...place} />}
  </>
);
