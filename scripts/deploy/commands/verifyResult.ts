import { Failure, failureOf } from '../script/Failure';

/**
 * Reads from the account after a change was sent.
 *
 * @param command the command with which the user can check again
 * @throws Failure if it cannot be read: something may have changed
 */
export async function verifyResult<T>(command: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Failure(
      `The change was sent, but its result was NOT CHECKED: ${failureOf(error).message} Look with \`${command}\`.`,
    );
  }
}
