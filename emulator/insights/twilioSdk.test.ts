import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { createInsightsContract } from '../contract/createInsightsContract';
import { addSampleInsights, sampleReservations } from '../world/sample/insights';
import { people, reviewers } from '../world/sample/people';
import { categories } from '../world/sample/texts';
import {
  ACCOUNT_SID,
  AGENT_TOKEN,
  EXPIRED_TOKEN,
  NOW,
  startTestBench,
  SUPERVISOR_TOKEN,
  type TestBench,
} from './testing/testBench';
import { newComment } from './testing/testRecords';

/** Twilio's own HTTP client, which reaches the emulator under flex-api.twilio.com. */
class ReroutedClient extends RequestClient {
  constructor(private readonly origin: string) {
    super();
  }

  override request<Data>(options: RequestClient.RequestOptions<Data>): Promise<Response<Data>> {
    return super.request({
      ...options,
      uri: options.uri.replace('https://flex-api.twilio.com', this.origin),
    });
  }
}

/** A comment record with the field names of Twilio's SDK. */
function asSdkFields(record: unknown): Record<string, unknown> {
  const camelCase = (name: string): string =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(
    Object.entries(Object(record) as object).map(([name, value]) => [camelCase(name), value]),
  );
}

describe("Twilio's own Node SDK", () => {
  const agentId = people.busyAgent.insightsAgentId ?? '';
  const contract = createInsightsContract();
  let bench: TestBench;

  beforeAll(async () => {
    bench = await startTestBench(contract);
    addSampleInsights(bench.records, { now: NOW });
  });
  afterAll(() => bench.server.close());
  afterEach(() => bench.server.calls.clear());

  function insightsOf(token: string): ReturnType<typeof twilio>['flexApi']['v1'] {
    const httpClient = new ReroutedClient(bench.server.origin);
    return twilio('token', token, { accountSid: ACCOUNT_SID, httpClient }).flexApi.v1;
  }

  it('reads all 345 comments of an agent in seven pages, exactly as they are in the records', async () => {
    const read = await insightsOf(SUPERVISOR_TOKEN).insightsAssessmentsComment.list({
      agentId,
      pageSize: 50,
    });
    const held = bench.records.commentsMatching({ agentId });
    expect(read.map((comment) => comment.toJSON())).toEqual(held.map(asSdkFields));
    expect(read).toHaveLength(345);
    expect(bench.server.calls.list()).toHaveLength(7);
    expect(bench.server.calls.list().flatMap((call) => contract.requestProblems(call))).toEqual([]);
  });

  it('pages forward and backward', async () => {
    const first = await insightsOf(SUPERVISOR_TOKEN).insightsAssessmentsComment.page({
      agentId,
      pageSize: 20,
    });
    const second = await first.nextPage();
    const again = await second?.previousPage();
    expect(first.previousPageUrl).toBeUndefined();
    const sidsOn = (page: typeof second): unknown[] =>
      (page?.instances ?? []).map(({ assessmentSid }) => assessmentSid);
    expect(sidsOn(first)).toHaveLength(20);
    expect(sidsOn(second)).not.toEqual(sidsOn(first));
    expect(sidsOn(again)).toEqual(sidsOn(first));
  });

  it('finds the segments of several reservations in one request', async () => {
    const { voiceWithFourComments, chatWithTwoComments, live } = sampleReservations;
    const reservationId = [voiceWithFourComments, chatWithTwoComments, live].map(
      ({ reservationSid }) => reservationSid,
    );
    const read = await insightsOf(AGENT_TOKEN).insightsSegments.list({ reservationId });
    expect(read.map((segment) => segment.segmentId)).toEqual([
      voiceWithFourComments.segmentId,
      chatWithTwoComments.segmentId,
    ]);
    expect(new Set(read.map((segment) => segment.agentId))).toEqual(new Set([agentId]));
    expect(bench.server.calls.list()).toHaveLength(1);
  });

  it("reads 120 comments page by page with the SDK's iterator", async () => {
    const agent = 'agent-with-120-comments';
    for (let number = 0; number < 120; number += 1)
      bench.records.addComment(newComment({ agentId: agent, text: `Number ${number}` }));
    const { insightsAssessmentsComment } = insightsOf(SUPERVISOR_TOKEN);
    const texts = await new Promise<unknown[]>((resolve, reject) => {
      const read: unknown[] = [];
      insightsAssessmentsComment.each({
        agentId: agent,
        pageSize: 50,
        callback: ({ comment }, _done) => read.push(comment),
        done: (error?: Error) => (error ? reject(error) : resolve(read)),
      });
    });
    const expected = Array.from({ length: 120 }, (_, number) => ({ comment: `Number ${number}` }));
    expect(texts).toMatchObject(expected);
    expect(texts).toHaveLength(120);
    expect(bench.server.calls.list()).toHaveLength(3);
  });

  it('creates a comment, which is then in its list', async () => {
    const { segmentId } = sampleReservations.withoutComments;
    const { id: categoryId, name: categoryName } = categories.empathy;
    const { insightsAssessmentsComment } = insightsOf(SUPERVISOR_TOKEN);
    const created = await insightsAssessmentsComment.create({
      categoryId,
      categoryName,
      comment: 'Well listened – and “quoted” & kept.',
      segmentId: segmentId ?? '',
      agentId,
      offset: 12.25,
    });
    expect(created.toJSON()).toMatchObject({
      comment: {
        comment: 'Well listened – and “quoted” & kept.',
        category: { category_id: categoryId, name: categoryName },
      },
      offset: '12.25',
      userName: 'Vera Quillon',
      segmentId,
    });
    const listed = await insightsAssessmentsComment.list({ segmentId: segmentId ?? '' });
    expect(listed.map((comment) => comment.toJSON())).toEqual([created.toJSON()]);
    expect(bench.server.calls.list().flatMap((call) => contract.requestProblems(call))).toEqual([]);
  });

  it('gets the reason why a comment cannot be created', async () => {
    const create = insightsOf(AGENT_TOKEN).insightsAssessmentsComment.create({
      categoryId: categories.empathy.id,
      categoryName: categories.empathy.name,
      comment: 'By an agent.',
      segmentId: sampleReservations.withoutComments.segmentId ?? '',
      agentId,
      offset: 0,
    });
    await expect(create).rejects.toMatchObject({ status: 403, code: 20403 });
  });

  it('reads the available categories', async () => {
    const settings = await insightsOf(SUPERVISOR_TOKEN).insightsSettingsComment.fetch();
    const tags = settings.comments as { name: string; default: boolean }[];
    expect(settings.accountSid).toBe(ACCOUNT_SID);
    expect(tags.map(({ name }) => name)).toEqual(Object.values(categories).map(({ name }) => name));
    expect(tags.filter((tag) => tag.default)).toHaveLength(1);
  });

  it('finds both segments of a transferred conversation by one of them', async () => {
    const { transferredByBusyAgent: first, transferredToNewAgent: second } = sampleReservations;
    const [conversation] = await insightsOf(SUPERVISOR_TOKEN).insightsConversations.list({
      segmentId: second.segmentId ?? '',
    });
    expect(conversation?.segmentCount).toBe(2);
    expect(conversation?.segments).toMatchObject([
      { segment_id: first.segmentId },
      { segment_id: second.segmentId },
    ]);
  });

  it('reads what the signed-in reviewer has assessed, and nothing of other reviewers', async () => {
    const segmentId = sampleReservations.voiceWithFourComments.segmentId ?? '';
    const read = await insightsOf(SUPERVISOR_TOKEN).assessments.list({ segmentId, pageSize: 2 });
    const held = bench.records.assessments.ownRecords(reviewers.vera, segmentId);
    expect(read.map((assessment) => assessment.toJSON())).toEqual(held.map(asSdkFields));
    expect(read).toHaveLength(5);
    expect(bench.server.calls.list()).toHaveLength(3);
    expect(bench.server.calls.list().flatMap((call) => contract.requestProblems(call))).toEqual([]);
    expect(await insightsOf(AGENT_TOKEN).assessments.list({ segmentId })).toEqual([]);
  });

  it('reads the answer sets with the scores of the answers', async () => {
    const settings = await insightsOf(SUPERVISOR_TOKEN).insightsSettingsAnswerSets.fetch();
    expect(settings.accountSid).toBe(ACCOUNT_SID);
    expect(settings.answerSets).toMatchObject([
      {
        answers: [
          { name: 'Yes', score: 100 },
          { name: 'No', score: 0 },
        ],
      },
      { answers: [{ score: 100 }, { score: 50 }, { score: 0 }] },
    ]);
    expect(settings.notApplicable).toMatchObject({ name: 'N/A' });
  });

  it("reads the caller's own roles", async () => {
    const { roles } = await insightsOf(SUPERVISOR_TOKEN).insightsUserRoles().fetch();
    expect(roles).toEqual(['wfo.team_leader']);
  });

  it("reads the emulator's errors like Twilio's", async () => {
    const refused = insightsOf(EXPIRED_TOKEN).insightsAssessmentsComment.list({ agentId });
    await expect(refused).rejects.toMatchObject({
      status: 401,
      code: 20104,
      moreInfo: 'https://www.twilio.com/docs/errors/20104',
    });
  });
});
