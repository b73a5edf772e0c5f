import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expectAccessible } from '../support/expectAccessible';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';

const BUTTON = '#assessment-comments-button';
const PANEL = '.Twilio-SidePanel-AssessmentCommentsPanel-Container';

// `e2e/stories/axe.spec.ts` checks every state of every screen, without Flex around it. `e2e/load/tenThousand.spec.ts`
// checks the panel in the light theme of Flex.
test.use({ emulatorSettings: { theme: 'dark', uiAttributes: SAMPLE_TONES }, expectedErrors: FAILED_REQUEST });

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
  for (const place of [0, 1]) await desktop.chooseOn(cards.nth(place), 'Mark as new');
  await expect(desktop.feedbackButton).toHaveAccessibleName('Feedback 2 new comments');
  await desktop.choose('Show overview');
  await expect(desktop.recent.getByRole('img', { name: /^Feedback over time/ })).toBeVisible();
  await check('two new comments and the overview');

  await desktop.searchButton.click();
  await desktop.filtersButton.click();
  await expect(desktop.recent.getByRole('combobox', { name: 'Category' })).toBeVisible();
  await check('the search and the filters');
  await desktop.closeButton.click();
  await desktop.openPanel();
  await expect(desktop.recent.getByRole('separator')).toHaveCount(2);
  await check('the divider between what is new and what is earlier');

  await desktop.select(sampleReservations.voiceWithFourComments.name);
  await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
  await check('a conversation with the tabs');

  emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 503 } });
  await desktop.choose('Refresh');
  await expect(desktop.panel.getByRole('heading', { name: 'Feedback could not be loaded' })).toHaveCount(1);
  await check('both lists after a failed refresh');
});
