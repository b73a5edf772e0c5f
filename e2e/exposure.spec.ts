import { people } from '../emulator/world/sample/people';
import { sampleReservations } from '../emulator/world/sample/insights';
import { expect, test } from './flexTest';

test('the token goes to Insights only, in a header, and no comment is written anywhere but on the screen', async ({
  signIn,
  page,
  emulator,
}) => {
  const written: string[] = [];
  const basicCalls: string[] = [];
  page.on('console', (message) => written.push(message.text()));
  page.on('request', (request) => {
    written.push(request.url());
    const authorization = request.headers().authorization ?? '';
    if (request.url().includes('/v1/Insights/')) {
      basicCalls.push(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString());
    }
  });
  const desk = await signIn(people.busyAgent);
  const signInUrl = written.splice(0).join('\n');
  expect(signInUrl).not.toContain('/v1/Insights/');
  await desk.openPanel();
  await desk.select(sampleReservations.voiceWithFourComments.name);
  await expect(desk.conversation.getByRole('article')).toHaveCount(4);
  await desk.recent.getByRole('button', { name: 'Load more' }).click();
  await expect(desk.recent.getByRole('article')).toHaveCount(100);

  const token = await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('TWILIO_FLEX_SSO') ?? '{}') as { token?: string };
    return session.token ?? '';
  });
  expect(token).not.toBe('');
  expect(basicCalls.length).toBeGreaterThan(0);
  expect(new Set(basicCalls)).toEqual(new Set([`token:${token}`]));

  const stored = await page.evaluate(() =>
    JSON.stringify(
      Object.entries(localStorage).filter(([key]) => key.startsWith('plugin-assessment-comments')),
    ),
  );
  const everywhere = [...written, stored].join('\n');
  const secrets = emulator.records
    .commentsMatching({ agentId: people.busyAgent.insightsAgentId ?? '' })
    .flatMap((record) => {
      const {
        comment,
        user_name: name,
        user_email: email,
      } = record as {
        comment: { comment: string | null };
        user_name: string | null;
        user_email: string | null;
      };
      return [comment.comment, name, email].filter(
        (text): text is string => typeof text === 'string' && text.length > 3,
      );
    });
  expect(secrets.length).toBeGreaterThan(300);
  expect(secrets.filter((secret) => everywhere.includes(secret))).toEqual([]);
  expect(everywhere).not.toContain(token);
});

test.describe('for supervisors and admins', () => {
  for (const person of [people.supervisor, people.admin]) {
    test(`the panel stays out of Teams View and works on the agent desktop (${person.role})`, async ({
      signIn,
      page,
    }) => {
      const desk = await signIn(person, '/teams');
      await expect(page.getByText(people.busyAgent.fullName).filter({ visible: true }).first()).toBeVisible();
      await expect(desk.feedbackButton).toBeHidden();
      await page.goto(new URL('/agent-desktop', page.url()).href);
      await desk.ready();
      await desk.openPanel();
      await expect(
        desk.recent.getByRole('heading', { name: "Your feedback history isn't ready" }),
      ).toBeVisible();
      await page.goto(new URL('/teams', page.url()).href);
      await desk.ready();
      await expect(desk.panel).toBeHidden();
    });
  }
});
