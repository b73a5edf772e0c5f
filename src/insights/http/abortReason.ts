/** The error of a cancelled operation: the signal's reason, or an AbortError in browsers that do not provide one. */
export function abortReason(signal: AbortSignal | undefined): Error {
  // Browsers before 2022 have no `reason`. The type allows any value; our callers always pass errors.
  const reason = signal?.reason as Error | undefined;
  return reason ?? Object.assign(new Error('The operation was cancelled.'), { name: 'AbortError' });
}
