import { setTimeout as wait } from 'node:timers/promises';
import type { SendPlain } from '../../account/sendWithoutCredentials';
import { inspectAgentFunction, type FoundFunction } from '../../commands/checkAgentFunction';
import { AGENT_PART, type FunctionPart } from '../../commands/functionParts';
import { Failure } from '../../script/Failure';

/** A new domain, and a new build at an old one, respond after some seconds. */
const PATIENCE_MS = 40_000;
/** How long a function from before may still respond at its domain. */
const SWITCH_MS = 10_000;
const INTERVAL_MS = 2_000;

interface Clock {
  now(): number;
  wait(ms: number): Promise<unknown>;
}

const REAL_CLOCK: Clock = { now: () => Date.now(), wait: (ms: number) => wait(ms) };

export interface Verification {
  domain: string;
  /** What has to respond. */
  parts: readonly FunctionPart[];
  /** Where Flex runs. */
  origins: readonly string[];
  /** The version that must respond. Null if any is right. */
  version: string | null;
  /** Whether another build of that version was deployed before, which can still respond for some seconds. */
  mayBeFormer: boolean;
  send: SendPlain;
  clock?: Clock;
}

/**
 * Checks from outside, without a token, that the function serves the pages of Flex.
 *
 * @returns the version that responds
 * @throws Failure if it still does not after some time
 */
export async function verifyFunction(
  { domain, parts, origins, version, mayBeFormer, send, clock = REAL_CLOCK }: Verification,
  print: (line: string) => void,
): Promise<string | null> {
  const startedAt = clock.now();
  const isFinalAt = startedAt + (mayBeFormer ? SWITCH_MS : 0);
  const patience = { giveUpAt: startedAt + PATIENCE_MS, isFinalAt, clock };
  let found: FoundFunction | null = null;
  for (const part of parts) {
    const asked = part === AGENT_PART ? 'it' : `the ${part.name}`;
    for (const origin of origins) {
      found = await patiently(patience, print, () => verdictFor({ domain, origin, version, part }, send));
      print(`  ok           Pages of ${origin} can ask ${asked}.`);
    }
  }
  if (found?.allowsHeadersByWildcard) {
    print(
      '  Note: Twilio allows the header with the token by "*". Chrome and Edge accept that. If agents use another ' +
        'browser, try the function in it.',
    );
  }
  return found?.version ?? null;
}

/** `isOurs`: the function that should respond has done so. Waiting for it does not help. */
type Verdict = FoundFunction | { problem: string; isOurs: boolean };

async function verdictFor(
  {
    domain,
    origin,
    version,
    part,
  }: Pick<Verification, 'domain' | 'version'> & { origin: string; part: FunctionPart },
  send: SendPlain,
): Promise<Verdict> {
  const found = await inspectAgentFunction(`https://${domain}/`, origin, send, part);
  const isExpected = version === null ? found.version !== null : found.version === version;
  if ('problem' in found) return { problem: found.problem, isOurs: isExpected };
  if (version === null || isExpected) return found;
  const problem =
    found.version === null
      ? `The function at ${domain} does not say its version, so it is not the one that was deployed.`
      : `The function at ${domain} is of version ${found.version}, and version ${version} was deployed.`;
  return { problem, isOurs: false };
}

interface Patience {
  giveUpAt: number;
  isFinalAt: number;
  clock: Clock;
}

async function patiently(
  { giveUpAt, isFinalAt, clock }: Patience,
  print: (line: string) => void,
  ask: () => Promise<Verdict>,
): Promise<FoundFunction> {
  for (let attempt = 1; ; attempt += 1) {
    const verdict = await ask();
    if (!('problem' in verdict)) return verdict;
    const deadline = verdict.isOurs ? isFinalAt : giveUpAt;
    if (clock.now() + INTERVAL_MS > deadline) throw new Failure(verdict.problem);
    if (attempt === 1) print('  Waiting until Twilio serves the function …');
    await clock.wait(INTERVAL_MS);
  }
}
