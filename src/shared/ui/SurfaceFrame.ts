import { styled } from '@twilio-paste/styling-library';

/** Paste draws their edges, and that they have the focus, by shadows and backgrounds alone. */
const EDGELESS = ['button', 'input', 'select', 'textarea', '[data-paste-element="BADGE"]'];
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/**
 * Around a surface, without a box of its own. Where the user's system chooses the colours there are no shadows: what can
 * be pressed or filled in gets an edge there, and a stronger one with the focus. Where the user wants no motion there is
 * none: Paste's skeletons shimmer all the same.
 */
export const SurfaceFrame = styled.div({
  display: 'contents',
  '@media (forced-colors: active)': {
    [within(EDGELESS)]: { outline: '1px solid', outlineOffset: '-1px' },
    [within(CONTROLS.map((name) => `${name}:focus-visible`))]: {
      outline: '3px solid Highlight',
      outlineOffset: '0',
    },
  },
  '@media (prefers-reduced-motion: reduce)': {
    '&& *': { animation: 'none', transition: 'none' },
  },
});

/** `&&` because Paste's own styles are as specific as one class. */
function within(selectors: readonly string[]): string {
  return selectors.map((selector) => `&& ${selector}`).join(', ');
}
