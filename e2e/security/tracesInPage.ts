import type { Page } from '@playwright/test';
import type { Trace } from './secrets';

/** Everything in a page and its origin that is stored or that other scripts can read, except for the text on screen. */
export async function tracesInPage(page: Page): Promise<Trace[]> {
  const cookies = await page.context().cookies();
  return [
    { place: 'cookies', text: JSON.stringify(cookies) },
    { place: 'address', text: page.url() },
    ...(await storedTraces(page)),
    ...(await documentTraces(page)),
    ...(await memoryTraces(page)),
  ];
}

function storedTraces(page: Page): Promise<Trace[]> {
  return page.evaluate(async () => {
    const traces: { place: string; text: string }[] = [];
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
      for (const [key, value] of Object.entries(storage)) {
        traces.push({ place: `${name} ${key}`, text: `${key} ${String(value)}` });
      }
    }
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB cannot be read'));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of Array.from(database.objectStoreNames)) {
        const rows = await settled(database.transaction(store).objectStore(store).getAll());
        traces.push({ place: `IndexedDB ${name} ${store}`, text: JSON.stringify(rows) });
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await cache.match(request).then((answer) => answer?.text());
        traces.push({ place: `Cache Storage ${name}`, text: `${request.url} ${text ?? ''}` });
      }
    }
    return traces;
  });
}

function documentTraces(page: Page): Promise<Trace[]> {
  return page.evaluate(() => {
    const attributes = new Map<string, string[]>();
    for (const element of Array.from(document.querySelectorAll('*'))) {
      for (const { name, value } of Array.from(element.attributes)) {
        attributes.set(name, [...(attributes.get(name) ?? []), value]);
      }
    }
    return [
      ...Array.from(attributes, ([name, values]) => ({
        place: `attribute ${name}`,
        text: values.join('\n'),
      })),
      { place: 'title', text: document.title },
      { place: 'referrer', text: document.referrer },
      { place: 'window.name', text: window.name },
      { place: 'history', text: JSON.stringify(history.state) },
      ...performance.getEntries().map(({ entryType, name }) => ({
        place: `performance entry ${entryType}`,
        text: name,
      })),
    ];
  });
}

/** The whole Flex store by its first two keys, and what the page's global variables reference. */
function memoryTraces(page: Page): Promise<Trace[]> {
  return page.evaluate(() => {
    /** All strings that can be reached from `value`. DOM nodes are not followed. */
    const textsIn = (value: unknown, maxDepth: number): string => {
      const texts: string[] = [];
      const seen = new Set<object>();
      const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const current = next.value;
        if (typeof current === 'string') texts.push(current);
        const isObject = (typeof current === 'object' && current !== null) || typeof current === 'function';
        if (!isObject || seen.has(current) || current instanceof Node || current === window) continue;
        seen.add(current);
        if (next.depth === maxDepth) continue;
        const depth = next.depth + 1;
        if (current instanceof Map || current instanceof Set) {
          for (const each of Array.from<unknown>(current)) open.push({ value: each, depth });
        }
        for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(current))) {
          texts.push(key);
          open.push({ value: descriptor.value, depth });
        }
      }
      return texts.join('\n');
    };
    const traces: { place: string; text: string }[] = [];
    const { Twilio } = window as unknown as {
      Twilio: { Flex: { Manager: { getInstance(): { store: { getState(): Record<string, unknown> } } } } };
    };
    for (const [key, state] of Object.entries(Twilio.Flex.Manager.getInstance().store.getState())) {
      for (const [part, value] of Object.entries(state ?? {})) {
        traces.push({ place: `store ${key}.${part}`, text: textsIn(value, 40) });
      }
    }
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
      // Flex itself holds the session.
      if (name !== 'Twilio') traces.push({ place: `window ${name}`, text: textsIn(value, 6) });
    }
    return traces;
  });
}
