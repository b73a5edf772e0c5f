import type { Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { categories } from '../../emulator/world/sample/texts';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';

const COMMENTS = 'https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments';
/** Messages that the browser itself logs when it withholds a response from the page. */
const BLOCKED_BY_BROWSER = new RegExp(`${FAILED_REQUEST.source}|has been blocked by CORS policy`);
const conversation = sampleReservations.withoutComments;
const segmentId = conversation.segmentId ?? '';

interface SeenByPage {
  /** Null if the browser gives the page no response. */
  status: number | null;
  retryAfter: string | null;
}

/** Sends a request to Insights from the page, with or without a form, and returns what a script in the page can see. */
function fetchFromPage(page: Page, token: string, form?: Record<string, string>): Promise<SeenByPage> {
  const address = form ? COMMENTS : `${COMMENTS}?SegmentId=${segmentId}`;
  return page.evaluate(
    async (request) => {
      const { address, token, form } = request;
      const headers = { Authorization: `Basic ${btoa(`token:${token}`)}` };
      const body = form ? new URLSearchParams(form) : null;
      try {
        const { status, headers: given } = await fetch(address, {
          method: body ? 'POST' : 'GET',
          headers,
          body,
        });
        return { status, retryAfter: given.get('Retry-After') };
      } catch {
        return { status: null, retryAfter: null };
      }
    },
    { address, token, form },
  );
}

/** A form with a comment on the conversation that has no review yet. */
function formOf(comment: string): Record<string, string> {
  return {
    CategoryId: categories.empathy.id,
    CategoryName: categories.empathy.name,
    Comment: comment,
    SegmentId: segmentId,
    AgentId: people.busyAgent.insightsAgentId ?? '',
    Offset: '12.5',
  };
}

function supervisorToken({ world }: Emulator): string {
  return world.sessions.issue(people.supervisor.workerSid).token;
}

test('an agent sees a comment that a supervisor added in another browser', async ({
  signIn,
  signInElsewhere,
  emulator,
}) => {
  const desktop = await signIn(people.busyAgent);
  await desktop.openPanel();
  await desktop.select(conversation.name);
  await desktop.conversationTab.click();
  await expect(desktop.conversation.getByText('No feedback on this conversation yet')).toBeVisible();

  const { page } = await signInElsewhere(people.supervisor, '/teams');
  const response = await fetchFromPage(
    page,
    supervisorToken(emulator),
    formOf('You found another day at once.'),
  );
  expect(response.status).toBe(201);

  await desktop.choose('Refresh');
  await expect(desktop.conversation.getByRole('article')).toContainText('You found another day at once.');
  await desktop.recentTab.click();
  await expect(desktop.recent.getByRole('article').first()).toContainText('Vera Quillon');
});

test.describe('with faults', () => {
  test.use({ expectedErrors: BLOCKED_BY_BROWSER });

  test('a page sees only what the browser lets it see of a faulty response', async ({ signIn, emulator }) => {
    const { page } = await signIn(people.supervisor, '/teams');
    const token = supervisorToken(emulator);
    const { insights, records } = emulator;
    const fetchInsights = (form?: Record<string, string>): Promise<SeenByPage> =>
      fetchFromPage(page, token, form);
    const storedCount = (): number => records.commentsMatching({ segmentId }).length;

    const tooMany = { kind: 'status', status: 429, retryAfterSeconds: 7 } as const;
    insights.faults.add({ endpoint: 'comments', times: 1, response: tooMany });
    expect(await fetchInsights()).toEqual({ status: 429, retryAfter: null });
    insights.faults.add({
      endpoint: 'comments',
      times: 1,
      response: { ...tooMany, exposesRetryAfter: true },
    });
    expect(await fetchInsights()).toEqual({ status: 429, retryAfter: '7' });

    insights.faults.add({ endpoint: 'createComment', times: 1, response: { kind: 'withoutCors' } });
    expect((await fetchInsights(formOf('Stored, and the page is not told.'))).status).toBeNull();
    expect(storedCount()).toBe(1);
    insights.faults.add({ endpoint: 'createComment', times: 1, response: { kind: 'status', status: 503 } });
    expect((await fetchInsights(formOf('Refused.'))).status).toBe(503);
    expect(storedCount()).toBe(1);

    await insights.stop();
    expect((await fetchInsights()).status).toBeNull();
    await insights.resume();
    expect((await fetchInsights()).status).toBe(200);
  });
});
