import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFeedbackServices, type FeedbackServices } from '../FeedbackServices';
import { useVisible } from './browserState';
import type { QueryContext } from './options/QueryContext';

/** The services of the feedback hooks with the query cache; the same object as long as they are the same. */
export function useQueryContext(): FeedbackServices & QueryContext {
  const services = useFeedbackServices();
  const queryClient = useQueryClient();
  const isPageVisible = useVisible();
  return useMemo(() => ({ ...services, queryClient, isPageVisible }), [services, queryClient, isPageVisible]);
}
