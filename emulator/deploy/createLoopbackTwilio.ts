import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TwilioResponse, TwilioRequest, UnhandledRequest } from '../routing/route';
import { AssetService } from './AssetService';
import type { FlexSettings } from './accountRoutes';
import { createDeploymentResponder } from './createDeploymentResponder';
import type { Credentials, FunctionResponder } from './createDeploymentResponder';
import { twilioCertificate } from './certificate';
import { PluginService } from './PluginService';
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
  assets: AssetService;
  /** Every request, in order of arrival. */
  requests: readonly UnhandledRequest[];
  /** Requests that no route handles, and hosts that are not Twilio's. */
  unhandled: readonly UnhandledRequest[];
  /** Twilio Functions by their domain. A test adds them; the loopback does not run uploaded code. */
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
 * Starts a Twilio on 127.0.0.1 that accepts deployments and releases of Flex plugins. The official CLI works
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
  };
  const assets = new AssetService(credentials.accountSid, Date.now);
  const plugins = new PluginService(Date.now);
  const functions = new Map<string, FunctionResponder>();
  const requests: UnhandledRequest[] = [];
  const unhandled: UnhandledRequest[] = [];
  const respond = createDeploymentResponder({ credentials, settings, assets, plugins, functions }, (each) =>
    unhandled.push(each),
  );
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
    assets,
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
