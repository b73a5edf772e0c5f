import { Failure, failureOf } from '../script/Failure';

/**
 * Reads from the account after something has been sent to it.
 *
 * @param command what a person looks with again
 * @throws Failure that says that something may have changed, when it cannot be read
 */
export async function verifyResult<T>(command: string, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    throw new Failure(
      `This was sent, but what came of it is NOT CHECKED: ${failureOf(error).message} Look with \`${command}\`.`,
    );
  }
}
