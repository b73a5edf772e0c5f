import { allComments } from '../../sample/records';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_COMMENTS } from '../reasons';

const LARGEST_PAGE = 1_000;
const DEFAULT_PAGE = 50;

/** If comments do not come newest first, the plugin fetches pages of this size. */
export const largestPage: Question = {
  id: 'Q15',
  assumption: 'A page can have 1,000 comments',
  async ask({ sample }) {
    const lists = await sample.commentLists();
    if (lists.every(({ comments }) => comments.length === 0)) return notChecked(NO_COMMENTS);
    const cutOff = lists.find(({ comments, hasNextPage }) => hasNextPage && comments.length < LARGEST_PAGE);
    if (cutOff)
      return differs(`With PageSize 1000, a page had only ${count(cutOff.comments.length, 'comment')}.`);
    const smaller = lists.find(({ pageSize }) => pageSize !== null && pageSize < LARGEST_PAGE);
    if (smaller) return differs(`With PageSize 1000, the response names the page size ${smaller.pageSize}.`);
    const most = Math.max(...lists.map(({ comments }) => comments.length));
    const isNamed = lists.every(({ pageSize }) => pageSize === LARGEST_PAGE);
    return isNamed || most > DEFAULT_PAGE
      ? ok(`It was accepted. The longest page had ${count(most, 'comment')} of ${allComments(lists).length}.`)
      : notChecked(`It was accepted, but no agent has more than ${DEFAULT_PAGE} comments.`);
  },
};
