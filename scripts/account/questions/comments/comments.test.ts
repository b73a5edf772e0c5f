import { ask } from '../../testing/ask';
import type { Override } from '../../testing/fakeAccount';
import type { SampleAccount } from '../../testing/sampleAccount';
import type { Question } from '../Question';
import { assessmentSids } from './assessmentSids';
import { commentFields } from './commentFields';
import { commentFilters } from './commentFilters';
import { commentOrder } from './commentOrder';
import { largestPage } from './largestPage';
import { paging } from './paging';

const withoutComments = (sample: SampleAccount): void => void (sample.comments = []);
const eachComment =
  (fields: Record<string, unknown>) =>
  ({ comments }: SampleAccount): void =>
    comments.forEach((comment) => Object.assign(comment, fields));

/** Replaces the page that an own response gives, depending on the page size and the start. */
const page =
  (change: (size: string, isSecond: boolean) => Record<string, unknown> | null): Override =>
  (_request, { pathname, searchParams }) => {
    const size = searchParams.get('PageSize') ?? '';
    const body = pathname.endsWith('/Comments') ? change(size, searchParams.has('PageToken')) : null;
    return body && { body };
  };

const questions: [string, Question][] = Object.entries({
  commentFilters,
  commentFields,
  commentOrder,
  paging,
  largestPage,
  assessmentSids,
});

describe.each(questions)('%s', (_name, question) => {
  it('is ok in an account that does what the plugin assumes', async () => {
    expect(await ask(question)).toMatchObject({ outcome: 'ok' });
  });

  it('is not checked without comments', async () => {
    expect(await ask(question, { change: withoutComments })).toMatchObject({ outcome: 'notChecked' });
  });

  it('fails if Insights fails', async () => {
    const override: Override = (_request, { pathname }) =>
      pathname.endsWith('/Comments') ? { status: 503 } : null;
    expect(await ask(question, { override })).toEqual({
      outcome: 'failed',
      why: 'Insights failed (503). Run the command again later.',
    });
  });
});

describe('Q11, the filters of comments', () => {
  it('differs if a comment names another agent', async () => {
    const body = { comments: [{ agent_id: 'another' }] };
    expect(await ask(commentFilters, { override: page(() => body) })).toEqual({
      outcome: 'differs',
      why: 'With AgentId, 2 of 2 comments name another agent or none.',
    });
  });

  it.each([
    [[{ segment_id: 'another' }], 'With SegmentId, 1 of 1 comment name another segment.'],
    [[], 'True for 8 comments by AgentId. With SegmentId, a known comment is missing.'],
  ])('differs if the segment gives %j', async (comments, why) => {
    const override: Override = (_request, { searchParams }) =>
      searchParams.has('SegmentId') ? { body: { comments } } : null;
    expect(await ask(commentFilters, { override })).toEqual({ outcome: 'differs', why });
  });

  it('differs if no comment names a segment', async () => {
    expect(await ask(commentFilters, { change: eachComment({ segment_id: null }) })).toMatchObject({
      outcome: 'differs',
    });
  });
});

describe('Q12, the fields of comments', () => {
  it.each([
    [{ timestamp: 'yesterday' }, 'Of 8 comments: 8 with an unreadable time.'],
    [{ offset: '1:20' }, 'Of 8 comments: 8 with an unreadable position.'],
    [{ comment: 'text' }, 'Of 8 comments: none has a category.'],
    [{ comment: null }, 'Of 8 comments: none has a text, none has a category.'],
  ])('differs for %j', async (fields, why) => {
    expect(await ask(commentFields, { change: eachComment(fields) })).toEqual({ outcome: 'differs', why });
  });

  it('is ok if some comments lack a field', async () => {
    const change = ({ comments: [first] }: SampleAccount): void =>
      void Object.assign(first ?? {}, {
        comment: { comment: null, category: null },
        timestamp: null,
        offset: null,
      });
    expect(await ask(commentFields, { change })).toMatchObject({ outcome: 'ok' });
  });

  it('says in which form the time is', async () => {
    const { why } = await ask(commentFields, { change: eachComment({ timestamp: 1_790_000_000_000 }) });
    expect(why).toBe('True for 8 comments. The field comment is an object, and times are number.');
  });
});

describe('Q13, the order of comments', () => {
  it.each([
    [[1, 2, 3, 4], 'They come oldest first, for 2 agents. The plugin works, but fetches larger pages.'],
    [
      [1, 4, 2, 3],
      'They come in no order of time, for 2 agents. The plugin works, but fetches larger pages.',
    ],
  ])('differs for the times %j', async (times, why) => {
    const change = ({ comments }: SampleAccount): void =>
      comments.forEach((comment, index) => (comment.timestamp = 1_790_000_000_000 + (times[index % 4] ?? 0)));
    expect(await ask(commentOrder, { change })).toEqual({ outcome: 'differs', why });
  });

  it('is not checked if all times are the same', async () => {
    const change = eachComment({ timestamp: 1_790_000_000_000 });
    expect(await ask(commentOrder, { change })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q14, paging', () => {
  const comments = [{ timestamp: 1_790_000_000_001 }, { timestamp: 1_790_000_000_002 }];
  const nextUrl = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments';

  it.each([
    [{ comments: [...comments, {}] }, 'A page with PageSize 2 had 3 comments.'],
    [{ comments }, 'The first page has no next_page_url, although there are more comments.'],
    [
      { comments, meta: { next_page_url: `${nextUrl}?AgentId=another` } },
      'next_page_url names another host, path or agent, so the plugin would not follow it.',
    ],
    [
      { comments, meta: { next_page_url: 'https://example.com/' } },
      'next_page_url names another host, path or agent, so the plugin would not follow it.',
    ],
  ])('differs if the first page is %j', async (body, why) => {
    const override = page((size) => (size === '2' ? body : null));
    expect(await ask(paging, { override })).toEqual({ outcome: 'differs', why });
  });

  it.each([
    [[], 'The second page is empty.'],
    [[{}, {}, {}], 'The second page had 3 comments instead of 2.'],
  ])('differs if the second page is %j', async (second, why) => {
    const override = page((_size, isSecond) => (isSecond ? { comments: second } : null));
    expect(await ask(paging, { override })).toEqual({ outcome: 'differs', why });
  });

  it('differs if the second page repeats the first one', async () => {
    let first: unknown[] = [];
    const change = (sample: SampleAccount): void => void (first = sample.comments.slice(0, 2));
    const override = page((_size, isSecond) => (isSecond ? { comments: first } : null));
    expect(await ask(paging, { change, override })).toEqual({
      outcome: 'differs',
      why: 'The second page repeats a comment of the first page.',
    });
  });
});

describe('Q15, the largest page', () => {
  const comments = [{}];

  it.each([
    [{ page_size: 100 }, 'With PageSize 1000, the response names the page size 100.'],
    [{ next_page_url: 'https://flex-api.twilio.com/' }, 'With PageSize 1000, a page had only 1 comment.'],
  ])('differs if the page has %j', async (meta, why) => {
    const override = page(() => ({ comments, meta }));
    expect(await ask(largestPage, { override })).toEqual({ outcome: 'differs', why });
  });

  it('is not checked if few comments come without a page size', async () => {
    expect(await ask(largestPage, { override: page(() => ({ comments })) })).toMatchObject({
      outcome: 'notChecked',
    });
  });
});

describe('Q16, the SIDs of assessments', () => {
  it('differs if comments share one', async () => {
    const change = eachComment({ assessment_sid: `FM${'a'.repeat(32)}` });
    expect(await ask(assessmentSids, { change })).toEqual({
      outcome: 'differs',
      why: '7 of 8 comments share one with another comment. The plugin works in either case.',
    });
  });

  it('says if the same comment came twice', async () => {
    const change = (sample: SampleAccount): void => {
      sample.comments = sample.comments.slice(0, 1).flatMap((comment) => [comment, comment]);
    };
    expect(await ask(assessmentSids, { change })).toMatchObject({
      outcome: 'differs',
      why: '1 of 2 comments share one with another comment. 1 of these are the same comment twice. The plugin works in either case.',
    });
  });

  it('differs if comments have none', async () => {
    expect(await ask(assessmentSids, { change: eachComment({ assessment_sid: null }) })).toMatchObject({
      outcome: 'differs',
    });
  });
});
