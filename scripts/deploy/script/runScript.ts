import { checkProxy } from './checkProxy';
import { Failure, failureOf } from './Failure';

/**
 * Runs a script. The process exits with 0, or with 1 and a message that says what is wrong. An unwrapped error from a
 * request to Twilio was thrown before the CLI ran; later requests use `verifyResult`.
 */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    checkProxy(process.env);
    await work();
  } catch (error) {
    console.error(
      error instanceof Failure ? error.message : `${failureOf(error).message} Nothing was changed.`,
    );
    process.exitCode = 1;
  }
}
