import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

/** What a server shows over TLS, and how a browser is told to trust it and nothing else. */
export interface TlsIdentity {
  hostname: string;
  /** PEM. */
  privateKey: string;
  /** PEM. */
  certificate: string;
  /** Base64 of the SHA-256 of the public key. */
  publicKeySha256: string;
}

/** A self-signed certificate for one host name. It lives in memory only, so that nobody else can be made to trust it. */
export async function createTlsIdentity(hostname: string): Promise<TlsIdentity> {
  const made = await generate([{ name: 'commonName', value: hostname }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: hostname }] }],
  });
  const publicKey = createPublicKey(made.cert).export({ type: 'spki', format: 'der' });
  return {
    hostname,
    privateKey: made.private,
    certificate: made.cert,
    publicKeySha256: createHash('sha256').update(publicKey).digest('base64'),
  };
}

/** What makes Chromium find the host name of `identity` on this machine and trust its key; one of no other host. */
export function chromiumArgsFor({ hostname, publicKeySha256 }: TlsIdentity, port: number): string[] {
  return [
    `--host-resolver-rules=MAP ${hostname}:443 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${publicKeySha256}`,
  ];
}
