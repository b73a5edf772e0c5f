import { readConfig, SETTINGS_PATH } from '../../../src/config/readConfig';
import type { SettingProblem } from '../../../src/config/Setting';
import { acceptedText, settingProblemText } from '../../../src/config/settingProblemText';
import { SETTINGS } from '../../../src/config/settings';
import { enUS } from '../../../src/strings/en-US';
import { createTexts } from '../../../src/strings/Texts';
import type { Attributes } from '../account/UiAttributes';
import { closestName } from './closestName';
import { FLEX_ROLES } from './flexRoles';

/** A sentence for each of the settings that the plugin would ignore. */
export function unusableSettings(settings: Attributes): string[] {
  const [customData, features, ours] = SETTINGS_PATH;
  return readConfig({ [customData]: { [features]: { [ours]: settings } } }).problems.flatMap(problemText);
}

function problemText(problem: SettingProblem): string[] {
  switch (problem.kind) {
    case 'unknown':
      return [unknownSettingText(problem.key)];
    case 'unusable':
      return [`"${problem.key}" must be ${acceptedText(problem.accepts, createTexts(enUS, 'en-US'))}.`];
    case 'duplicate':
    case 'tooMany':
      return [settingProblemText(problem, createTexts(enUS, 'en-US'))];
    case 'untrustedHost':
      // The host is checked when the URL is set (`trustedSettings.ts`).
      return [];
  }
}

export function unknownSettingText(key: string): string {
  const isText = key.startsWith('texts.');
  const names = isText ? Object.keys(enUS) : Object.values(SETTINGS).map((setting) => setting.key);
  const meant = closestName(key.slice(isText ? key.lastIndexOf('.') + 1 : 0), names);
  const question = meant === null ? '' : ` Did you mean "${meant}"?`;
  return `"${key}" isn't a recognized setting.${question}`;
}

/**
 * A sentence for each role in the settings that Flex does not have. With a misspelled role, no user would see the panel.
 *
 * @param customRoles the account's own roles
 */
export function unknownRoles(settings: Attributes, customRoles: readonly string[]): string[] {
  const known = [...FLEX_ROLES, ...customRoles].map((role) => role.toLowerCase());
  return Object.values(SETTINGS).flatMap(({ key, accepts }) => {
    const roles: unknown = accepts.kind === 'roles' ? settings[key] : [];
    const names = Array.isArray(roles) ? roles.map(String) : [];
    return names
      .filter((name) => !known.includes(name.trim().toLowerCase()))
      .map((name) => unknownRoleText(key, name.trim()));
  });
}

function unknownRoleText(key: string, name: string): string {
  const meant = closestName(name, FLEX_ROLES);
  const question = meant === null ? '' : ` Did you mean "${meant}"?`;
  return (
    `"${key}" names the role "${name}", which is not a role of Flex.${question} If your account has this role, add ` +
    `--custom-role ${name}.`
  );
}
