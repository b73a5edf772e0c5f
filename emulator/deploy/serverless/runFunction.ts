import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { notFound, type TwilioRequest, type TwilioResponse } from '../../routing/route';
import type { DeployedFunctions } from './ServerlessAccount';

type Handler = (
  context: object,
  event: object,
  callback: (error: unknown, response: unknown) => void,
) => void;

/** The response object of Twilio's runtime. */
class FunctionResponse {
  status = 200;
  body: unknown = '';
  readonly headers: Record<string, string> = {};
  setStatusCode(status: number): void {
    this.status = status;
  }
  appendHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  setBody(body: unknown): void {
    this.body = body;
  }
}

/** Twilio's gateway answers preflight requests for every function. Source: Twilio's documentation of Functions. */
const PREFLIGHT: TwilioResponse = {
  status: 200,
  body: '',
  headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
};

/**
 * Runs an uploaded function in this process, as far as a request without a token needs it: the code is loaded for each
 * request, and it may only require modules of Node.
 */
export async function runFunction(
  { files, context }: DeployedFunctions,
  { method, path, params }: TwilioRequest,
  headers: IncomingHttpHeaders,
): Promise<TwilioResponse> {
  const file = files.find((each) => each.path === path);
  if (!file) return notFound(path);
  if (method === 'OPTIONS') return PREFLIGHT;
  const handler = load(file.contents.toString('utf8'), path);
  const event = { request: { headers: { ...headers }, cookies: {} }, ...params };
  const response = await new Promise<unknown>((resolve, reject) => {
    handler(context, event, (error, result) => (error === null ? resolve(result) : reject(toError(error))));
  });
  if (!(response instanceof FunctionResponse)) throw new Error(`${path} did not send a response`);
  const { status, body, headers: sent } = response;
  return { status, body, headers: sent };
}

/** No request of a function may leave this machine. */
const fetchNothing = (): Promise<never> => Promise.reject(new Error('The function has no network here'));

function load(code: string, name: string): Handler {
  const module: { exports: { handler?: Handler } } = { exports: {} };
  const names = ['module', 'exports', 'require', 'Twilio', 'fetch'];
  const run = vm.compileFunction(code, names, { filename: name }) as (...values: unknown[]) => void;
  run(module, module.exports, createRequire(__filename), { Response: FunctionResponse }, fetchNothing);
  const { handler } = module.exports;
  if (handler) return handler;
  throw new Error(`${name} exports no handler`);
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
