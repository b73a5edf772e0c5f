/** An error response. Any code can throw it; the handler sends it. */
export class Refusal extends Error {
  /**
   * @param code one of Twilio's error codes, so that the plugin can read it like a response from Insights
   * @param retryAfter as Twilio sent it: seconds or a date
   */
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly retryAfter: string | null = null,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Twilio's error body. Source: Twilio's REST API responses, "Exceptions". */
export function refusalBody({ status, code, message }: Refusal) {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

export function notPermitted(): Refusal {
  return new Refusal(403, 20403, 'An agent may read their own records only');
}

export function notAuthenticated(): Refusal {
  return new Refusal(401, 20003, 'Authenticate');
}

export function badParameter(name: string): Refusal {
  return new Refusal(400, 20001, `Parameter ${name} is missing or not valid`);
}

export function notSetUp(what: string): Refusal {
  return new Refusal(500, 20500, `The function is not set up: ${what}`);
}
