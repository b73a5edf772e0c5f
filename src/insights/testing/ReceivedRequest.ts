/** In front of the short form of a request that posts something. */
export const POST = 'POST ';

const BASE_URL = /^.*\/v1\/Insights\//;

/** A request as the server sees it. */
export interface ReceivedRequest {
  url: string;
  init: RequestInit;
  /** The short form: path and query below the base URL, decoded, with `POST ` in front if something is posted. */
  line: string;
  authorization: string | null;
  /** The fields of the form in its body; null without a body. */
  form: [name: string, value: string][] | null;
  sentAt: number;
  /** Whether it was aborted before its response started. */
  wasAborted: boolean;
}

/** What there is to say of a request when it arrives. */
export function receiveRequest(url: string, init: RequestInit, sentAt: number): ReceivedRequest {
  return {
    url,
    init,
    line: `${init.method === 'POST' ? POST : ''}${decoded(url).replace(BASE_URL, '')}`,
    authorization: authorizationOf(init),
    form: typeof init.body === 'string' ? [...new URLSearchParams(init.body)] : null,
    sentAt,
    wasAborted: false,
  };
}

/** Property tests also follow URLs that nothing can decode. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function authorizationOf({ headers }: RequestInit): string | null {
  const entries = Object.entries((headers ?? {}) as Record<string, string>);
  return entries.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? null;
}
