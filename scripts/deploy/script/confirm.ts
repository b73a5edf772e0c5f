import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Failure } from './Failure';

/**
 * Asks in a terminal whether to go on. Only "yes" is a yes.
 *
 * @throws Failure for any other answer, and without a terminal
 */
export async function confirm(
  question: string,
  input: Readable & { isTTY?: boolean },
  output: Writable,
): Promise<void> {
  if (!input.isTTY) throw new Failure('Without a terminal, this needs --yes. Nothing was changed.');
  const reader = createInterface({ input, output });
  const answer = await new Promise<string>((resolve) => {
    reader.once('close', () => resolve(''));
    reader.question(`${question} Type yes to go on: `, resolve);
  });
  reader.close();
  if (answer.trim().toLowerCase() !== 'yes') throw new Failure('Nothing was changed.');
}
