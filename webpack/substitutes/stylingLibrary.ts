/**
 * In place of `@twilio-paste/styling-library`, which is these packages and more of them, built into one file that cannot
 * be shaken (1 KB less in the bundle).
 */
export { keyframes, ThemeProvider } from '@emotion/react';
export { default as styled } from '@emotion/styled';
export { createShouldForwardProp, props } from '@styled-system/should-forward-prop';
export { themeGet } from '@styled-system/theme-get';
export {
  background,
  border,
  boxShadow,
  compose,
  display,
  flexbox,
  grid,
  layout,
  overflow,
  position,
  space,
  system,
  typography,
  verticalAlign,
} from 'styled-system';
export { css } from './css';
