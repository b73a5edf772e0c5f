import { parseId } from '../insights/parse/parseField';
import { fieldOf, type PluginConfig } from './readConfig';

/**
 * Reads the Insights agent id from the worker attribute that the admin has configured. A number is read as its digits.
 * Null when no attribute is configured, or when its value cannot be an id.
 */
export function readAgentIdAttribute(
  attributes: unknown,
  { agentIdAttribute }: Pick<PluginConfig, 'agentIdAttribute'>,
): string | null {
  return agentIdAttribute === null ? null : parseId(fieldOf(attributes, agentIdAttribute));
}
