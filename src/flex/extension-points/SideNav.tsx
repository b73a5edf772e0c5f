import React from 'react';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { SETUP_VIEW } from './ViewCollection';

interface SetupLinkProps {
  flex: FlexGlobal;
  services: PluginServices;
  /** From Flex, which draws this with the properties of the side navigation. */
  activeView?: string;
}

const SetupLink: React.FC<SetupLinkProps> = ({ flex, services, activeView }) => (
  <flex.SideLink
    icon="Questionnaires"
    iconActive="QuestionnairesBold"
    showLabel
    isActive={activeView === SETUP_VIEW}
    onClick={() => void flex.Actions.invokeAction('NavigateToView', { viewName: SETUP_VIEW })}
  >
    {services.texts.text('AssessmentCommentsSetupLink')}
  </flex.SideLink>
);

/** Flex draws its whole navigation with it: a fault in the link must not go further. */
const GuardedLink: React.FC<SetupLinkProps> = (props) => (
  <ErrorBoundary fallback={() => null} onError={(error) => props.services.reportError('setup link', error)}>
    <SetupLink {...props} />
  </ErrorBoundary>
);

/** Adds the way to the setup check to the side navigation. */
export function addSetupLink(flex: FlexGlobal, services: PluginServices): void {
  flex.SideNav.Content.add(<GuardedLink key={SETUP_VIEW} flex={flex} services={services} />);
}
