/** @jest-environment node */
import fc from 'fast-check';
import { propertyRuns } from '../../testing/fixtures/properties';
import { type PageLike, type PagingLimits, fetchPages } from './paging';

/** A page that a server may send: its records, and the page that it names as the next one. */
interface ServerPage {
  recordKeys: string[];
  next: number | null;
  untrustedNextPage: boolean;
}

const PAGE_COUNT = 12;
const MAX_CONSECUTIVE_EMPTY_PAGES = 4;

/** Each page may name any page as the next: itself, an earlier one or none. Few keys make repeats likely. */
const anyPages: fc.Arbitrary<ServerPage[]> = fc.array(
  fc.record({
    recordKeys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', ''), { maxLength: 4 }),
    next: fc.option(fc.nat(PAGE_COUNT - 1), { freq: 20 }),
    untrustedNextPage: fc.constantFrom(false, false, false, false, false, false, false, true),
  }),
  { minLength: PAGE_COUNT, maxLength: PAGE_COUNT },
);

const anyLimits: fc.Arbitrary<PagingLimits> = fc.record({
  maxPages: fc.integer({ min: 1, max: 20 }),
  maxRecords: fc.integer({ min: 1, max: 8 }),
});

async function readAll(server: readonly ServerPage[], limits: PagingLimits): Promise<PageLike[]> {
  const pages: PageLike[] = [];
  const fetchPage = (pageUrl: string | null): Promise<PageLike> => {
    const { recordKeys = [], next = null, untrustedNextPage = false } = server[Number(pageUrl ?? 0)] ?? {};
    const nextPageUrl = next === null ? null : String(next);
    return Promise.resolve({ pageUrl: pageUrl ?? '0', recordKeys, nextPageUrl, untrustedNextPage });
  };
  for await (const page of fetchPages(fetchPage, limits)) pages.push(page);
  return pages;
}

const distinctKeys = (pages: readonly PageLike[]): number =>
  new Set(pages.flatMap(({ recordKeys }) => recordKeys)).size;

function longestEmptyRun(pages: readonly PageLike[]): number {
  const runs = pages
    .map(({ recordKeys }) => (recordKeys.length === 0 ? 'e' : ' '))
    .join('')
    .split(' ');
  return Math.max(...runs.map((run) => run.length));
}

it('ends for any pages, within its limits, and never fetches a page twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyPages, anyLimits, async (server, limits) => {
      const pages = await readAll(server, limits);
      const problems = [
        pages.length > limits.maxPages && 'too many pages',
        distinctKeys(pages.slice(0, -1)) >= limits.maxRecords && 'too many records',
        new Set(pages.map(({ pageUrl }) => pageUrl)).size < pages.length && 'a page twice',
        longestEmptyRun(pages) > MAX_CONSECUTIVE_EMPTY_PAGES && 'too many empty pages',
        pages.slice(0, -1).some(({ untrustedNextPage }) => untrustedNextPage) && 'an untrusted page',
      ].filter(Boolean);
      if (problems.length > 0) throw new Error(problems.join(', '));
    }),
    propertyRuns(),
  );
});

it('reads a list to its end, whatever the page sizes', async () => {
  const anyCuts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(anyCuts, async (sizes) => {
      const server = sizes.map((size, page) => ({
        recordKeys: Array.from({ length: size }, (_, index) => `${page}-${index}`),
        next: page + 1 < sizes.length ? page + 1 : null,
        untrustedNextPage: false,
      }));
      const pages = await readAll(server, { maxPages: 50, maxRecords: 1_000 });
      const total = sizes.reduce((sum, size) => sum + size, 0);
      if (distinctKeys(pages) !== total) throw new Error('Records are missing.');
    }),
    propertyRuns(),
  );
});
