import { badParameter, unknownParameter } from './Refusal';

/** The parameters of a request by name, as the runtime parsed them: a string, or an array for a repeated parameter. */
export type RequestParameters = Readonly<Record<string, unknown>>;

export type Entry = readonly [name: string, value: string];

/** What the runtime adds to the parameters (readHeaders.ts). */
const ADDED_BY_RUNTIME = 'request';

/** @throws Refusal 400 if there is a parameter with another name */
export function refuseOthers(parameters: RequestParameters, names: readonly string[]): void {
  const known = [ADDED_BY_RUNTIME, ...names];
  if (!Object.keys(parameters).every((name) => known.includes(name))) throw unknownParameter();
}

/** The value of a parameter, or null without it. @throws Refusal 400 if it is repeated or not fit */
export function optionalValue(
  parameters: RequestParameters,
  name: string,
  isFit: (text: string) => boolean,
): string | null {
  const [value, ...others] = valuesOf(parameters, name);
  if (value === undefined) return null;
  if (others.length > 0 || !isFit(value)) throw badParameter(name);
  return value;
}

/** The value of a parameter. @throws Refusal 400 if it is missing, repeated or not fit */
export function requiredValue(
  parameters: RequestParameters,
  name: string,
  isFit: (text: string) => boolean,
): string {
  const value = optionalValue(parameters, name, isFit);
  if (value === null) throw badParameter(name);
  return value;
}

/** All values of a parameter that can be repeated. @throws Refusal 400 if one is not text */
export function valuesOf(parameters: RequestParameters, name: string): string[] {
  const value = parameters[name];
  if (value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((each): each is string => typeof each === 'string')) throw badParameter(name);
  return values;
}
