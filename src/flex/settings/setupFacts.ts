import { version as reactVersion } from 'react';
import type { SetupFacts } from '../../features/setup-check/ui/setupFactLines';
import type { PluginConfig } from '../../config/readConfig';
import { settingProblemText } from '../../config/settingProblemText';
import { SETTINGS } from '../../config/settings';
import type { PluginServices } from '../services';

/**
 * What the setup check says without asking anybody.
 * @param versions of Flex UI and of the plugin
 */
export function setupFacts(
  { config, settingProblems, texts }: Pick<PluginServices, 'config' | 'settingProblems' | 'texts'>,
  versions: { flex: string; plugin: string },
): SetupFacts {
  const { insightsBaseUrl, agentIdAttribute } = config;
  return {
    versions: { ...versions, react: reactVersion },
    changedSettings: changedSettings(config),
    settingProblems: settingProblems.map((problem) => settingProblemText(problem, texts)),
    answeringHost: insightsBaseUrl === null ? null : new URL(insightsBaseUrl).host,
    agentIdAttribute,
  };
}

/** The keys of the settings that are not as usual. What stands in them may be a customer's words, so it stays out. */
function changedSettings(config: PluginConfig): string[] {
  const inConfig = new Map<string, unknown>(Object.entries(config));
  return Object.entries(SETTINGS)
    .filter(([name, { defaultValue }]) => JSON.stringify(inConfig.get(name)) !== JSON.stringify(defaultValue))
    .map(([, { key }]) => key);
}
