import type { InsightsContract } from '../../contract/createInsightsContract';
import { startTestBench, type TestBench } from './testBench';
import { newSegment } from './testRecords';

/** A bench with the segment that `COMMENT_FORM` comments on. */
export async function startCommentBench(contract: InsightsContract): Promise<TestBench> {
  const bench = await startTestBench(contract);
  bench.records.addSegment(newSegment());
  return bench;
}
