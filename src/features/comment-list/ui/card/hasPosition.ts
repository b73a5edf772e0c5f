/** Whether a comment is about a moment. A position in a chat has no meaning; Insights returns 0 for it. */
export const hasPosition = (offsetSeconds: number | null): offsetSeconds is number =>
  offsetSeconds !== null && offsetSeconds >= 1;
