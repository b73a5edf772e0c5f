import { getExpectedTwilioSignature, RequestClient } from 'twilio';
import type { Credentials } from './credentials';
import { failureOf } from '../script/Failure';

const TIMEOUT_MS = 60_000;

/** The limit of Flex for a bundle. */
const MAX_BYTES = 10_000_000;

/** `isMissing` is set if the address responded that there is no such file. */
type ProtectedFile = { contents: Uint8Array } | { unreadBecause: string; isMissing?: true };

/**
 * Downloads a protected file like Flex does: with a request that is signed with the account's auth token.
 *
 * @returns a reason instead if these credentials cannot read it
 */
export async function readProtectedFile(
  url: string,
  { authToken }: Pick<Credentials, 'authToken'>,
): Promise<ProtectedFile> {
  if (authToken === null) return { unreadBecause: 'an API key cannot read it; the auth token could' };
  const response = await download(url, getExpectedTwilioSignature(authToken, url, {})).catch(failureOf);
  if (response instanceof Error) return { unreadBecause: `its address did not respond: ${response.message}` };
  const { status, data } = response;
  if (status === 200) return { contents: new Uint8Array(data) };
  const isMissing = status === 404 && { isMissing: true as const };
  return { unreadBecause: `its address responded with ${status}`, ...isMissing };
}

/** It uses the HTTP client of the Node SDK, which knows the proxy. */
function download(url: string, signature: string): Promise<{ status: number; data: ArrayBuffer }> {
  return new RequestClient().axios.request<ArrayBuffer>({
    url,
    headers: { 'X-Twilio-Signature': signature },
    responseType: 'arraybuffer',
    timeout: TIMEOUT_MS,
    maxRedirects: 0,
    maxContentLength: MAX_BYTES,
    proxy: false,
    validateStatus: () => true,
  });
}
