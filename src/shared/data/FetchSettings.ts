/** How lists of comments are fetched. An admin can change every setting. */
export interface FetchSettings {
  /** Records in the first request, 10 to 500: few, so that it is fast. */
  firstPageSize: number;
  /** When a list has this many comments, no more are fetched. */
  maxComments: number;
  /** How often a list on screen is automatically refetched; null means never. */
  refreshIntervalMs: number | null;
  /** Whether reviewers' email addresses are kept. Otherwise the parser drops them. */
  includeReviewerEmail: boolean;
  /** Whether customers' names are kept. Otherwise the parser drops them. */
  includeCustomerName: boolean;
  /** Requests that no user waits for start at a random time within this many milliseconds. */
  spreadMs: number;
  /**
   * A random part of `spreadMs`, the same as long as the page is open. It is added to every interval, so that browsers
   * that were reloaded in the same second do not fetch again in the same second.
   */
  intervalOffsetMs: number;
}
