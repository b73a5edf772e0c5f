import { isPageOfSameList } from '../../../../src/insights/endpoints/listUrl';
import { parseComment } from '../../../../src/insights/parse/parseComment';
import { commentsUrl } from '../../sample/insightsUrls';
import { readPage, type InsightsRecord } from '../../sample/records';
import { differs, notChecked, ok, type Question } from '../Question';

const PAGE_SIZE = 2;

/** "Load more" follows the URL of the next page, and only if it belongs to the same list. */
export const paging: Question = {
  id: 'Q14',
  assumption:
    'A page has at most PageSize comments, and next_page_url leads to more comments of the same list',
  async ask(context) {
    const list = (await context.sample.commentLists()).find(({ comments }) => comments.length > PAGE_SIZE);
    if (list === undefined)
      return notChecked(`No agent that was asked for has more than ${PAGE_SIZE} comments.`);
    const firstUrl = commentsUrl({ agentId: list.agentId }, String(PAGE_SIZE));
    const { records: first, meta } = await readPage(context, firstUrl, 'comments');
    if (first.length > PAGE_SIZE)
      return differs(`A page with PageSize ${PAGE_SIZE} had ${first.length} comments.`);
    const nextUrl = meta.next_page_url;
    if (typeof nextUrl !== 'string')
      return differs('The first page has no next_page_url, although there are more comments.');
    if (!isPageOfSameList(nextUrl, firstUrl))
      return differs('next_page_url names another host, path or agent, so the plugin would not follow it.');
    const { records: second } = await readPage(context, nextUrl, 'comments');
    if (second.length === 0) return differs('The second page is empty.');
    if (second.length > PAGE_SIZE)
      return differs(`The second page had ${second.length} comments instead of ${PAGE_SIZE}.`);
    const keys = new Set(first.map(keyOf));
    return second.some((comment) => keys.has(keyOf(comment)))
      ? differs('The second page repeats a comment of the first page.')
      : ok(`Two pages of ${PAGE_SIZE} had different comments.`);
  },
};

const keyOf = (comment: InsightsRecord): string => parseComment(comment).key;
