import React from 'react';
import { ErrorBoundary } from '../../shared/ui/crash/ErrorBoundary';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';

interface SetupLinkProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** The name of the view that the link opens. */
  viewName: string;
  /** Passed by Flex, which renders this element with the props of its side navigation. */
  activeView?: string;
}

const SetupLink: React.FC<SetupLinkProps> = ({ flex, services, viewName, activeView }) => (
  <flex.SideLink
    icon="Questionnaires"
    iconActive="QuestionnairesBold"
    showLabel
    isActive={activeView === viewName}
    onClick={() => {
      // The action is rejected if another plugin cancels it.
      flex.Actions.invokeAction('NavigateToView', { viewName }).catch((error: unknown) =>
        services.reportError('setup link', error),
      );
    }}
  >
    {services.texts.text('AssessmentCommentsSetupLink')}
  </flex.SideLink>
);

/** Flex renders its whole navigation together with the link, so an error in the link must not spread. */
const GuardedLink: React.FC<SetupLinkProps> = (props) => (
  <ErrorBoundary fallback={() => null} onError={(error) => props.services.reportError('setup link', error)}>
    <SetupLink {...props} />
  </ErrorBoundary>
);

/** Adds a link to the setup check to the side navigation. */
export function addSetupLink(flex: FlexGlobal, services: PluginServices, viewName: string): void {
  flex.SideNav.Content.add(
    <GuardedLink key={viewName} flex={flex} services={services} viewName={viewName} />,
  );
}
