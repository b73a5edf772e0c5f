/** A command that failed; the message is one sentence for the caller. */
export class ControlError extends Error {
  constructor(
    /**
     * HTTP status: 400 for the input, 403 for the caller, 404 for a name or SID, 405 for the method, 409 for
     * the current state, 415 for the content type.
     */
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}
