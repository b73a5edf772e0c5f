/** How lists of comments are read. An admin can change all of it. */
export interface FetchSettings {
  /** Records of a first call, 10 to 500: small, so that it is quick. */
  firstPageSize: number;
  /** Once so many comments of a list are there, no more are read. */
  maxComments: number;
  /** How often a list on screen is asked for again by itself; null is never. */
  refreshIntervalMs: number | null;
  /** Whether reviewers' e-mail addresses are kept; otherwise they go no further than the parser. */
  includeReviewerEmail: boolean;
}
