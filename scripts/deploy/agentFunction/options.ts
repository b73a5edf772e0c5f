import { Failure } from '../script/Failure';

/** The option with which a command is about the agent function instead of the plugin. */
export const FOR_AGENTS_OPTION = { 'for-agents': { type: 'boolean', default: false } } as const;

/**
 * Refuses options that belong to the other kind of command.
 *
 * @param isForAgents whether the command is about the agent function
 * @param given the options as they were read
 * @throws Failure that names the option
 */
export function checkOptions(
  isForAgents: boolean,
  given: Readonly<Record<string, unknown>>,
  { onlyForAgents, onlyForPlugin }: { onlyForAgents: readonly string[]; onlyForPlugin: readonly string[] },
): void {
  const isGiven = (name: string): boolean => {
    const value = given[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  const misplaced = (isForAgents ? onlyForPlugin : onlyForAgents).find(isGiven);
  if (misplaced === undefined) return;
  throw new Failure(
    isForAgents
      ? `--${misplaced} is for the plugin and does not go with --for-agents. Nothing was changed.`
      : `--${misplaced} goes with --for-agents only. Nothing was changed.`,
  );
}

/** @throws Failure if the value is neither yes nor no */
export function readYesOrNo(option: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new Failure(`--${option} takes yes or no, and not ${JSON.stringify(value)}. Nothing was changed.`);
}
