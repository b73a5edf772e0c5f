import { parseId } from '../insights/parse/parseField';
import { fieldOf, type PluginConfig } from './readConfig';

/**
 * The Insights agent id among a worker's attributes, at the attribute the admin named; a number is taken as its
 * digits. Null when no attribute is named, or when it holds nothing that can be an id.
 */
export function readAgentIdAttribute(
  attributes: unknown,
  { agentIdAttribute }: Pick<PluginConfig, 'agentIdAttribute'>,
): string | null {
  return agentIdAttribute === null ? null : parseId(fieldOf(attributes, agentIdAttribute));
}
