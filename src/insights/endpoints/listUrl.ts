import { parseUrl } from '../http/authorization';
import { canonicalId } from '../parse/canonicalId';

/** The parameters that say what a list is about, in lower case. */
const ID_PARAMETERS = ['reservationid', 'segmentid', 'agentid'];

/** The URL of a list's first page. A parameter can occur several times. */
export function firstPageUrl(
  baseUrl: string,
  path: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const url = new URL(path, baseUrl);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return url.href;
}

/**
 * Whether `pageUrl`, which is untrusted input, is a page of the same list as `firstUrl`. It has to be absolute, have the
 * same scheme, host and path and no user info, and ask for the same ids. Other parameters are harmless: they go to the
 * same endpoint, and records that were not asked for are left out when they are read.
 */
export function isPageOfSameList(pageUrl: string, firstUrl: string): boolean {
  const page = parseUrl(pageUrl);
  const first = new URL(firstUrl);
  return (
    page !== null &&
    page.origin === first.origin &&
    page.pathname === first.pathname &&
    page.username === '' &&
    page.password === '' &&
    page.hash === '' &&
    idsOf(page) === idsOf(first)
  );
}

/** The ids in a URL. Neither the case of a parameter's name nor that of a UUID matters. */
function idsOf(url: URL): string {
  const parameters = [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value] as const);
  const ids = parameters.filter(([name]) => ID_PARAMETERS.includes(name));
  return JSON.stringify(ids.map(([name, id]) => JSON.stringify([name, canonicalId(id)])).sort());
}
