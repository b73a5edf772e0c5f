/**
 * Shows the focus. In forced-colors mode there are no shadows, but every outline gets a color, including this
 * transparent one.
 */
export const FOCUS_RING = { boxShadow: 'shadowFocus', outline: '2px solid transparent' } as const;
