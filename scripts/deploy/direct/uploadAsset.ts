import { RequestClient } from 'twilio';
import { isRecord } from '../../../src/insights/parse/parseField';
import type { Credentials } from '../account/credentials';
import { Failure, NOT_READABLE } from '../script/Failure';

const TIMEOUT_MS = 120_000;

interface AssetUpload {
  service: string;
  asset: string;
  path: string;
  contents: Uint8Array;
}

/**
 * Uploads a version of a protected asset. The Node SDK has no request for uploads, but its HTTP client knows the proxy.
 *
 * @returns the SID of the version
 * @throws an error with Twilio's status and message, like those of the SDK
 */
export async function uploadAsset(
  { service, asset, path, contents }: AssetUpload,
  { username, password, region }: Credentials,
): Promise<string> {
  const form = new FormData();
  form.set('Path', path);
  form.set('Visibility', 'Protected');
  const type = path.endsWith('.map') ? 'application/json' : 'application/javascript';
  form.set('Content', new Blob([Uint8Array.from(contents)], { type }), path.slice(path.lastIndexOf('/') + 1));
  const encoded = new Response(form);
  const host = `serverless-upload${region === undefined ? '' : `.${region}`}.twilio.com`;
  const { status, data } = await new RequestClient().axios.request<unknown>({
    method: 'POST',
    url: `https://${host}/v1/Services/${service}/Assets/${asset}/Versions`,
    auth: { username, password },
    headers: { 'Content-Type': encoded.headers.get('Content-Type') ?? '' },
    data: Buffer.from(await encoded.arrayBuffer()),
    timeout: TIMEOUT_MS,
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
  });
  const body = isRecord(data) ? data : {};
  if (status >= 300) {
    const message = typeof body['message'] === 'string' ? body['message'] : 'no reason given';
    throw Object.assign(new Error(message), { status });
  }
  const { sid } = body;
  if (typeof sid === 'string' && sid.startsWith('ZN')) return sid;
  throw new Failure(NOT_READABLE);
}
