import { AGENT_PART, STORE_PART, type FunctionPart } from '../commands/functionParts';
import { Failure } from '../script/Failure';

/** The options with which a command is about functions instead of the plugin. */
export const FUNCTION_OPTIONS = {
  'for-agents': { type: 'boolean', default: false },
  feedback: { type: 'boolean', default: false },
} as const;

/** What the command is about. Empty if it is about the plugin. */
export function partsOf(given: { 'for-agents': boolean; feedback: boolean }): readonly FunctionPart[] {
  return [...(given['for-agents'] ? [AGENT_PART] : []), ...(given.feedback ? [STORE_PART] : [])];
}

/** The parts as a user names them, such as `--for-agents --feedback`. */
export function optionsText(parts: readonly FunctionPart[]): string {
  return parts.map(({ option }) => option).join(' ');
}

interface OptionOwners {
  /** The options for functions, with the parts that they go with. */
  onlyFor: ReadonlyMap<string, readonly FunctionPart[]>;
  onlyForPlugin: readonly string[];
}

/**
 * Refuses options that belong to another kind of command.
 *
 * @param parts what the command is about
 * @param given the options as they were read
 * @throws Failure that names the option
 */
export function checkOptions(
  parts: readonly FunctionPart[],
  given: Readonly<Record<string, unknown>>,
  { onlyFor, onlyForPlugin }: OptionOwners,
): void {
  const isGiven = (name: string): boolean => {
    const value = given[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  const pluginOption = parts.length > 0 ? onlyForPlugin.find(isGiven) : undefined;
  if (pluginOption !== undefined) {
    throw new Failure(
      `--${pluginOption} is for the plugin and does not go with ${optionsText(parts)}. Nothing was changed.`,
    );
  }
  for (const [name, owners] of onlyFor) {
    if (!isGiven(name) || owners.some((owner) => parts.includes(owner))) continue;
    const needed = owners.map(({ option }) => option).join(' or ');
    throw new Failure(`--${name} goes with ${needed} only. Nothing was changed.`);
  }
}

/** @throws Failure if the value is neither yes nor no */
export function readYesOrNo(option: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new Failure(`--${option} takes yes or no, and not ${JSON.stringify(value)}. Nothing was changed.`);
}

/** The longest that Sync keeps what has an end. Source: Twilio's documentation, "54011: Invalid TTL". */
const MOST_DAYS = 365;

/** @throws Failure if the feedback store cannot keep entries for so many days */
export function readDays(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const days = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new Failure(
    `--${option} takes a number of days from 1 to ${MOST_DAYS}, and not ${JSON.stringify(value)}. Nothing was changed.`,
  );
}
