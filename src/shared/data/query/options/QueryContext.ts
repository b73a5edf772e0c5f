import type { QueryClient } from '@tanstack/react-query';
import type { FeedbackServices } from '../../FeedbackServices';

/*
 * The files of this folder have the options of every query: its key, what it fetches, and when it is enabled. When it is
 * fetched again is in queryFreshness.ts. The first part of a key names the endpoint.
 */

/** What the options of a query are made of. */
export interface QueryContext extends Pick<FeedbackServices, 'client' | 'fetchSettings'> {
  /** The cache, which knows what Insights has refused. */
  queryClient: QueryClient;
  /** Nothing is polled while the page is hidden. */
  isPageVisible: boolean;
}
