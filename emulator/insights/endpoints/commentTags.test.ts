import { createInsightsContract } from '../../contract/createInsightsContract';
import { COMMENT_TAGS_PATH } from '../../world/insightsPaths';
import { ACCOUNT_SID, startTestBench, type TestBench } from '../testing/testBench';

describe('GET CommentTags', () => {
  let bench: TestBench;
  beforeEach(async () => (bench = await startTestBench(createInsightsContract())));
  afterEach(() => bench.server.close());

  it('returns the categories in order, and marks the default one', async () => {
    bench.records.setCommentTags([
      { id: 'tag-1', name: 'Empathy', isDefault: false },
      { id: 'tag-2', name: 'Good for Training', isDefault: true },
    ]);
    expect((await bench.request(COMMENT_TAGS_PATH)).body).toEqual({
      account_sid: ACCOUNT_SID,
      comments: [
        { id: 'tag-1', name: 'Empathy', default: false, sort: 0 },
        { id: 'tag-2', name: 'Good for Training', default: true, sort: 1 },
      ],
      url: `https://flex-api.twilio.com${COMMENT_TAGS_PATH}`,
    });
  });
});
