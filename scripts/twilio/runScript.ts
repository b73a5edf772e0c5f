import { failureOf } from './Failure';

/** Runs a script to its end: the process ends with 0, or with 1 and one message on what is wrong. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(failureOf(error).message);
    process.exitCode = 1;
  }
}
