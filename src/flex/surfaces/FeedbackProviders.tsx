import { QueryClientProvider } from '@tanstack/react-query';
import React, { useMemo } from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '../../shared/ui/ErrorBoundary';
import { SurfaceFrame } from '../../shared/ui/SurfaceFrame';
import { SwitchesContext, type KeptSwitches } from '../../shared/ui/ViewPreferencesContext';
import { TextsContext } from '../../shared/ui/TextsContext';
import { FeedbackServicesContext } from '../../shared/data/FeedbackServices';
import type { WorkerMemory } from '../../shared/data/storage/agentStorage';
import type { PluginServices } from '../services';

export interface FeedbackProvidersProps {
  services: PluginServices;
  /** Which surface this is, for the error report. */
  surface: string;
  fallback: ErrorBoundaryProps['fallback'];
}

const keptIn = (memory: WorkerMemory): KeptSwitches => ({
  isOn: (name) => memory.read().switchesOn.includes(name),
  turn: (name, isOn) => memory.rememberSwitch(name, isOn),
});

/** Everything a surface of ours stands on, with a floor under it: an error in it ends here. */
export const FeedbackProviders: React.FC<FeedbackProvidersProps> = ({
  services,
  surface,
  fallback,
  children,
}) => {
  const { memory } = services.feedback;
  const switches = useMemo(() => keptIn(memory), [memory]);
  return (
    <TextsContext.Provider value={services.texts}>
      {/* Flex leaves the page in English, in whatever language it speaks; a screen reader has to know ours. */}
      <SurfaceFrame lang={services.texts.language}>
        <ErrorBoundary fallback={fallback} onError={(error) => services.reportError(surface, error)}>
          <QueryClientProvider client={services.queryClient}>
            <FeedbackServicesContext.Provider value={services.feedback}>
              <SwitchesContext.Provider value={switches}>{children}</SwitchesContext.Provider>
            </FeedbackServicesContext.Provider>
          </QueryClientProvider>
        </ErrorBoundary>
      </SurfaceFrame>
    </TextsContext.Provider>
  );
};
