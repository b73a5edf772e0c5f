import { getExpectedTwilioSignature } from 'twilio';
import { asRecord } from '../routing/read';
import type { TwilioResponse, UnhandledRequest } from '../routing/route';
import { createDeploymentResponder } from './createDeploymentResponder';
import { PluginService } from './PluginService';
import { SyncRestAccount } from '../syncRest/SyncRestAccount';
import { ServerlessAccount } from './serverless/ServerlessAccount';

const FLEX_API = 'flex-api.twilio.com';
const PLUGINS = '/v1/PluginService/Plugins';
const SERVERLESS = 'serverless.twilio.com';

/** Only functions respond later. */
function atOnce(response: TwilioResponse | Promise<TwilioResponse>): TwilioResponse {
  if (response instanceof Promise) throw new Error('A function has responded');
  return response;
}

describe('the deployment responder', () => {
  const credentials = { accountSid: 'account', authToken: 'token', apiKey: 'key', apiSecret: 'secret' };
  const settings = {
    account_sid: 'account',
    ui_version: '2.17.1',
    ui_dependencies: {},
    serverless_service_sids: null,
    flex_url: null,
    ui_attributes: {},
    taskrouter_workspace_sid: null,
  };
  let unhandled: UnhandledRequest[] = [];
  let plugins: PluginService;
  let response: ReturnType<typeof createDeploymentResponder>;

  beforeEach(() => {
    unhandled = [];
    const serverless = new ServerlessAccount(credentials, () => 0);
    const sync = new SyncRestAccount('account', () => 0);
    plugins = new PluginService(() => 0);
    response = createDeploymentResponder(
      { credentials, settings, serverless, plugins, sync, conversations: [], functions: new Map() },
      (each) => unhandled.push(each),
    );
  });

  function send(
    method: string,
    host: string,
    path: string,
    params = {},
    token = 'account:token',
  ): TwilioResponse {
    return atOnce(response({ method, host, path, params, token }, {}));
  }
  const sidOf = ({ body }: TwilioResponse): string => String(asRecord(body)['sid']);

  function deploy(version: string): string {
    send('POST', FLEX_API, PLUGINS, { UniqueName: 'plugin-sample' });
    return sidOf(send('POST', FLEX_API, `${PLUGINS}/plugin-sample/Versions`, { Version: version }));
  }

  it.each(['account:wrong', 'key:token', ''])('rejects the credentials "%s"', (token) => {
    expect(send('GET', FLEX_API, PLUGINS, {}, token).status).toBe(401);
  });

  it('also accepts an API key', () => {
    expect(send('GET', FLEX_API, PLUGINS, {}, 'key:secret').status).toBe(200);
  });

  it('responds with 404 to an unknown request, and records it', () => {
    expect(send('DELETE', FLEX_API, PLUGINS).status).toBe(404);
    expect(unhandled).toEqual([{ method: 'DELETE', host: FLEX_API, path: PLUGINS }]);
  });

  it('returns a plugin only after its registration, and records no unknown request', () => {
    expect(send('GET', FLEX_API, `${PLUGINS}/plugin-sample`).status).toBe(404);
    deploy('1.0.0');
    expect(send('GET', FLEX_API, `${PLUGINS}/plugin-sample`).status).toBe(200);
    expect(unhandled).toEqual([]);
  });

  it('returns the versions of the latest release', () => {
    for (const version of ['1.0.0', '1.1.0']) {
      const chosen = JSON.stringify({ plugin_version: deploy(version), phase: 3 });
      const configuration = sidOf(
        send('POST', FLEX_API, '/v1/PluginService/Configurations', { Plugins: chosen }),
      );
      send('POST', FLEX_API, '/v1/PluginService/Releases', { ConfigurationId: configuration });
    }
    const active = asRecord(send('GET', FLEX_API, '/v1/PluginService/Releases/active').body);
    const sid = String(active['configuration_sid']);
    const { body } = send('GET', FLEX_API, `/v1/PluginService/Configurations/${sid}/Plugins`);
    expect(body).toMatchObject({ plugins: [{ unique_name: 'plugin-sample', version: '1.1.0', phase: 3 }] });
  });

  it('refuses to release an archived version, and to deploy an archived plugin', () => {
    const chosen = JSON.stringify({ plugin_version: deploy('1.0.0'), phase: 3 });
    const [plugin] = plugins.plugins;
    const [version] = plugins.versions;
    if (!plugin || !version) throw new Error('Nothing is deployed');
    const configure = (): TwilioResponse =>
      send('POST', FLEX_API, '/v1/PluginService/Configurations', { Plugins: chosen });
    const configuration = sidOf(configure());

    version.archived = true;
    expect(configure().status).toBe(400);
    version.archived = false;
    plugin.archived = true;
    expect(configure().status).toBe(400);
    expect(send('POST', FLEX_API, `${PLUGINS}/plugin-sample/Versions`, { Version: '2.0.0' }).status).toBe(
      400,
    );
    const [first] = plugins.configurations;
    if (first) first.archived = true;
    const release = { ConfigurationId: configuration };
    expect(send('POST', FLEX_API, '/v1/PluginService/Releases', release).status).toBe(400);
  });

  it('serves an uploaded file after its deployment, and only with a signature of the auth token', () => {
    const service = `/v1/Services/${sidOf(send('POST', SERVERLESS, '/v1/Services'))}`;
    const environment = send('POST', SERVERLESS, `${service}/Environments`, { DomainSuffix: 'abc' });
    const domain = String(asRecord(environment.body)['domain_name']);
    const file = { Path: '/bundle.js', Visibility: 'Protected', Content: Buffer.from('code') };
    const upload = send('POST', 'serverless-upload.twilio.com', `${service}/Assets/ZH/Versions`, file);
    const signature = getExpectedTwilioSignature('token', `https://${domain}/bundle.js`, {});
    const get = (headers = {}): TwilioResponse =>
      atOnce(response({ method: 'GET', host: domain, path: '/bundle.js', params: {}, token: null }, headers));
    expect(get({ 'x-twilio-signature': signature }).status).toBe(404);

    const build = sidOf(send('POST', SERVERLESS, `${service}/Builds`, { AssetVersions: sidOf(upload) }));
    const deployments = `${service}/Environments/${sidOf(environment)}/Deployments`;
    expect(send('POST', SERVERLESS, deployments, { BuildSid: build }).status).toBe(201);
    expect(get({ 'x-twilio-signature': signature }).body).toEqual(Buffer.from('code'));
    expect(get({ 'x-twilio-signature': 'another' }).status).toBe(403);
    expect(get().status).toBe(403);
  });
});
