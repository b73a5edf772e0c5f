/** A command that cannot be done, in one sentence for whoever asked. */
export class ControlError extends Error {
  constructor(
    /** HTTP status: 400 the input, 403 who asks, 404 a name or SID, 405 the method, 409 not in this state, 415 the type. */
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ControlError';
  }
}
