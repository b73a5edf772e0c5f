import { commentsUrl } from '../../sample/insightsUrls';
import { readPage } from '../../sample/records';
import { RequestProblem } from '../../twilio/RequestProblem';
import { count, differs, notChecked, ok, type Question } from '../Question';

/** The plugin requests no other agent's comments, but only Insights can protect them. */
export const otherAgents: Question = {
  id: 'Q20',
  assumption: "An agent's own token cannot read the comments on other agents",
  async ask({ reader, sample }) {
    if (!reader.has('agent')) return notChecked('AGENT_FLEX_TOKEN is not set.');
    const withComments = (await sample.commentLists()).filter(({ comments }) => comments.length > 0);
    // The token may belong to one of the agents, so one list proves nothing.
    if (withComments.length < 2)
      return notChecked('Fewer than two agents that were asked for have comments.');
    let readable = 0;
    for (const { agentId } of withComments) {
      const page = await readPage(
        { reader, insightsUser: 'agent' },
        commentsUrl({ agentId }, '1'),
        'comments',
      ).catch(nullIfRefused);
      if (page !== null && page.records.length > 0) readable += 1;
    }
    const found = `It read comments on ${readable} of ${count(withComments.length, 'agent')}.`;
    return readable < 2 ? ok(found) : differs(found);
  },
};

function nullIfRefused(error: unknown): null {
  if (error instanceof RequestProblem && (error.status === 403 || error.status === 404)) return null;
  throw error;
}
