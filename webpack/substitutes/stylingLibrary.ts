/**
 * Replaces `@twilio-paste/styling-library`, which bundles these packages and others into one file that cannot be
 * tree-shaken (1 KB less in the bundle).
 */
export { keyframes, ThemeProvider } from '@emotion/react';
export { default as styled } from '@emotion/styled';
export { createShouldForwardProp, props } from './shouldForwardProp';
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
