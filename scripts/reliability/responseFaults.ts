import type { Fault } from './Fault';

const CLIENT_TEST = 'src/insights/http/InsightsClient.test.ts';
const RETRY_TEST = 'src/insights/http/retry.test.ts';
const TOKEN_TEST = 'src/insights/http/tokenRenewal.test.ts';
const COMMENTS_TEST = 'src/insights/endpoints/comments.test.ts';
const PAGING_TEST = 'src/insights/endpoints/paging.test.ts';
const RESPONSES_IN_BROWSER = {
  file: 'e2e/faults/responses.spec.ts',
  title: 'an agent reads what is wrong with an answer, and the feedback once it is right',
};
const PAGING_IN_BROWSER = {
  file: 'e2e/faults/paging.spec.ts',
  title: 'pages that lead elsewhere or nowhere are not followed, and the list says that it is not whole',
};
const SLOW_IN_BROWSER = {
  file: 'e2e/faults/responses.spec.ts',
  title: 'a slow answer can be given up, and is asked for again after ten seconds',
};
const TOO_MANY_IN_BROWSER = {
  file: 'e2e/faults/responses.spec.ts',
  title: 'too many requests count down, whoever asks waits, and a time that can be read is kept',
};
const COULD_NOT_BE_READ =
  'The panel says "Feedback could not be read", and that the response was not as expected.';

/** How requests can fail, and how Insights can respond. */
export const responseFaults: readonly Fault[] = [
  {
    name: 'A response after 9.9 s',
    seen: 'The comments appear.',
    calls: '1',
    tests: [{ file: CLIENT_TEST, title: 'is enough for an answer after 9.9 seconds' }, SLOW_IN_BROWSER],
    breaks: {
      file: 'src/insights/http/sendRequest.ts',
      find: 'ATTEMPT_TIMEOUT_MS = 10_000',
      replace: 'ATTEMPT_TIMEOUT_MS = 9_000',
    },
  },
  {
    name: 'A response after 10.1 s, or a body that stalls',
    seen: 'The comments appear with the next attempt.',
    calls: '2',
    tests: [{ file: CLIENT_TEST, title: 'counts while the body is being read' }, SLOW_IN_BROWSER],
    breaks: {
      file: 'src/insights/http/sendRequest.ts',
      find: 'ATTEMPT_TIMEOUT_MS = 10_000',
      replace: 'ATTEMPT_TIMEOUT_MS = 11_000',
    },
  },
  {
    name: 'No response at all',
    seen: '"Still loading" appears after 5 s, and "Cancel" after 10 s. After 25 s, the panel says that Insights took too long to respond.',
    calls: 'at most 3',
    tests: [
      { file: CLIENT_TEST, title: 'ends the operation after 25 seconds (fetch ignores its signal: %p)' },
      SLOW_IN_BROWSER,
    ],
    breaks: {
      file: 'src/insights/http/InsightsClient.ts',
      find: 'OPERATION_TIMEOUT_MS = 25_000',
      replace: 'OPERATION_TIMEOUT_MS = 30_000',
    },
  },
  {
    name: 'No connection, a connection that ends in the middle of the body, 408, 5xx with HTML',
    seen: 'The panel says that the feedback could not be loaded, and why. A list on screen stays below the message.',
    calls: '3 (two retries); after a 408 on a reused connection, the browser itself repeats the request',
    tests: [
      { file: RETRY_TEST, title: 'is tried three times after %s' },
      RESPONSES_IN_BROWSER,
      {
        file: 'e2e/faults/responses.spec.ts',
        title: 'a list stays on screen when its refresh is cut in the middle, three times',
      },
    ],
    breaks: {
      file: 'src/insights/http/retry.ts',
      find: "kind === 'network' || kind === 'timeout'",
      replace: "kind === 'timeout'",
    },
  },
  {
    name: 'Missing CORS headers, or a redirect',
    seen: 'The user sees the same as without a connection, because a page cannot read more. The token follows no redirect.',
    calls: '3 (two retries)',
    tests: [
      {
        file: CLIENT_TEST,
        title: 'carries the token as Twilio expects it and nothing that a preflight would refuse',
      },
      RESPONSES_IN_BROWSER,
    ],
    breaks: {
      file: 'src/insights/http/authorization.ts',
      find: "redirect: 'error'",
      replace: "redirect: 'follow'",
    },
  },
  {
    name: '401, and a new token soon after',
    seen: 'The comments appear, up to 3 s later.',
    calls: '2',
    tests: [{ file: TOKEN_TEST, title: 'waits for another token after a refusal and asks once more' }],
    breaks: {
      file: 'src/insights/http/tokenRenewal.ts',
      find: 'RENEWAL_WAIT_MS = 3_000',
      replace: 'RENEWAL_WAIT_MS = 1_000',
    },
  },
  {
    name: '401 repeatedly',
    seen: 'The panel says "Your session needs a refresh". The user stays signed in.',
    calls: '1, or 2 if Flex has another token',
    tests: [
      {
        file: TOKEN_TEST,
        title: 'gives up after about three seconds without another token, with one call made',
      },
      {
        file: 'e2e/agent/panel.spec.ts',
        title: 'a token Insights refuses for good asks for a new sign-in and leaves the agent signed in',
      },
    ],
    breaks: {
      file: 'src/insights/http/tokenRenewal.ts',
      find: 'return token === refusedToken ? null : token;',
      replace: 'return token;',
    },
  },
  {
    name: '403',
    seen: 'The panel says "Feedback isn\'t turned on for agents", and who can turn it on. It sends no new request until the roles or the token change.',
    calls: '1',
    tests: [
      {
        file: 'src/features/agent-panel/data/useSelectedConversation.test.tsx',
        title: 'is refused without a question when everything before was refused',
      },
      {
        file: 'e2e/agent/panel.spec.ts',
        title: 'agents whom Insights refuses read who can change it, and nothing is asked again',
      },
    ],
    breaks: {
      file: 'src/insights/http/parseErrorResponse.ts',
      find: "if (status === 403) return 'notPermitted';",
      replace: '',
    },
  },
  {
    name: '404, another 4xx, `{errors: []}` with a 4xx',
    seen: 'The panel says that Insights is not set up or did not accept the request, and shows the error code.',
    calls: '1',
    tests: [
      { file: CLIENT_TEST, title: 'with status %p and %j is the failure %s, not retried' },
      RESPONSES_IN_BROWSER,
    ],
    breaks: {
      file: 'src/insights/http/parseErrorResponse.ts',
      find: "if (status === 404) return 'notFound';",
      replace: '',
    },
  },
  {
    name: '429 with a readable Retry-After, in seconds or as a date',
    seen: 'After a short wait, the comments appear. For a longer wait, there is a countdown. Other requests wait too.',
    calls: '2, or 1 before the countdown',
    tests: [{ file: RETRY_TEST, title: 'as a date is waited for' }, TOO_MANY_IN_BROWSER],
    breaks: { file: 'src/insights/http/retryAfter.ts', find: 'Date.parse(value)', replace: 'NaN' },
  },
  {
    name: '429 without a readable Retry-After',
    seen: 'A countdown of 10 to 20 seconds appears, then the comments.',
    calls: '3 before the countdown',
    tests: [
      { file: RETRY_TEST, title: 'status %p is the failure %s once the attempts are used up' },
      { file: 'e2e/agent/panel.spec.ts', title: 'too many requests counts down and loads again by itself' },
    ],
    breaks: {
      file: 'src/insights/http/parseErrorResponse.ts',
      find: "if (status === 429) return 'rateLimited';",
      replace: '',
    },
  },
  {
    name: 'An empty body, HTML or truncated JSON with 200',
    seen: COULD_NOT_BE_READ,
    calls: '1',
    tests: [
      { file: CLIENT_TEST, title: 'with status 200 and %s is unreadable and not asked for again' },
      RESPONSES_IN_BROWSER,
    ],
    breaks: {
      file: 'src/insights/http/sendRequest.ts',
      find: "throw new InsightsError('unreadable', operation, { status: response.status });",
      replace: 'return {};',
    },
  },
  {
    name: 'A body with `null`, an array, another list or `{errors: []}`, with 200',
    seen: COULD_NOT_BE_READ,
    calls: '1',
    tests: [
      { file: COMMENTS_TEST, title: 'is unreadable when the answer is %s' },
      RESPONSES_IN_BROWSER,
      {
        file: 'e2e/faults/responses.spec.ts',
        title: 'a supervisor reads the same of an agent and of a task',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/fetchListPage.ts',
      find: "throw new InsightsError('unreadable', operation, { status: 200 });",
      replace: 'return { pageUrl, records: [], nextPageUrl: null, untrustedNextPage: false };',
    },
  },
  {
    name: 'A failure for one segment of a conversation',
    seen: 'The comments on the other segments appear below the error.',
    calls: 'as many as this failure usually needs',
    tests: [
      {
        file: 'src/shared/data/query/commentBatch.test.ts',
        title: 'has the comments of one segment when another %s, and says so',
      },
    ],
    breaks: {
      file: 'src/shared/data/query/fetchBatch.ts',
      find: 'const canBePartial = sequences.length > 0 &&',
      replace: 'const canBePartial = sequences.length > 9 &&',
    },
  },
  {
    name: 'A page token that is no longer valid',
    seen: 'The list on screen stays. It is loaded again from the first page.',
    calls: '3',
    tests: [
      {
        file: 'src/features/agent-panel/data/useRecentFeedback.test.tsx',
        title: 'starts once more at the first page when the page token has expired, and keeps what is shown',
      },
    ],
    breaks: {
      file: 'src/insights/http/parseErrorResponse.ts',
      find: 'INVALID_PAGE_TOKEN_CODE = 21481',
      replace: 'INVALID_PAGE_TOKEN_CODE = 21482',
    },
  },
  {
    name: 'Page tokens that are always refused during "Load all"',
    seen: 'The list on screen stays, and the user can try again.',
    calls: '3 (one restart)',
    tests: [
      {
        file: 'src/features/team-view/data/useWorkerComments.test.tsx',
        title: 'ends when the page tokens are refused for good',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/data/useInfiniteComments.ts',
      find: 'hasMore ? await fetchNextPage() : refetched',
      replace: 'hasMore ? refetched : refetched',
    },
  },
  {
    name: 'Pages that loop',
    seen: 'The comments appear. The list says that the rest could not be loaded.',
    calls: '1 for each page',
    tests: [{ file: PAGING_TEST, title: 'ends when the second page leads back to %s' }, PAGING_IN_BROWSER],
    breaks: {
      file: 'src/insights/endpoints/paging.ts',
      find: 'page.pageUrl === pageUrl',
      replace: 'page.pageUrl === null',
    },
  },
  {
    name: 'Pages that repeat earlier comments',
    seen: 'Each comment appears once. The list says that the rest could not be loaded.',
    calls: '2',
    tests: [{ file: PAGING_TEST, title: 'ends on a page whose records are all known' }],
    breaks: {
      file: 'src/insights/endpoints/paging.ts',
      find: 'return lastKeys.every((key) => earlierPages.some(({ recordKeys }) => recordKeys.includes(key)));',
      replace: 'return false && earlierPages.length > 0;',
    },
  },
  {
    name: 'Pages that shift while they are loaded',
    seen: 'Each comment appears once.',
    calls: '1 for each page',
    tests: [
      {
        file: 'src/shared/data/query/commentBatch.test.ts',
        title: 'stand once when two pages overlap',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/paging.ts',
      find: 'byKey.set(comment.key, comment)',
      replace: 'byKey.set(`${comment.key}${byKey.size}`, comment)',
    },
  },
  {
    name: 'Empty pages with a next page',
    seen: 'The comments appear after up to three empty pages in a row.',
    calls: '1 for each page',
    tests: [{ file: PAGING_TEST, title: 'follows three empty pages in a row and not a fourth' }],
    breaks: {
      file: 'src/insights/endpoints/paging.ts',
      find: 'MAX_CONSECUTIVE_EMPTY_PAGES = 3',
      replace: 'MAX_CONSECUTIVE_EMPTY_PAGES = 9',
    },
  },
  {
    name: 'A next page on another host or path, for another id, without TLS, with user info, or with a relative URL',
    seen: 'The comments so far appear. The list says that the rest could not be loaded. The token is not sent there.',
    calls: '1',
    tests: [{ file: 'src/insights/endpoints/listUrl.test.ts', title: 'does not know %s' }, PAGING_IN_BROWSER],
    breaks: {
      file: 'src/insights/endpoints/listUrl.ts',
      find: 'page.origin === first.origin &&',
      replace: '',
    },
  },
  {
    name: 'A next page that is null, a number or empty, or a missing `meta`',
    seen: 'The comments appear, and the list counts as complete.',
    calls: '1',
    tests: [{ file: COMMENTS_TEST, title: 'is still read, as the last one, when meta is %j' }],
    breaks: {
      file: 'src/insights/endpoints/fetchListPage.ts',
      find: "if (typeof nextPageUrl !== 'string' || nextPageUrl === '')",
      replace: "if (typeof nextPageUrl !== 'string')",
    },
  },
];
