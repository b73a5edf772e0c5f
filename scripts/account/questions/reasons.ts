/** Why several questions cannot be asked in an account. */
export const NO_RESERVATIONS =
  'TaskRouter names no reservation that a worker completed between two hours and 30 days ago.';
export const TOKEN_EXPIRED = 'Every endpoint responded with 401. The token may have expired: use a new one.';
export const NO_SEGMENTS = 'Insights has no segments for the reservations that were asked for.';
export const NO_COMMENTS = 'The agents that were asked for have no assessment comments.';
