import { isRecord } from '../../src/insights/parse/parseField';
import { badParameter } from './Refusal';

/** Header values by name in lower case. A repeated header is an array. */
export type RequestHeaders = Readonly<Record<string, unknown>>;

const FORM = /^application\/x-www-form-urlencoded *(; *charset=utf-8 *)?$/i;

/**
 * The headers of a request. The runtime puts them into `event.request`, beside the parameters. A parameter named
 * `request`, in the query or in a JSON body, replaces them: then the token would be in a URL, which ends up in logs. So
 * `request` must be what the runtime makes: headers, and cookies without a cookie, because the plugin sends none. Fields
 * that a later runtime may add do not matter.
 *
 * A caller can still imitate this to the last detail, in a JSON body, and in a query with `request[cookies][__proto__]`,
 * which the runtime's parser drops. Such a caller only replaces their own headers, which every HTTP client can choose
 * anyway: it still takes a valid token of their own, and a page of another site still cannot read the response.
 * Source: `constructEvent` in @twilio/runtime-handler 2.1.0.
 * @throws Refusal 400
 */
export function readHeaders({ request }: Readonly<Record<string, unknown>>): RequestHeaders {
  const { headers, cookies } = isRecord(request) ? request : {};
  if (!isRecord(headers) || !isRecord(cookies) || Object.keys(cookies).length > 0) {
    throw badParameter('request');
  }
  return headers;
}

/**
 * Whether a request has a body. The runtime does not say which method a request has, but only a request with a body has
 * these headers. Twilio's gateway lets GET and POST through and answers OPTIONS itself.
 * Source: Twilio's documentation of Functions, "Request flow".
 */
export function hasBody(headers: RequestHeaders): boolean {
  const { 'content-type': type, 'content-length': length = '0' } = headers;
  return type !== undefined || length !== '0';
}

/** Whether the body is a form, which browsers send to another origin without asking it first, and the runtime parses. */
export function isForm({ 'content-type': type }: RequestHeaders): boolean {
  return typeof type === 'string' && FORM.test(type);
}
