/** Why several questions cannot be asked in an account. */
export const NO_RESERVATIONS = 'No worker completed a reservation between two hours and 30 days ago.';
export const NO_SEGMENTS = 'Insights has no segments for the reservations that were asked for.';
export const NO_COMMENTS = 'The agents that were asked for have no assessment comments.';
