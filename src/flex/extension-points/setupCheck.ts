import type { FlexGlobal } from '../host/FlexGlobal';
import type { PluginServices } from '../services';
import { addSetupLink } from './SideNav';
import { addSetupView } from './ViewCollection';

/** Adds the setup check, or says that Flex has no place for it: the rest of the plugin goes on without. */
export function addSetupCheck(flex: FlexGlobal, services: PluginServices, pluginVersion: string): void {
  try {
    // What is missing would be noticed only when Flex draws it, together with its own.
    const { SideLink, View } = flex as Partial<FlexGlobal>;
    if (!SideLink || !View) throw new TypeError('Flex has no link or no view.');
    // The view first: should Flex have no place for it, there is no link that opens nothing.
    addSetupView(flex, services, pluginVersion);
    addSetupLink(flex, services);
  } catch (error) {
    services.reportError('the setup check has no place in this Flex', error);
  }
}
