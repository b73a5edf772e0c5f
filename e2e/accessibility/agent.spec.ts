import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expectAccessible } from '../support/expectAccessible';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';

const BUTTON = '#assessment-comments-button';
const PANEL = '.Twilio-SidePanel-AssessmentCommentsPanel-Container';

// `e2e/stories/axe.spec.ts` checks every state of every screen, without Flex around it. `e2e/load/tenThousand.spec.ts`
// checks the panel in the light theme of Flex.
test.use({ emulatorSettings: { theme: 'dark' }, expectedErrors: FAILED_REQUEST });

test('axe finds nothing in the header button and in the panel in dark Flex', async ({
  signIn,
  page,
  emulator,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const desktop = await signIn(people.busyAgent);
  const check = (state: string) => expectAccessible(page, state, [PANEL, BUTTON]);
  await expectAccessible(page, 'closed', [BUTTON]);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  for (const place of [0, 1]) await cards.nth(place).getByRole('button', { name: 'Mark as new' }).click();
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 2 new comments');
  await desktop.recent.getByRole('button', { name: 'Show overview' }).click();
  await check('two new comments and the overview');

  await desktop.recent.getByRole('button', { name: 'Filters' }).click();
  await desktop.select(sampleReservations.voiceWithFourComments.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  await check('a conversation and the filters');

  emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 503 } });
  await desktop.panel.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(desktop.recent.getByRole('heading', { name: 'Feedback could not be loaded' })).toBeVisible();
  await check('a list after a failed refresh');
});
