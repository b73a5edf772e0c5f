import { QueryClientProvider } from '@tanstack/react-query';
import React, { useMemo } from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '../../shared/ui/crash/ErrorBoundary';
import { SurfaceFrame } from '../../shared/ui/SurfaceFrame';
import { ViewPreferencesContext, type ViewPreferences } from '../../shared/ui/viewPreferences';
import { TonesContext } from '../../features/tones/ui/TonesContext';
import { TextsContext } from '../../shared/ui/TextsContext';
import { useHasBeenVisible } from '../../shared/data/query/browserState';
import { FeedbackServicesContext } from '../../shared/data/FeedbackServices';
import type { AgentStorage } from '../../shared/data/storage/agentStorage';
import type { PluginServices } from '../services';

export interface SurfaceProvidersProps {
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  fallback: ErrorBoundaryProps['fallback'];
}

const viewPreferencesIn = (agentStorage: AgentStorage): ViewPreferences => ({
  get: () => agentStorage.get().switchesOn,
  subscribe: agentStorage.subscribe,
  set: (name, isOn) => agentStorage.saveViewPreference(name, isOn),
});

/**
 * Provides everything a surface needs, and contains its errors: an error in one surface never reaches Flex. A page that
 * is loaded in the background renders no surface, and so fetches nothing, until it is visible.
 */
export const SurfaceProviders: React.FC<SurfaceProvidersProps> = ({
  services,
  surface,
  fallback,
  children,
}) => {
  const { agentStorage } = services.feedback;
  const viewPreferences = useMemo(() => viewPreferencesIn(agentStorage), [agentStorage]);
  const hasBeenVisible = useHasBeenVisible();
  if (!hasBeenVisible) return null;
  return (
    <TextsContext.Provider value={services.texts}>
      {/* Flex always declares its page as English. A screen reader needs the language of our texts. */}
      <SurfaceFrame lang={services.texts.language}>
        <ErrorBoundary fallback={fallback} onError={(error) => services.reportError(surface, error)}>
          <QueryClientProvider client={services.queryClient}>
            <FeedbackServicesContext.Provider value={services.feedback}>
              <ViewPreferencesContext.Provider value={viewPreferences}>
                <TonesContext.Provider value={services.tones}>{children}</TonesContext.Provider>
              </ViewPreferencesContext.Provider>
            </FeedbackServicesContext.Provider>
          </QueryClientProvider>
        </ErrorBoundary>
      </SurfaceFrame>
    </TextsContext.Provider>
  );
};
