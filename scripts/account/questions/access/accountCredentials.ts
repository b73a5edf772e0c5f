import { COMMENT_TAGS_URL } from '../../sample/insightsUrls';
import { errorCodeOf, RequestProblem, statusText } from '../../twilio/RequestProblem';
import { differs, notChecked, ok, type Question } from '../Question';

/** The agent function reads Insights in this way. */
export const accountCredentials: Question = {
  id: 'Q1',
  assumption: "Insights accepts the account's SID and auth token",
  async ask({ reader, hasAuthToken }) {
    const { status, body } = await reader.send('GET', COMMENT_TAGS_URL, 'account');
    const isAccepted = status >= 200 && status < 300;
    const answer = statusText(status, isAccepted ? null : errorCodeOf(status, body));
    if (!isAccepted && status !== 401 && status !== 403) {
      throw RequestProblem.ofStatus('Insights', 'account', status, body);
    }
    if (!hasAuthToken) {
      const found = isAccepted ? 'accepted' : 'refused';
      return notChecked(
        `It ${found} an API key (${answer}). Only the auth token shows what the function gets.`,
      );
    }
    return isAccepted
      ? ok(`It responded with ${answer}.`)
      : differs(`It responded with ${answer}. The agent function cannot work in this account.`);
  },
};
