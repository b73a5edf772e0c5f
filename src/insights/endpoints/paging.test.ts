/** @jest-environment node */
import { nextPage, type PageLike } from './paging';

const LIMITS = { maxPages: 10, maxRecords: 100 };

function page(number: number, recordKeys: string[], changes: Partial<PageLike> = {}): PageLike {
  const base = { untrustedNextPage: false, recordKeys };
  return { ...base, pageUrl: `page-${number}`, nextPageUrl: `page-${number + 1}`, ...changes };
}

it('continues with the next page that the server names', () => {
  expect(nextPage([page(1, ['a'])], LIMITS)).toEqual({ kind: 'next', pageUrl: 'page-2' });
});

it('is complete when there is no next page', () => {
  expect(nextPage([page(1, ['a'], { nextPageUrl: null })], LIMITS)).toEqual({
    kind: 'end',
    reason: 'complete',
  });
});

it('is complete rather than capped when the last page reaches a limit', () => {
  const pages = [page(1, ['a', 'b'], { nextPageUrl: null })];
  expect(nextPage(pages, { maxPages: 1, maxRecords: 2 })).toEqual({ kind: 'end', reason: 'complete' });
});

it('does not follow an untrusted next page', () => {
  const pages = [page(1, ['a'], { nextPageUrl: null, untrustedNextPage: true })];
  expect(nextPage(pages, LIMITS)).toEqual({ kind: 'end', reason: 'untrusted' });
});

it.each(['page-1', 'page-2'])('ends when the second page links back to %s', (nextPageUrl) => {
  const pages = [page(1, ['a']), page(2, ['b'], { nextPageUrl })];
  expect(nextPage(pages, LIMITS)).toEqual({ kind: 'end', reason: 'repeated' });
});

it('ends at a page that contains only known records', () => {
  const pages = [page(1, ['a', 'b']), page(2, ['b', 'a'])];
  expect(nextPage(pages, LIMITS)).toEqual({ kind: 'end', reason: 'nothingNew' });
});

it('continues after an overlapping page that has a new record', () => {
  const pages = [page(1, ['a', 'b']), page(2, ['b', 'c'])];
  expect(nextPage(pages, LIMITS)).toEqual({ kind: 'next', pageUrl: 'page-3' });
});

it('follows three empty pages in a row, but not a fourth', () => {
  const threeEmpty = [page(1, ['a']), page(2, []), page(3, []), page(4, [])];
  expect(nextPage(threeEmpty, LIMITS)).toEqual({ kind: 'next', pageUrl: 'page-5' });
  expect(nextPage([...threeEmpty, page(5, [])], LIMITS)).toEqual({ kind: 'end', reason: 'nothingNew' });
});

it('restarts the count of empty pages after a page with records', () => {
  const pages = [page(1, []), page(2, []), page(3, []), page(4, ['a']), page(5, [])];
  expect(nextPage(pages, LIMITS)).toEqual({ kind: 'next', pageUrl: 'page-6' });
});

it.each([
  { maxPages: 2, maxRecords: 100 },
  { maxPages: 10, maxRecords: 3 },
])('is capped by %p', (limits) => {
  const pages = [page(1, ['a', 'b']), page(2, ['b', 'c'])];
  expect(nextPage(pages.slice(0, 1), limits).kind).toBe('next');
  expect(nextPage(pages, limits)).toEqual({ kind: 'end', reason: 'capped' });
});

it('reads each earlier key a few times at most, however many records a page repeats', () => {
  let readCount = 0;
  const counted = (keys: string[]): string[] =>
    new Proxy(keys, {
      get(target, property, receiver): unknown {
        readCount += 1;
        return Reflect.get(target, property, receiver);
      },
    });
  const keysOf = (start: number): string[] => Array.from({ length: 1_000 }, (_, index) => `${start + index}`);
  const earlier = [0, 1_000, 2_000].map((start, index) => page(index, counted(keysOf(start))));
  const repeated = page(9, [...keysOf(2_000).slice(1), 'new']);

  expect(nextPage([...earlier, repeated], { maxPages: 10, maxRecords: 10_000 })).toMatchObject({
    kind: 'next',
  });
  // Three reads of 3,000 keys, each with a check whether the key exists.
  expect(readCount).toBeLessThan(20_000);
});

it('counts a record once for the limit, even if two pages have it', () => {
  const pages = [page(1, ['a', 'b']), page(2, ['b', 'c'])];
  expect(nextPage(pages, { maxPages: 10, maxRecords: 4 })).toEqual({ kind: 'next', pageUrl: 'page-3' });
});
