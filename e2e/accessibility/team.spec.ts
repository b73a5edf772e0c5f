import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expectAccessible } from '../support/expectAccessible';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { SAMPLE_TONES } from '../support/sampleTones';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call, withoutComments } = sampleReservations;
const WORKER = ['#assessment-comments-worker'];
const TASK = ['#assessment-comments-task'];

// `e2e/stories/axe.spec.ts` checks every state of every screen, without Flex around it. `e2e/load/tenThousand.spec.ts`
// checks the comments of an agent in the light theme of Flex.
test.use({ emulatorSettings: { theme: 'dark', uiAttributes: SAMPLE_TONES }, expectedErrors: FAILED_REQUEST });

test('axe finds nothing in the comments and in the form of Teams View in dark Flex', async ({
  signIn,
  page,
  emulator,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  const { conversation, worker } = teams;
  await teams.selectAgent(busyAgent);
  await expect(teams.cards(worker).first()).toBeVisible();
  await expect(worker.getByRole('button', { name: /to improve/ }).first()).toBeVisible();
  await expectAccessible(page, "an agent's comments as they are at first", WORKER);
  await worker.getByRole('button', { name: /more categories$/ }).click();
  await teams.searchButton.click();
  await teams.filtersButton.click();
  await teams.showAll();
  await worker.getByRole('button', { name: 'Trend' }).click();
  await expectAccessible(
    page,
    'all comments on an agent with all categories, the chart, the search and the filters',
    WORKER,
  );

  await worker.getByRole('button', { name: 'Compliance', exact: false, pressed: false }).first().click();
  await teams.menuButton.click();
  await expectAccessible(page, 'a filtered list, and the menu', WORKER);
  await page.getByRole('menuitem', { name: 'Add to another conversation' }).click();
  await expectAccessible(page, 'the field for a link', WORKER);

  await teams.selectTask(call.name);
  await expect(teams.cards(conversation)).toHaveCount(4);
  await teams.openForm();
  await teams.sendButton.click();
  await expect(teams.text).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'the comments on a task, and the form with a problem', TASK);
  await teams.text.fill('Opened with the name of the customer.');
  emulator.insights.faults.add({
    endpoint: 'createComment',
    times: 1,
    response: { kind: 'status', status: 400, body: { code: 20001, status: 400 } },
  });
  await teams.sendButton.click();
  await expect(conversation.getByText('Insights did not accept the comment')).toBeVisible();
  await expectAccessible(page, 'a rejected comment', TASK);

  await teams.selectTask(withoutComments.name);
  emulator.world.setReservationStatus(call.reservationSid, 'completed');
  await teams.selectAgent(busyAgent);
  await expect(worker.getByText('Your unsent comment')).toBeVisible();
  await expectAccessible(page, 'an unsent comment', WORKER);
});
