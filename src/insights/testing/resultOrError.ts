import { InsightsError } from '../http/InsightsError';

/** The result of `promise`, or the InsightsError it rejects with. Any other error fails the test. */
export async function resultOrError<T>(promise: Promise<T>): Promise<T | InsightsError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof InsightsError) return error;
    throw error;
  }
}
