import { border, compose, flexbox, grid, layout, position, space, typography } from 'styled-system';
import isPropValid from './isPropValid';

/** The properties of parts of `styled-system` that no component uses: colors, shadows, backgrounds and variants. */
const OTHER_PROPS = [
  ...['color', 'backgroundColor', 'opacity', 'bg', 'background', 'backgroundImage', 'backgroundSize'],
  ...['backgroundPosition', 'backgroundRepeat', 'bgImage', 'bgSize', 'bgPosition', 'bgRepeat'],
  ...['boxShadow', 'textShadow', 'variant', 'textStyle', 'colors'],
];

/** The names of all style properties. */
export const props: string[] = [
  ...(compose(space, typography, layout, flexbox, border, position, grid).propNames ?? []),
  ...OTHER_PROPS,
];

/**
 * Replaces `@styled-system/should-forward-prop`, which includes the whole of `styled-system` to have the names of its
 * properties.
 */
export function createShouldForwardProp(names: readonly string[]): (name: string) => boolean {
  const styles = new Set(names);
  return (name) => isPropValid(name) && !styles.has(name);
}
