import { hashQueryKey, type QueryClient, type QueryKey, type QueryState } from '@tanstack/react-query';

/**
 * The state of a query in the cache; undefined if the cache has no such query. `getQueryState` and `getQueryData` of
 * TanStack Query 4 compare the key with each query in the cache, and create a text of it every time. Our hooks read the
 * cache dozens of times in a render, so that would take longer with each list that a user has opened.
 */
export function cachedState<Data = unknown>(
  queryClient: QueryClient,
  queryKey: QueryKey,
): QueryState<Data> | undefined {
  return queryClient.getQueryCache().get<Data, unknown, Data>(hashQueryKey(queryKey))?.state;
}

/** The data of a query in the cache; undefined if it has none. */
export function cachedData<Data>(queryClient: QueryClient, queryKey: QueryKey): Data | undefined {
  return cachedState<Data>(queryClient, queryKey)?.data;
}
