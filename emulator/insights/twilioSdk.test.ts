import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient';
import type Response from 'twilio/lib/http/response';
import { createInsightsContract } from '../contract/createInsightsContract';
import { addSampleInsights, sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import {
  ACCOUNT_SID,
  AGENT_TOKEN,
  EXPIRED_TOKEN,
  NOW,
  startTestBench,
  SUPERVISOR_TOKEN,
  type TestBench,
} from './testBench';

/** Twilio's own HTTP client, which finds the emulator where it asks for flex-api.twilio.com. */
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

/** A comment record in the field names of Twilio's SDK. */
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

  it('reads all 340 comments of an agent over seven pages, each as the records hold it', async () => {
    const read = await insightsOf(SUPERVISOR_TOKEN).insightsAssessmentsComment.list({
      agentId,
      pageSize: 50,
    });
    const held = bench.records.commentsMatching({ agentId });
    expect(read.map((comment) => comment.toJSON())).toEqual(held.map(asSdkFields));
    expect(read).toHaveLength(340);
    expect(bench.server.calls.list()).toHaveLength(7);
    expect(bench.server.calls.list().flatMap((call) => contract.requestProblems(call))).toEqual([]);
  });

  it('walks forth and back between pages', async () => {
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

  it('finds the segments of several reservations in one call', async () => {
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

  it("reads the caller's own roles", async () => {
    const { roles } = await insightsOf(SUPERVISOR_TOKEN).insightsUserRoles().fetch();
    expect(roles).toEqual(['wfo.team_leader']);
  });

  it("understands the emulator's refusals as Twilio's", async () => {
    const refused = insightsOf(EXPIRED_TOKEN).insightsAssessmentsComment.list({ agentId });
    await expect(refused).rejects.toMatchObject({
      status: 401,
      code: 20104,
      moreInfo: 'https://www.twilio.com/docs/errors/20104',
    });
  });
});
