import { checkProxy } from './checkProxy';
import { Failure, failureOf } from './Failure';

/**
 * Runs a script to its end: the process ends with 0, or with 1 and one message on what is wrong. What is thrown as it came
 * from asking Twilio was thrown before the CLI ran: afterwards there is `lookAfterwards`.
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
