import { styled } from '@twilio-paste/styling-library';

/** Paste shows the edges and the focus of these elements only by shadows and backgrounds. */
const WITHOUT_OUTLINE = ['button', 'input', 'select', 'textarea', '[data-paste-element="BADGE"]'];
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/**
 * Wraps a surface without a box of its own. Browsers give controls a font of their own, and so do style sheets that other
 * plugins add to the page. In a surface, controls and tables have the font of the text around them. In forced-colors
 * mode there are no shadows, so buttons, fields and badges get an outline there, and focused controls a stronger one.
 * With reduced motion it stops all animations: Paste's skeletons ignore that setting.
 */
export const SurfaceFrame = styled.div({
  display: 'contents',
  [within([...CONTROLS, 'option', 'table'])]: { fontFamily: 'inherit' },
  '@media (forced-colors: active)': {
    [within(WITHOUT_OUTLINE)]: { outline: '1px solid', outlineOffset: '-1px' },
    [within(CONTROLS.map((name) => `${name}:focus-visible`))]: {
      outline: '3px solid Highlight',
      outlineOffset: '0',
    },
  },
  '@media (prefers-reduced-motion: reduce)': {
    '&& *': { animation: 'none', transition: 'none' },
  },
});

/** Doubles `&` because Paste's own styles have the specificity of one class. */
function within(selectors: readonly string[]): string {
  return selectors.map((selector) => `&& ${selector}`).join(', ');
}
