import { createInsightsContract } from '../../contract/createInsightsContract';
import { ANSWER_SETS_PATH } from '../../world/insightsPaths';
import { ACCOUNT_SID, AGENT_TOKEN, startTestBench, type TestBench } from '../testing/testBench';

const YES = { id: 'answer-yes', name: 'Yes', description: 'Yes.', score: 100 };
const NO = { id: 'answer-no', name: 'No', description: 'No or very poor.', score: 0 };
const NOT_APPLICABLE = { id: 'answer-na', name: 'N/A', description: 'Not applicable', score: 0 };

describe('GET AnswerSets', () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await startTestBench(createInsightsContract());
    const sets = [{ id: 'set-1', name: 'Yes, No', category: 'Two Options', answers: [YES, NO] }];
    bench.records.assessments.setAnswerSettings({ sets, notApplicable: NOT_APPLICABLE });
  });
  afterEach(() => bench.server.close());

  it('returns the answers with their scores, in order, and the answer for "not applicable"', async () => {
    const categoryId = expect.any(String) as string;
    expect((await bench.request(ANSWER_SETS_PATH)).body).toEqual({
      account_sid: ACCOUNT_SID,
      answer_sets: [
        {
          id: 'set-1',
          name: 'Yes, No',
          category_id: categoryId,
          type: 'select',
          sort: 0,
          answers: [
            { ...YES, sort: 0 },
            { ...NO, sort: 1 },
          ],
        },
      ],
      answer_set_categories: [{ id: categoryId, name: 'Two Options', sort: 1 }],
      not_applicable: { ...NOT_APPLICABLE, sort: 0 },
      url: `https://flex-api.twilio.com${ANSWER_SETS_PATH}`,
    });
  });

  it('refuses an agent where agents may not read', async () => {
    bench.server.settings.agentsPermitted = false;
    expect(await bench.request(ANSWER_SETS_PATH, { token: AGENT_TOKEN })).toMatchObject({ status: 403 });
  });
});
