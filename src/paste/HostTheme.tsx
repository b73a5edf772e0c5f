import { dataVisualization, zIndices } from '@twilio-paste/design-tokens';
import { dataVisualization as darkDataVisualization } from '@twilio-paste/design-tokens/dist/themes/dark/tokens.es6';
import { css, styled, ThemeProvider } from '@twilio-paste/styling-library';
import React, { useMemo } from 'react';

type TokenKind =
  | 'backgroundColors'
  | 'borderColors'
  | 'borderWidths'
  | 'boxShadows'
  | 'fonts'
  | 'fontSizes'
  | 'fontWeights'
  | 'lineHeights'
  | 'radii'
  | 'sizings'
  | 'spacings'
  | 'textColors';

/** The design tokens of Flex's theme, by kind: `theme.tokens` of every Flex UI 2. */
export type HostTokens = Record<TokenKind, Record<string, string>>;

/** As `Flex.setProviders` gives them. Its declaration calls the tokens a theme of Paste, which has other names. */
export interface HostThemeProps {
  baseTheme?: 'default' | 'dark';
  theme?: object;
  style?: React.CSSProperties;
  children?: React.ReactNode;
}

const isHostTokens = (theme: object | undefined): theme is HostTokens =>
  theme !== undefined && 'sizings' in theme && 'spacings' in theme && 'boxShadows' in theme;

/**
 * What Paste's components look up, from the tokens that Flex has loaded anyway: its light or dark ones with the customer's
 * own over them. Paste's CustomizationProvider makes the same of themes that it brings along, six of them, which weigh as
 * much as half of this plugin; and it sets styles for the whole page, which Flex has done.
 * Source: `generateThemeFromTokens` of `@twilio-paste/theme`.
 */
function pasteTheme(tokens: HostTokens, isDark: boolean) {
  const { boxShadows, sizings, spacings, ...sameNames } = tokens;
  return {
    ...sameNames,
    shadows: boxShadows,
    space: spacings,
    sizes: sizings,
    widths: sizings,
    minWidths: sizings,
    maxWidths: sizings,
    heights: sizings,
    minHeights: sizings,
    maxHeights: sizings,
    iconSizes: sizings,
    breakpoints: [sizings.size40, sizings.size100, sizings.size120],
    // Flex does not hand on these two kinds.
    zIndices,
    dataVisualization: isDark ? darkDataVisualization : dataVisualization,
  };
}

/** Gives Paste's components the theme of Flex: for `Flex.setProviders`, which puts it around all of Flex. */
export function HostTheme({ baseTheme, theme, style, children }: HostThemeProps): React.ReactElement {
  const ownTheme = useMemo(
    () => (isHostTokens(theme) ? pasteTheme(theme, baseTheme === 'dark') : {}),
    [baseTheme, theme],
  );
  return (
    <ThemeProvider theme={ownTheme}>
      <Base style={style}>{children}</Base>
    </ThemeProvider>
  );
}

const Base = styled.div(
  css({
    color: 'colorText',
    fontFamily: 'fontFamilyText',
    fontSize: 'fontSize30',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 'fontWeightNormal',
    lineHeight: 'lineHeight30',
  }),
);
