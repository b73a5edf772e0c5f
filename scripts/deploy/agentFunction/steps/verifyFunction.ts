import { setTimeout as wait } from 'node:timers/promises';
import type { SendPlain } from '../../account/sendWithoutCredentials';
import { inspectAgentFunction, type FoundFunction } from '../../commands/checkAgentFunction';
import { Failure } from '../../script/Failure';

/** A new domain, and a new build at an old one, respond after some seconds. */
const PATIENCE_MS = 40_000;
const INTERVAL_MS = 2_000;

export interface Verification {
  domain: string;
  /** Where Flex runs. */
  origins: readonly string[];
  /** The version that must respond. Null if any is right. */
  version: string | null;
  send: SendPlain;
}

/**
 * Checks from outside, without a token, that the function serves the pages of Flex.
 *
 * @returns the version that responds
 * @throws Failure if it still does not after some time
 */
export async function verifyFunction(
  { domain, origins, version, send }: Verification,
  print: (line: string) => void,
): Promise<string | null> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  let found: FoundFunction | null = null;
  for (const origin of origins) {
    found = await patiently(giveUpAt, print, () => verdictFor(domain, origin, version, send));
    print(`  ok           Pages of ${origin} can ask it.`);
  }
  if (found?.allowsHeadersByWildcard) {
    print(
      '  Note: Twilio allows the header with the token by "*". Chrome and Edge accept that. If agents use another ' +
        'browser, try the function in it.',
    );
  }
  return found?.version ?? null;
}

type Verdict = FoundFunction | { problem: string; isFinal: boolean };

async function verdictFor(
  domain: string,
  origin: string,
  version: string | null,
  send: SendPlain,
): Promise<Verdict> {
  const found = await inspectAgentFunction(`https://${domain}/`, origin, send);
  const isExpected = version === null ? found.version !== null : found.version === version;
  if ('problem' in found) return { problem: found.problem, isFinal: isExpected };
  if (version === null || isExpected) return found;
  const problem =
    found.version === null
      ? `The function at ${domain} does not say its version, so it is not the one that was deployed.`
      : `The function at ${domain} is of version ${found.version}, and version ${version} was deployed.`;
  return { problem, isFinal: false };
}

async function patiently(
  giveUpAt: number,
  print: (line: string) => void,
  ask: () => Promise<Verdict>,
): Promise<FoundFunction> {
  for (let attempt = 1; ; attempt += 1) {
    const verdict = await ask();
    if (!('problem' in verdict)) return verdict;
    if (verdict.isFinal || Date.now() + INTERVAL_MS > giveUpAt) throw new Failure(verdict.problem);
    if (attempt === 1) print('  Waiting until Twilio serves the function …');
    await wait(INTERVAL_MS);
  }
}
