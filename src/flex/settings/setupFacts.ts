import { version as reactVersion } from 'react';
import type { SetupFacts } from '../../features/setup-check/ui/setupFactLines';
import type { PluginConfig } from '../../config/readConfig';
import { settingProblemText } from '../../config/settingProblemText';
import { SETTINGS } from '../../config/settings';
import type { PluginServices } from '../services';

/**
 * The part of the setup check that needs no request.
 * @param versions of Flex UI and of the plugin
 */
export function setupFacts(
  { config, settingProblems, texts }: Pick<PluginServices, 'config' | 'settingProblems' | 'texts'>,
  versions: { flex: string; plugin: string },
): SetupFacts {
  const { insightsBaseUrl, functionsUrl, agentIdAttribute } = config;
  return {
    versions: { ...versions, react: reactVersion },
    changedSettings: changedSettings(config),
    settingProblems: settingProblems.map((problem) => settingProblemText(problem, texts)),
    agentFunctionHost: insightsBaseUrl === null ? null : new URL(insightsBaseUrl).host,
    feedbackStoreHost: functionsUrl === null ? null : new URL(functionsUrl).host,
    feedbackStoreSettings: storeSettings(config),
    pageOrigin: window.location.origin,
    agentIdAttribute,
  };
}

/** The keys of the settings that are on and do nothing without the functions. */
function storeSettings({ seenEverywhere, acknowledgements }: PluginConfig): string[] {
  return [
    ...(seenEverywhere ? [SETTINGS.seenEverywhere.key] : []),
    ...(acknowledgements ? [SETTINGS.acknowledgements.key] : []),
  ];
}

/** The keys of the settings that differ from their defaults. Their values may contain customer data, so they are omitted. */
function changedSettings(config: PluginConfig): string[] {
  const values = new Map<string, unknown>(Object.entries(config));
  return Object.entries(SETTINGS)
    .filter(([name, { defaultValue }]) => JSON.stringify(values.get(name)) !== JSON.stringify(defaultValue))
    .map(([, { key }]) => key);
}
