import { request } from 'node:https';
import { InsightsRecords } from '../world/InsightsRecords';
import { COMMENTS_PATH } from '../world/insightsPaths';
import { createInsightsServer, type InsightsServer } from './createInsightsServer';
import { chromiumArgsFor, createTlsIdentity, type TlsIdentity } from './tlsIdentity';

const HOSTNAME = 'flex-api.twilio.com';

describe('Insights over TLS', () => {
  let tls: TlsIdentity;
  let server: InsightsServer;

  beforeAll(async () => {
    tls = await createTlsIdentity(HOSTNAME);
    const records = new InsightsRecords({ accountSid: `AC${'5'.repeat(32)}`, now: () => 0 });
    server = await createInsightsServer({ records, sessionForToken: () => null, tls });
  });
  afterAll(() => server.close());

  /**
   * The status, or the reason why there is no connection. The client trusts this one certificate, for this
   * one name.
   */
  function send(servername: string, host = servername): Promise<number | string | undefined> {
    return new Promise((resolve) => {
      const address = { host: '127.0.0.1', port: server.port, path: COMMENTS_PATH, agent: false };
      const asking = request({ ...address, servername, ca: tls.certificate, headers: { Host: host } });
      asking.on('response', (response) => resolve(response.resume().statusCode));
      asking.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
      asking.end();
    });
  }

  it('responds under its name, with a certificate that is valid for no other', async () => {
    expect(server.origin).toBe(`https://${HOSTNAME}`);
    expect(await send(HOSTNAME)).toBe(401);
    expect(await send('api.twilio.com')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('rejects requests for another host', async () => {
    expect(await send(HOSTNAME, 'rebound.example.com')).toBe(421);
    expect(await send(HOSTNAME, '127.0.0.1')).toBe(421);
  });

  it('returns browser arguments with its name and key', async () => {
    expect(chromiumArgsFor(tls, 4443)).toEqual([
      `--host-resolver-rules=MAP ${HOSTNAME}:443 127.0.0.1:4443`,
      `--ignore-certificate-errors-spki-list=${tls.publicKeySha256}`,
    ]);
    expect(tls.publicKeySha256).toMatch(/^[\w+/]{43}=$/);
    expect((await createTlsIdentity(HOSTNAME)).publicKeySha256).not.toBe(tls.publicKeySha256);
  });
});
