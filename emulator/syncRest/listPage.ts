import { textAt } from '../routing/read';
import type { TwilioRequest } from '../routing/route';
import { invalid } from './SyncRestError';

const USUAL_PAGE_SIZE = 50;
const LARGEST_PAGE_SIZE = 100;

/**
 * A page of a list, in the format of Twilio's REST APIs. The page token is the id of the last resource before the page.
 * @throws SyncRestError
 */
export function listPage<Item>(
  { host, path, params }: TwilioRequest,
  key: string,
  items: readonly Item[],
  { idOf, describe }: { idOf: (item: Item) => string; describe: (item: Item) => unknown },
): Record<string, unknown> {
  const size = Number(textAt(params, 'PageSize') ?? USUAL_PAGE_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE_SIZE) throw invalid('PageSize');
  const token = textAt(params, 'PageToken');
  const start = token === null ? 0 : items.findIndex((item) => idOf(item) === token) + 1;
  if (token !== null && start === 0) throw invalid('PageToken');
  const shown = items.slice(start, start + size);
  const last = shown[shown.length - 1];

  const urlOf = (pageToken: string | null): string => {
    const url = new URL(path, `https://${host}`);
    for (const name of ['Order', 'From', 'Bounds']) {
      const value = textAt(params, name);
      if (value !== null) url.searchParams.set(name, value);
    }
    url.searchParams.set('PageSize', String(size));
    if (pageToken !== null) url.searchParams.set('PageToken', pageToken);
    return url.href;
  };
  const meta = {
    key,
    page: 0,
    page_size: size,
    first_page_url: urlOf(null),
    previous_page_url: null,
    url: urlOf(token),
    next_page_url: last !== undefined && start + size < items.length ? urlOf(idOf(last)) : null,
  };
  return { [key]: shown.map(describe), meta };
}
