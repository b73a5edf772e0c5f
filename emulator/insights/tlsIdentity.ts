import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

/** What a server shows over TLS, and how a browser can trust exactly this server. */
export interface TlsIdentity {
  hostname: string;
  /** PEM. */
  privateKey: string;
  /** PEM. */
  certificate: string;
  /** Base64 of the SHA-256 of the public key. */
  publicKeySha256: string;
}

/**
 * A self-signed certificate for one host name. It exists in memory only, so no other program can trust it.
 */
export async function createTlsIdentity(hostname: string): Promise<TlsIdentity> {
  const generated = await generate([{ name: 'commonName', value: hostname }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: hostname }] }],
  });
  const publicKey = createPublicKey(generated.cert).export({ type: 'spki', format: 'der' });
  return {
    hostname,
    privateKey: generated.private,
    certificate: generated.cert,
    publicKeySha256: createHash('sha256').update(publicKey).digest('base64'),
  };
}

/**
 * The arguments with which Chromium resolves the host name of `identity` to this machine and trusts its key,
 * and no other key.
 */
export function chromiumArgsFor({ hostname, publicKeySha256 }: TlsIdentity, port: number): string[] {
  return [
    `--host-resolver-rules=MAP ${hostname}:443 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${publicKeySha256}`,
  ];
}
