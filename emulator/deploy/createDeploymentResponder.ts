import type { IncomingHttpHeaders } from 'node:http';
import { validateRequest } from 'twilio';
import { devDependencies } from '../../package.json';
import { respond, notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse, TwilioRequest, UnhandledRequest } from '../routing/route';
import { accountRoutes } from './accountRoutes';
import type { FlexSettings } from './accountRoutes';
import { conversationRoutes, type CompletedConversation } from './conversationRoutes';
import type { PluginService } from './PluginService';
import { pluginServiceRoutes } from './pluginServiceRoutes';
import { runFunction } from './serverless/runFunction';
import type { ServerlessAccount } from './serverless/ServerlessAccount';
import { serverlessRoutes } from './serverless/serverlessRoutes';
import type { SyncRestAccount } from '../syncRest/SyncRestAccount';
import { syncRestRoutes } from '../syncRest/syncRestRoutes';

/** Either pair is valid: the account SID with its auth token, or the API key with its secret. */
export interface Credentials {
  accountSid: string;
  authToken: string;
  apiKey: string;
  apiSecret: string;
}

export interface DeploymentAccount {
  credentials: Credentials;
  settings: FlexSettings;
  serverless: ServerlessAccount;
  plugins: PluginService;
  sync: SyncRestAccount;
  conversations: readonly CompletedConversation[];
  /** Respond instead of what is deployed. */
  functions: ReadonlyMap<string, FunctionResponder>;
}

/** Responds for a domain of Twilio Functions. */
export type FunctionResponder = (
  request: TwilioRequest,
  headers: IncomingHttpHeaders,
) => TwilioResponse | Promise<TwilioResponse>;

type Respond = FunctionResponder;

/** The package whose latest version the CLI requests from the npm registry before it does anything else. */
const UPDATE_CHECK = '@twilio/flex-dev-utils';

/**
 * Responds for Twilio's APIs, for the domains that serve uploaded files, and for the npm registry (host '').
 */
export function createDeploymentResponder(
  { credentials, settings, serverless, plugins, sync, conversations, functions }: DeploymentAccount,
  onUnhandled: (request: UnhandledRequest) => void,
): Respond {
  const routes = [
    ...accountRoutes(settings),
    ...serverlessRoutes(serverless),
    ...pluginServiceRoutes(plugins),
    ...syncRestRoutes(sync),
    ...conversationRoutes(conversations),
  ];
  const { accountSid, authToken, apiKey, apiSecret } = credentials;
  const validCredentials = [`${accountSid}:${authToken}`, `${apiKey}:${apiSecret}`];
  return (request, headers) => {
    if (request.host === '') return respond([updateCheck()], request, onUnhandled);
    const functionAtHost = functions.get(request.host);
    if (functionAtHost) return functionAtHost(request, headers);
    const deployed = serverless.functionsAt(request.host);
    if (deployed) return runFunction(deployed, request, headers);
    if (request.host.endsWith('.twil.io')) return assetResponse(serverless, authToken, request, headers);
    if (!validCredentials.includes(request.token ?? '')) return errorResponse(401, 20003, 'Authenticate');
    return respond(routes, request, onUnhandled);
  };
}

function updateCheck(): Route {
  const version = devDependencies[UPDATE_CHECK];
  return {
    method: 'GET',
    host: '',
    path: '/:name',
    handle: (_request, at) =>
      at('name') === UPDATE_CHECK
        ? ok({ name: UPDATE_CHECK, 'dist-tags': { latest: version }, versions: { [version]: { version } } })
        : notFound(at('name')),
  };
}

/**
 * A protected file needs a signature like Twilio's, made with the account's auth token. Source: Twilio's
 * docs.
 */
function assetResponse(
  serverless: ServerlessAccount,
  authToken: string,
  { host, path }: TwilioRequest,
  headers: IncomingHttpHeaders,
): TwilioResponse {
  const signature = headers['x-twilio-signature'];
  const isSigned =
    typeof signature === 'string' && validateRequest(authToken, signature, `https://${host}${path}`, {});
  if (!isSigned) return errorResponse(403, 20403, 'Forbidden');
  const contents = serverless.served(host, path);
  return contents ? { status: 200, body: contents, contentType: 'application/javascript' } : notFound(path);
}
