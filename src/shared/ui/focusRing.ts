/**
 * Shows where the focus is. Where the user's system chooses the colours there are no shadows, and every outline gets a
 * colour, this one too.
 */
export const FOCUS_RING = { boxShadow: 'shadowFocus', outline: '2px solid transparent' } as const;
