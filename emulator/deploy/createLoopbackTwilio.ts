import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TwilioResponse, TwilioRequest, UnhandledRequest } from '../routing/route';
import type { FlexSettings } from './accountRoutes';
import type { CompletedConversation } from './conversationRoutes';
import { createDeploymentResponder } from './createDeploymentResponder';
import type { Credentials, FunctionResponder } from './createDeploymentResponder';
import { twilioCertificate } from './certificate';
import { PluginService } from './PluginService';
import { ServerlessAccount } from './serverless/ServerlessAccount';
import { SyncRestAccount } from '../syncRest/SyncRestAccount';
import { startTlsProxy } from './startTlsProxy';

/**
 * Replaces the normal response to a request. `cut` closes the connection without a response; null keeps the
 * normal one.
 */
export type DeployFault = (request: TwilioRequest) => TwilioResponse | 'cut' | null;

export interface LoopbackTwilio {
  credentials: Credentials;
  settings: FlexSettings;
  plugins: PluginService;
  serverless: ServerlessAccount;
  sync: SyncRestAccount;
  /** What TaskRouter and Insights know. A test adds them. */
  conversations: CompletedConversation[];
  /** Every request, in order of arrival. */
  requests: readonly UnhandledRequest[];
  /** Requests that no route handles, and hosts that are not Twilio's. */
  unhandled: readonly UnhandledRequest[];
  /**
   * Twilio Functions by their domain, which a test adds. They respond instead of the uploaded functions. Without them, the
   * loopback runs the uploaded functions itself, as far as requests without a token need it.
   */
  functions: Map<string, FunctionResponder>;
  /** Set by a test; null for a healthy Twilio. */
  fault: DeployFault | null;
  /**
   * Environment variables that send the Twilio CLI and the Node SDK of another process here, with valid
   * credentials.
   */
  environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Starts a Twilio on 127.0.0.1 that accepts deployments and releases of Flex plugins and deployments of Functions. The official CLI works
 * with it as with an account. It starts empty and keeps everything in memory. No request that reaches it
 * leaves this machine.
 */
export async function createLoopbackTwilio(): Promise<LoopbackTwilio> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'loopback-twilio-'));
  const certificate = await twilioCertificate();
  const certificateFile = path.join(folder, 'certificate.pem');
  await writeFile(certificateFile, certificate.cert);

  const credentials = randomCredentials();
  const settings: FlexSettings = {
    account_sid: credentials.accountSid,
    ui_version: '2.17.1',
    ui_dependencies: {},
    serverless_service_sids: null,
    flex_url: null,
    ui_attributes: {},
    taskrouter_workspace_sid: `WS${randomBytes(16).toString('hex')}`,
  };
  const serverless = new ServerlessAccount(credentials, Date.now);
  const sync = new SyncRestAccount(credentials.accountSid, Date.now);
  const conversations: CompletedConversation[] = [];
  const plugins = new PluginService(Date.now);
  const functions = new Map<string, FunctionResponder>();
  const requests: UnhandledRequest[] = [];
  const unhandled: UnhandledRequest[] = [];
  const account = { credentials, settings, serverless, plugins, sync, conversations, functions };
  const respond = createDeploymentResponder(account, (each) => unhandled.push(each));
  const proxy = await startTlsProxy(certificate, {
    respond(request, headers) {
      requests.push({ method: request.method, host: request.host, path: request.path });
      return loopback.fault?.(request) ?? respond(request, headers);
    },
    onForeignHost: (host) => unhandled.push({ method: 'CONNECT', host, path: '/' }),
  });
  const loopback: LoopbackTwilio = {
    credentials,
    settings,
    plugins,
    serverless,
    sync,
    conversations,
    functions,
    requests,
    unhandled,
    fault: null,
    environment: {
      HTTP_PROXY: proxy.origin,
      NODE_EXTRA_CA_CERTS: certificateFile,
      npm_config_registry: `${proxy.origin}/`,
      TWILIO_ACCOUNT_SID: credentials.accountSid,
      TWILIO_AUTH_TOKEN: credentials.authToken,
    },
    async close() {
      await proxy.close();
      await rm(folder, { recursive: true });
    },
  };
  return loopback;
}

function randomCredentials(): Credentials {
  const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
  return {
    accountSid: `AC${hex(16)}`,
    authToken: hex(16),
    apiKey: `SK${hex(16)}`,
    apiSecret: hex(16),
  };
}
