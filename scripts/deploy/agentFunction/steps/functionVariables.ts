import type { Variables } from '../account/resources';
import type { FunctionState } from '../account/readState';
import { readOrigins } from '../readOrigin';
import type { Flex } from './findFlex';

const ORIGINS = 'FLEX_ORIGINS';

/** Undefined to keep what is set. */
interface VariableOptions {
  /** Whether agents can read customers' names and numbers. */
  sharesCustomerFields: boolean | undefined;
  /** How many days the feedback store keeps an entry after its last change. */
  feedbackDays: number | undefined;
}

/**
 * The environment variables to set for the function. The origins that are set already stay; other variables do too.
 *
 * @returns also all origins at which the function has to respond
 */
export function variablesFor(
  { workspaceSid, origins: found }: Flex,
  { sharesCustomerFields, feedbackDays }: VariableOptions,
  former: FunctionState | null,
  print: (line: string) => void,
): { variables: Variables; origins: readonly string[] } {
  const { kept, unusable } = formerOrigins(former, found);
  for (const entry of unusable) {
    print(
      `  Note: ${ORIGINS} has ${JSON.stringify(entry)}, which is not an origin. It is left out from now on.`,
    );
  }
  if (kept.length > 0) print(`  Also allowed so far, and kept: ${kept.join(', ')}`);
  const origins = [...found, ...kept];
  const variables = new Map([
    ['WORKSPACE_SID', workspaceSid],
    [ORIGINS, origins.join(',')],
    ...(sharesCustomerFields === undefined
      ? []
      : ([['SHARE_CUSTOMER_FIELDS', String(sharesCustomerFields)]] as const)),
    ...(feedbackDays === undefined ? [] : ([['FEEDBACK_DAYS', String(feedbackDays)]] as const)),
  ]);
  return { variables, origins };
}

/** All origins at which a deployed function should respond. */
export function servedOrigins(state: FunctionState, { origins }: Flex): readonly string[] {
  return [...origins, ...formerOrigins(state, origins).kept];
}

/** The origins that are set in the account, besides those that were found. */
function formerOrigins(
  state: FunctionState | null,
  found: readonly string[],
): { kept: string[]; unusable: string[] } {
  const { usable, unusable } = readOrigins(state?.variables.get(ORIGINS) ?? '');
  return { kept: usable.filter((origin) => !found.includes(origin)), unusable };
}
