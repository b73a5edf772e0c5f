import { createInsightsContract } from '../../contract/createInsightsContract';
import type { NewAssessment } from '../../world/insightsAssessments';
import { ASSESSMENTS_PATH } from '../../world/insightsPaths';
import {
  ACCOUNT_SID,
  AGENT_AND_SUPERVISOR_TOKEN,
  startTestBench,
  type TestBench,
} from '../testing/testBench';

const vera = { name: 'Vera Quillon', email: 'vera.quillon@example.com' };
const odell = { name: 'Odell Farrow', email: 'odell.farrow@example.com' };

function newAssessment(changes: Partial<NewAssessment> = {}): NewAssessment {
  return {
    segmentId: 'segment-1',
    agentId: 'agent-1',
    reviewer: vera,
    questionnaire: 'Customer Experience',
    category: 'Good for Training',
    question: 'Active listening',
    answer: { id: 'answer-1', text: 'Fair' },
    answeredAtMs: 1_657_329_694_199,
    ...changes,
  };
}

interface AssessmentsBody {
  assessments: { answer_text: string | null; user_name: string }[];
  meta: { key: string; next_page_url: string | null };
}

describe('GET Assessments', () => {
  const contract = createInsightsContract();
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(contract)));
  afterEach(() => bench.server.close());

  const send = async (query: string, token?: string): Promise<AssessmentsBody> => {
    const { status, body } = await bench.request(`${ASSESSMENTS_PATH}${query}`, token ? { token } : {});
    expect(status).toBe(200);
    return body as AssessmentsBody;
  };

  it('returns one record for each answered question, without a score', async () => {
    bench.records.assessments.add(newAssessment());
    const { assessments, meta } = await send('?SegmentId=segment-1');
    expect(assessments).toEqual([
      {
        account_sid: ACCOUNT_SID,
        assessment_sid: expect.stringMatching(/^FM[0-9a-f]{32}$/) as string,
        offset: '0.0',
        report: true,
        weight: '1',
        agent_id: 'agent-1',
        segment_id: 'segment-1',
        user_name: 'Vera Quillon',
        user_email: 'vera.quillon@example.com',
        answer_id: 'answer-1',
        answer_text: 'Fair',
        timestamp: '1657329694199',
        assessment: {
          questionnaire: {
            questionnaire_sid: expect.stringMatching(/^GM/) as string,
            name: 'Customer Experience',
            question: {
              question_sid: expect.stringMatching(/^GE/) as string,
              name: 'Active listening',
              category: { category_sid: expect.stringMatching(/^FY/) as string, name: 'Good for Training' },
            },
          },
        },
        url: expect.stringContaining(`https://flex-api.twilio.com${ASSESSMENTS_PATH}/FM`) as string,
      },
    ]);
    expect(meta).toMatchObject({ key: 'assessments', next_page_url: null });
  });

  it('returns only the assessments that the signed-in user made', async () => {
    bench.records.assessments.add(newAssessment());
    bench.records.assessments.add(newAssessment({ reviewer: odell, answer: { id: null, text: 'Poor' } }));
    expect((await send('?SegmentId=segment-1')).assessments.map((each) => each.user_name)).toEqual([
      vera.name,
    ]);
    const others = await send('?SegmentId=segment-1', AGENT_AND_SUPERVISOR_TOKEN);
    expect(others.assessments.map((each) => each.answer_text)).toEqual(['Poor']);
  });

  it('recognizes a reviewer without an email address by name', async () => {
    bench.records.assessments.add(newAssessment({ reviewer: { ...vera, email: null } }));
    expect((await send('?SegmentId=segment-1')).assessments).toHaveLength(1);
  });

  it('returns those of one segment, or of all segments, page by page', async () => {
    for (const segmentId of ['segment-1', 'segment-2', 'segment-2'])
      bench.records.assessments.add(newAssessment({ segmentId }));
    expect((await send('?SegmentId=segment-2')).assessments).toHaveLength(2);
    expect((await send('?SegmentId=unknown')).assessments).toEqual([]);
    const first = await send('?PageSize=2');
    const second = await send(new URL(first.meta.next_page_url ?? '').search);
    expect([first.assessments.length, second.assessments.length]).toEqual([2, 1]);
  });

  it('returns records without an answer, a category or a time, and malformed ones unchanged', async () => {
    const unusual = newAssessment({
      category: null,
      question: null,
      answer: { id: null, text: null },
      answeredAtMs: null,
    });
    bench.records.assessments.add(unusual);
    expect((await send('?SegmentId=segment-1')).assessments).toMatchObject([
      { answer_id: null, answer_text: null, timestamp: null },
    ]);
    bench.records.assessments.addRaw('not a record', unusual);
    const { body } = await bench.requestRaw(ASSESSMENTS_PATH);
    expect(body).toHaveProperty('assessments.1', 'not a record');
  });

  it('rejects a repeated segment', async () => {
    const response = await bench.request(`${ASSESSMENTS_PATH}?SegmentId=a&SegmentId=b`);
    expect(response).toMatchObject({ status: 400, body: { code: 20001 } });
  });
});
