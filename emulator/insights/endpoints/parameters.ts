import { badParameter } from '../errors';

/** The value of a parameter, or undefined. @throws TwilioError 400 if it is repeated. */
export function textParameter(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1) throw badParameter(name, 'may stand only once');
  return values[0];
}

/** A required string. @throws TwilioError 400 if it is missing, empty or repeated. */
export function requiredText(parameters: URLSearchParams, name: string): string {
  const text = textParameter(parameters, name);
  if (text === undefined || text.trim() === '') throw badParameter(name, 'is required');
  return text;
}

/** A required number, 0 or more. @throws TwilioError 400 for anything else. */
export function requiredNumber(parameters: URLSearchParams, name: string): number {
  const text = requiredText(parameters, name);
  if (!/^\d{1,15}(\.\d+)?$/.test(text)) throw badParameter(name, 'must be a number of 0 or more');
  return Number(text);
}

/** A whole number within bounds, or undefined. @throws TwilioError 400 for anything else. */
export function integerParameter(
  parameters: URLSearchParams,
  name: string,
  { minimum, maximum = Number.MAX_SAFE_INTEGER }: { minimum: number; maximum?: number },
): number | undefined {
  const text = textParameter(parameters, name);
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(value >= minimum && value <= maximum)) {
    throw badParameter(name, `must be a whole number from ${minimum} to ${maximum}`);
  }
  return value;
}

/** Every value of a repeated parameter, or undefined. @throws TwilioError 400 if one does not match. */
export function listParameter(
  parameters: URLSearchParams,
  name: string,
  pattern: RegExp,
): string[] | undefined {
  const values = parameters.getAll(name);
  if (values.some((value) => !pattern.test(value))) throw badParameter(name, `must match ${pattern.source}`);
  return values.length > 0 ? values : undefined;
}
