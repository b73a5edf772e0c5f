import {
  ACCOUNT_REFUSED_CODE,
  FILTER_IGNORED_CODE,
  NOT_RECOGNIZED_CODE,
  OTHER_AGENT_CODE,
} from '../../src/insights/http/InsightsError';

const OWN_CODES = [NOT_RECOGNIZED_CODE, FILTER_IGNORED_CODE, ACCOUNT_REFUSED_CODE, OTHER_AGENT_CODE];

/** An error response. Any code can throw it; the handler sends it. */
export class Refusal extends Error {
  /**
   * @param code one of Twilio's error codes, so that the plugin can read it like a response from Insights, or one of
   * the function's own
   * @param retryAfter as Twilio sent it: seconds or a date
   * @param facts what the body also says
   */
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly retryAfter: string | null = null,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Twilio's error body. Source: Twilio's REST API responses, "Exceptions". */
export function refusalBody({ status, code, message, facts }: Refusal) {
  const page = OWN_CODES.includes(code) ? 'api/errors' : `errors/${code}`;
  return { ...facts, code, message, more_info: `https://www.twilio.com/docs/${page}`, status };
}

export function notPermitted(): Refusal {
  return new Refusal(403, 20403, 'Only the agents of this account may read, in its own Flex');
}

/** The plugin shows it in its own words. */
export function ofOtherAgent(): Refusal {
  return new Refusal(403, OTHER_AGENT_CODE, 'An agent may read their own records only');
}

/** The plugin shows it in its own words, and asks again at growing intervals. */
export function notRecognized(): Refusal {
  return new Refusal(403, NOT_RECOGNIZED_CODE, 'Insights does not recognize this agent yet');
}

export function filterIgnored(): Refusal {
  return new Refusal(
    403,
    FILTER_IGNORED_CODE,
    'Insights ignores ReservationId, so the function cannot tell agents apart',
  );
}

/** A 401 would tell the agent to sign in again, which would not help. */
export function accountRefused(): Refusal {
  return new Refusal(403, ACCOUNT_REFUSED_CODE, "Twilio refused the account's own credentials");
}

/** @param facts what the body also says */
export function notAuthenticated(facts: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(401, 20003, 'Authenticate', null, facts);
}

export function badParameter(name: string): Refusal {
  return new Refusal(400, 20001, `Parameter ${name} is missing or not valid`);
}

/** The name is not repeated in the response, because it can be anything. */
export function unknownParameter(): Refusal {
  return new Refusal(400, 20001, 'The request has an unknown parameter');
}

export function methodNotAllowed(): Refusal {
  return new Refusal(405, 20004, 'The function only accepts GET requests without a body');
}

export function formExpected(): Refusal {
  return new Refusal(415, 20001, 'The function accepts no other body than a form');
}

/** For what a parameter asks for, not for the route: agents may use the same route for what is their own. */
export function supervisorsOnly(): Refusal {
  return new Refusal(403, 20403, 'Only supervisors and admins may do this');
}

export function nothingToClose(): Refusal {
  return new Refusal(404, 20404, 'There is no review to close');
}

/** The supervisor has not seen the reason that is kept, so they cannot have answered it. */
export function reviewChanged(): Refusal {
  return new Refusal(409, 20409, 'The agent has asked for another review since');
}

export function changedAtSameTime(): Refusal {
  return new Refusal(503, 20503, 'This was changed by others at the same time, again and again');
}

export function tooLate(): Refusal {
  return new Refusal(503, 20503, 'Twilio did not respond in time');
}

export function notSetUp(what: string): Refusal {
  return new Refusal(500, 20500, `The function is not set up: ${what}`);
}
