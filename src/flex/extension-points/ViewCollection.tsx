import type { FlexState } from '@twilio/flex-ui';
import React from 'react';
import { useSelector } from 'react-redux';
import { CrashMessage } from '../../shared/ui/crash/CrashMessage';
import { SetupCheck } from '../../features/setup-check/ui/SetupCheck';
import { setupFactLines, type SetupFacts } from '../../features/setup-check/ui/setupFactLines';
import { setupInsightsLines } from '../../features/setup-check/ui/setupInsightsLines';
import { useAgentFunctionTest } from '../../features/setup-check/data/useAgentFunctionTest';
import { useCategoryTones } from '../../features/setup-check/data/useCategoryTones';
import { useSetupCheck } from '../../features/setup-check/data/useSetupCheck';
import { addSetupLink } from './SideNav';
import { SurfaceProviders } from '../surfaces/SurfaceProviders';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { setupFacts } from '../settings/setupFacts';

/** The name of the view, which is also its path: `/assessment-comments-setup`. */
const SETUP_VIEW = 'assessment-comments-setup';

interface SetupProps {
  services: PluginServices;
  facts: SetupFacts;
}

const Setup: React.FC<SetupProps> = ({ services, facts }) => {
  const { texts, tones, agentFunction, feedbackStore } = services;
  const { results, check } = useSetupCheck(agentFunction?.ask ?? null, feedbackStore?.ask ?? null);
  const agentFunctionTest = useAgentFunctionTest(agentFunction?.client ?? null);
  const categoryTones = useCategoryTones(tones);
  const lines = [
    ...setupInsightsLines(results, texts),
    ...setupFactLines(
      facts,
      {
        agentFunction: results.agentFunction,
        agentFunctionTest,
        feedbackStore: results.feedbackStore,
        categoryTones,
      },
      texts,
    ),
  ];
  const checkAgain = (): void => {
    agentFunctionTest.reset();
    check();
  };
  return <SetupCheck lines={lines} onCheckAgain={checkAgain} />;
};

/** Flex may keep a view mounted while it is not on screen. A hidden setup check fetches nothing. */
const OnlyWhenActive: React.FC = ({ children }) => {
  const isActive = useSelector((state: FlexState) => state.flex.view.activeView === SETUP_VIEW);
  return isActive ? <>{children}</> : null;
};

/**
 * Adds the setup check and the link to it.
 * @throws TypeError when this Flex has no place for them
 */
export function addSetupCheck(flex: FlexGlobal, services: PluginServices, pluginVersion: string): void {
  // Flex would fail on a missing component only while rendering, together with its own views.
  const { SideLink, View } = flex as Partial<FlexGlobal>;
  if (!SideLink || !View) throw new TypeError('Flex has no link or no view.');
  // The view comes first: if Flex has no place for it, there is no link that opens nothing.
  addSetupView(flex, services, pluginVersion);
  addSetupLink(flex, services, SETUP_VIEW);
}

/** Adds the setup check as a separate view, which fetches nothing until it is opened. */
function addSetupView(flex: FlexGlobal, services: PluginServices, pluginVersion: string): void {
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
        <OnlyWhenActive>
          <Setup
            services={services}
            facts={setupFacts(services, { flex: flex.VERSION, plugin: pluginVersion })}
          />
        </OnlyWhenActive>
      </SurfaceProviders>
    </flex.View>,
  );
}
