import { parseUrl } from '../http/authorization';

/** The API's paging parameters. All other parameters identify the list. */
const PAGING_PARAMETERS = ['PageSize', 'Page', 'PageToken'];

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
 * Whether `pageUrl`, which is untrusted input, is a page of the same list as `firstUrl`. It has to be absolute and have
 * the same scheme, host, path and filter, no user info, and no parameters besides the filter and the three paging
 * parameters.
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
    filterOf(page) === filterOf(first)
  );
}

function filterOf(url: URL): string {
  const filter = [...url.searchParams].filter(([name]) => !PAGING_PARAMETERS.includes(name));
  return JSON.stringify(filter.map((entry) => JSON.stringify(entry)).sort());
}
