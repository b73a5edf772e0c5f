import { parseUrl } from '../http/authorization';

/** How the API turns pages. All other parameters say which list it is. */
const PAGING_PARAMETERS = ['PageSize', 'Page', 'PageToken'];

/** The URL of a list's first page. A parameter may be given several times. */
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
 * Whether `pageUrl` (data from outside) is a page of the very list that begins at `firstUrl`: absolute, same scheme,
 * host and path, same filter, no user info and no parameter beside the filter and the three that turn pages.
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
