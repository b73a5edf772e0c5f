/**
 * A problem that the user has to know about or solve. The message is one or two plain sentences, and no stack is shown.
 */
export class Failure extends Error {}

/** The fields that the Node SDK and Node itself add to their errors. */
function factsOf(error: unknown): { status: number | null; code: string; message: string } {
  const facts: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {};
  const { status, code } = facts;
  return {
    status: typeof status === 'number' ? status : null,
    code: typeof code === 'string' ? code : '',
    message:
      typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error),
  };
}

/** Error codes of Node and axios for a server that cannot be reached. */
const NO_NETWORK = /^(ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_NETWORK)/;

/** What to say if a response is not what Twilio sends, such as the sign-in page of a network. */
export const NOT_READABLE =
  'The response is not one of Twilio. A proxy or a sign-in page may have responded instead. Check the network.';

/** Error codes of Node for a certificate that it does not trust. */
const NOT_TRUSTED = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;

/** Whether Twilio responded that the resource does not exist. */
export function isNotFound(error: unknown): boolean {
  return factsOf(error).status === 404;
}

/** Whether the credentials are right, but may not do this. */
export function isForbidden(error: unknown): boolean {
  return factsOf(error).status === 403;
}

/** Whether Twilio rejected the request. */
export function isRefusal(error: unknown): boolean {
  const { status } = factsOf(error);
  return status !== null && status >= 400 && status < 500;
}

/** Turns an error from a request to Twilio into a sentence that says what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { status, code, message } = factsOf(error);
  if (status === 401) {
    return new Failure(
      'Twilio refused the credentials (401). Check TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or TWILIO_API_KEY with ' +
        'TWILIO_API_SECRET; or log in again with `twilio login`.',
    );
  }
  if (status === 403) {
    return new Failure(
      'These credentials may not manage Flex plugins (403). Use the auth token or a main API key of the account ' +
        'that has Flex.',
    );
  }
  if (status === 407) {
    return new Failure(
      'The proxy requires a user name and a password (407). Put them into HTTP_PROXY: http://NAME:PASSWORD@HOST:PORT.',
    );
  }
  if (status !== null) return new Failure(asSentence(`Twilio responded with ${status}: ${message}`));
  if (NO_NETWORK.test(code) || /socket hang up/i.test(message)) {
    return new Failure(
      `Twilio cannot be reached (${code === '' ? message : code}). Check the network, and HTTP_PROXY if you need one.`,
    );
  }
  if (NOT_TRUSTED.test(code)) {
    return new Failure(
      `The certificate of the server that responded for Twilio is not trusted (${code}). If a proxy decrypts the ` +
        'traffic, set NODE_EXTRA_CA_CERTS to the file with the certificate of its own authority.',
    );
  }
  if (error instanceof SyntaxError) return new Failure(NOT_READABLE);
  return new Failure(message);
}

/** Adds the period that Twilio's own messages can lack. */
export function asSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
