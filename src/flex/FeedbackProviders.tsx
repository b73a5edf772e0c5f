import { QueryClientProvider } from '@tanstack/react-query';
import React from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '../components/ErrorBoundary';
import { TextsContext } from '../components/TextsContext';
import { FeedbackServicesContext } from '../feedback/FeedbackServices';
import type { PluginServices } from './services';

export interface FeedbackProvidersProps {
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  fallback: ErrorBoundaryProps['fallback'];
}

/** Everything a surface of ours stands on, with a floor under it: an error in it ends here. */
export const FeedbackProviders: React.FC<FeedbackProvidersProps> = ({
  services,
  surface,
  fallback,
  children,
}) => (
  <TextsContext.Provider value={services.texts}>
    <ErrorBoundary fallback={fallback} onError={(error) => services.reportError(surface, error)}>
      <QueryClientProvider client={services.queryClient}>
        <FeedbackServicesContext.Provider value={services.feedback}>
          {children}
        </FeedbackServicesContext.Provider>
      </QueryClientProvider>
    </ErrorBoundary>
  </TextsContext.Provider>
);
