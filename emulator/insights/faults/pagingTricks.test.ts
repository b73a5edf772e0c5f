import { createInsightsContract } from '../../contract/createInsightsContract';
import { COMMENTS_PATH, SEGMENTS_PATH, USER_ROLES_PATH } from '../../world/insightsPaths';
import { sidFor } from '../../world/sids';
import { startTestBench, type TestBench } from '../testing/testBench';
import { newComment } from '../testing/testRecords';
import type { PagingTrick } from './faultSchema';

const HOST = 'https://flex-api.twilio.com';
const agentId = newComment().agentId ?? '';
const FIRST = `${COMMENTS_PATH}?AgentId=${agentId}&PageSize=2`;

interface ListBody {
  comments: { comment: { comment: string } }[];
  meta: { first_page_url: string; next_page_url: string | null };
}

describe('manipulated paging', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench(contract);
    for (const text of ['a', 'b', 'c', 'd', 'e']) bench.records.addComment(newComment({ text }));
  });
  afterEach(() => bench.server.close());

  const plan = (trick: PagingTrick, times?: number): string =>
    bench.server.faults.add({ endpoint: 'any', times, response: { kind: 'paging', trick } });
  const page = async (pathAndQuery: string): Promise<{ texts: string[]; next: string | null }> => {
    const { body } = await bench.requestRaw(pathAndQuery);
    const { comments, meta } = body as ListBody;
    return { texts: comments.map(({ comment }) => comment.comment), next: meta.next_page_url };
  };
  /** The pages that a simple client reads, at most three. */
  const follow = async (): Promise<{ texts: string[]; next: string | null }[]> => {
    const pages = [await page(FIRST)];
    for (let next = pages[0]?.next; next && pages.length < 3; next = pages[pages.length - 1]?.next)
      pages.push(await page(next.replace(HOST, '')));
    return pages;
  };
  const nextUrl = async (): Promise<URL> => new URL((await page(FIRST)).next ?? '');

  it('always leads back to the first page', async () => {
    plan('loop');
    const pages = await follow();
    expect(pages.map(({ texts }) => texts)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(new Set(pages.map(({ next }) => next)).size).toBe(1);
  });

  it('repeats the records of the first page with a new URL each time', async () => {
    plan('repeat');
    const pages = await follow();
    expect(pages.map(({ texts }) => texts)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(new Set(pages.map(({ next }) => next)).size).toBe(3);
  });

  it('inserts an empty page first and loses no record', async () => {
    plan('emptyPage', 1);
    expect((await follow()).map(({ texts }) => texts)).toEqual([[], ['a', 'b'], ['c', 'd']]);
  });

  it('returns empty pages with a new URL each time until it is cleared', async () => {
    plan('emptyPage');
    const pages = await follow();
    expect(pages.map(({ texts }) => texts)).toEqual([[], [], []]);
    expect(new Set(pages.map(({ next }) => next)).size).toBe(3);
  });

  it('is empty after the first page', async () => {
    plan('shrink');
    expect(await follow()).toEqual([
      { texts: ['a', 'b'], next: expect.any(String) as string },
      { texts: [], next: null },
    ]);
  });

  it('leads to a host that only has the same beginning', async () => {
    plan('otherHost');
    expect((await nextUrl()).origin).toBe('https://flex-api.twilio.com.example.com');
  });

  it('leads to another path or another id on the real host', async () => {
    plan('otherPath', 1);
    expect((await nextUrl()).pathname).not.toBe(COMMENTS_PATH);
    plan('otherId');
    const other = await nextUrl();
    expect(other.pathname).toBe(COMMENTS_PATH);
    expect(other.searchParams.getAll('AgentId')).toHaveLength(1);
    expect(other.searchParams.get('AgentId')).not.toBe(agentId);
  });

  it('requests another reservation, or an agent if there was none', async () => {
    plan('otherId');
    const sid = sidFor('WR', 'first');
    const nextAfter = async (path: string): Promise<URLSearchParams> => {
      const { body } = await bench.requestRaw(path);
      return new URL((body as ListBody).meta.next_page_url ?? '').searchParams;
    };
    const segments = await nextAfter(`${SEGMENTS_PATH}?ReservationId=${sid}`);
    expect(segments.get('ReservationId')).toMatch(/^WR[0-9a-f]{32}$/);
    expect(segments.get('ReservationId')).not.toBe(sid);
    expect((await nextAfter(COMMENTS_PATH)).has('AgentId')).toBe(true);
  });

  it('has an invalid page token', async () => {
    plan('badToken', 1);
    const { pathname, search } = await nextUrl();
    expect(await bench.requestRaw(pathname + search)).toMatchObject({ status: 400, body: { code: 21481 } });
  });

  it('does not change a response that is not a list', async () => {
    plan('loop');
    expect((await bench.request(USER_ROLES_PATH)).body).toMatchObject({ roles: ['wfo.team_leader'] });
  });
});
