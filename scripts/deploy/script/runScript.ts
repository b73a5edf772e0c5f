import { sanitizeText } from '../../../src/insights/parse/sanitizeText';
import { checkProxy } from './checkProxy';
import { Failure, failureOf } from './Failure';

/** Longer than any message about an account with many plugins. */
const MAX_MESSAGE_CHARACTERS = 20_000;

/** An open connection to a server that has fallen silent would keep the process, and so a CI job, waiting. */
const END_AFTER_MS = 2_000;

/**
 * Runs a script. The process exits with 0, or with 1 and a message that says what is wrong. An unwrapped error from a
 * request to Twilio was thrown before the CLI ran; later requests use `verifyResult`.
 */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    checkProxy(process.env);
    await work();
  } catch (error) {
    const message =
      error instanceof Failure ? error.message : `${failureOf(error).message} Nothing was changed.`;
    // A message can repeat texts from the account, and a terminal would run control characters in them.
    console.error(sanitizeText(message, MAX_MESSAGE_CHARACTERS));
    process.exitCode = 1;
  }
  // `unref`, so that the timer itself keeps no process waiting.
  setTimeout(() => process.exit(), END_AFTER_MS).unref();
}
