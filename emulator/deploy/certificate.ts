import { generate } from 'selfsigned';

/** A certificate is needed for one test run. */
const VALID_MS = 24 * 60 * 60 * 1_000;

const NAMES = ['*.twilio.com', '*.us1.twilio.com', '*.twil.io'];

/**
 * A certificate for Twilio's hosts and its key, as PEM. It is self-signed, so only processes that are
 * configured to trust it do.
 */
export async function twilioCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Loopback Twilio' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notAfterDate: new Date(Date.now() + VALID_MS),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}
