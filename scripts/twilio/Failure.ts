/** Something a person has to know or do; its message is one or two plain sentences, and no stack is shown. */
export class Failure extends Error {}

/** What the Node SDK and Node itself put on their errors; anything else is left out. */
function factsOf(error: unknown): { status: number | null; code: string; message: string } {
  const facts: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  const { status, code } = facts;
  return {
    status: typeof status === 'number' ? status : null,
    code: typeof code === 'string' ? code : '',
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Codes of Node and axios for a server that does not answer. */
const NO_NETWORK = /^(ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_NETWORK)/;

/** Whether Twilio answered that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return factsOf(error).status === 404;
}

/** An error of asking Twilio as a sentence that says what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { status, code, message } = factsOf(error);
  if (status === 401) {
    return new Failure(
      'Twilio refused the credentials (401). Check TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or TWILIO_API_KEY with ' +
        'TWILIO_API_SECRET; or log in anew with `twilio login`.',
    );
  }
  if (status === 403) {
    return new Failure(
      'These credentials may not manage Flex plugins (403). Use the auth token or a main API key of the account ' +
        'that has Flex.',
    );
  }
  if (status !== null) return new Failure(`Twilio answered ${status}: ${message}`);
  if (NO_NETWORK.test(code) || /socket hang up/i.test(message)) {
    return new Failure(
      `Twilio cannot be reached (${code === '' ? message : code}). Check the network, and HTTP_PROXY if you need one.`,
    );
  }
  return new Failure(message);
}
