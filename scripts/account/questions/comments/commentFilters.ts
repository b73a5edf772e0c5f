import { canonicalId } from '../../../../src/insights/parse/canonicalId';
import { parseId } from '../../../../src/insights/parse/parseField';
import { commentsUrl } from '../../sample/insightsUrls';
import { allComments, readPage, type InsightsRecord } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_COMMENTS } from '../reasons';

/** The plugin leaves comments on other agents and segments out, but the filters should make that unnecessary. */
export const commentFilters: Question = {
  id: 'Q11',
  assumption: 'The filters AgentId and SegmentId return only comments on that agent or segment',
  async ask(context) {
    const lists = await context.sample.commentLists();
    const commentCount = allComments(lists).length;
    if (commentCount === 0) return notChecked(NO_COMMENTS);
    const ofOthers = lists.reduce(
      (sum, { agentId, comments }) => sum + withOtherId(comments, 'agent_id', agentId),
      0,
    );
    if (ofOthers > 0) {
      return differs(
        `With AgentId, ${ofOthers} of ${count(commentCount, 'comment')} name another agent or none.`,
      );
    }
    const byAgent = `True for ${count(commentCount, 'comment')} by AgentId`;
    const segmentId = allComments(lists)
      .map(({ segment_id }) => parseId(segment_id))
      .find((id) => id !== null);
    if (!segmentId) return differs(`${byAgent}, but none names a segment.`);
    const { records: ofSegment } = await readPage(context, commentsUrl({ segmentId }), 'comments');
    const elsewhere = withOtherId(ofSegment, 'segment_id', segmentId);
    if (ofSegment.length === 0) return differs(`${byAgent}. With SegmentId, a known comment is missing.`);
    if (elsewhere > 0) {
      return differs(
        `With SegmentId, ${elsewhere} of ${count(ofSegment.length, 'comment')} name another segment.`,
      );
    }
    return ok(`${byAgent} and ${ofSegment.length} by SegmentId.`);
  },
};

function withOtherId(
  comments: readonly InsightsRecord[],
  field: 'agent_id' | 'segment_id',
  id: string,
): number {
  return comments.filter((comment) => canonicalId(parseId(comment[field])) !== canonicalId(id)).length;
}
