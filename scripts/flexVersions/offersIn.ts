import { z } from 'zod';

/** For each use, whether a Flex UI offers it. */
export type OfferedUses = ReadonlyMap<string, boolean>;

/** The fields of Jest's `--json` output that are read here. */
const jestResult = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ title: z.string(), status: z.string() })) }),
  ),
});

const OFFER = 'offers ';

/**
 * Reads what a Flex UI offers from the result of the contract test.
 * @throws if the library could not be loaded or has another version: the test result means nothing then
 */
export function offersIn(json: string, version: string): OfferedUses {
  const { testResults } = jestResult.parse(JSON.parse(json));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const isPassed = ({ status }: { status: string }): boolean => status === 'passed';
  if (!tests.some((test) => test.title.startsWith('is the version') && isPassed(test))) {
    throw new Error(`Flex UI ${version} could not be loaded here.`);
  }
  const offers = tests.filter(({ title }) => title.startsWith(OFFER));
  return new Map(offers.map((test) => [test.title.slice(OFFER.length), isPassed(test)]));
}
