/** Twilio's error body. Source: Twilio's REST API responses, "Exceptions". */
export interface ErrorBody {
  code: number;
  message: string;
  more_info: string;
  status: number;
}

/** A request that the API refuses. Endpoints throw it; the server sends it. */
export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'TwilioError';
  }
}

export function errorBody({ status, code, message }: TwilioError): ErrorBody {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

/** A missing or invalid parameter. The reference has no code for it; 20001 is the emulator's choice. */
export function badParameter(name: string, rule: string): TwilioError {
  return new TwilioError(400, 20001, `Parameter ${name} ${rule}`);
}

/** The error for an expired token. Source: Twilio's error 20104. */
export function expiredToken(): TwilioError {
  return new TwilioError(401, 20104, 'Access token expired');
}

/**
 * The error for a body that is not a form. Source: Twilio's error 19056; its status is the emulator's choice.
 */
export function invalidContentType(): TwilioError {
  return new TwilioError(415, 19056, 'Input request content type is invalid');
}
