import type { FlexState } from '@twilio/flex-ui';
import React from 'react';
import { useSelector } from 'react-redux';
import { CrashMessage } from '../../shared/ui/CrashMessage';
import { SetupCheck } from '../../features/setup-check/ui/SetupCheck';
import { setupFactLines, type SetupFacts } from '../../features/setup-check/ui/setupFactLines';
import { setupInsightsLines } from '../../features/setup-check/ui/setupInsightsLines';
import { useSetupCheck } from '../../features/setup-check/data/useSetupCheck';
import { SurfaceProviders } from '../surfaces/FeedbackProviders';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { setupFacts } from '../settings/setupFacts';

/** The name of the view, which is also its address: `/assessment-comments-setup`. */
export const SETUP_VIEW = 'assessment-comments-setup';

interface SetupProps {
  services: PluginServices;
  facts: SetupFacts;
}

const Setup: React.FC<SetupProps> = ({ services: { texts }, facts }) => {
  const { results, check } = useSetupCheck();
  const lines = [...setupInsightsLines(results, texts), ...setupFactLines(facts, texts)];
  return <SetupCheck lines={lines} onCheckAgain={check} />;
};

/** Flex may keep a view that is not on screen: nothing is asked from there. */
const OnScreen: React.FC = ({ children }) => {
  const isShown = useSelector((state: FlexState) => state.flex.view.activeView === SETUP_VIEW);
  return isShown ? <>{children}</> : null;
};

/** Adds the setup check as a view of its own. It asks nothing until it is opened. */
export function addSetupView(flex: FlexGlobal, services: PluginServices, pluginVersion: string): void {
  flex.ViewCollection.Content.add(
    <flex.View name={SETUP_VIEW} key={SETUP_VIEW}>
      <SurfaceProviders
        services={services}
        surface="setup check"
        fallback={(reload) => (
          <CrashMessage
            headingLevel="h1"
            heading="AssessmentCommentsSetupCrashedHeading"
            reload={{ label: 'AssessmentCommentsSetupCheckAgain', onClick: reload }}
          />
        )}
      >
        <OnScreen>
          <Setup
            services={services}
            facts={setupFacts(services, { flex: flex.VERSION, plugin: pluginVersion })}
          />
        </OnScreen>
      </SurfaceProviders>
    </flex.View>,
  );
}
