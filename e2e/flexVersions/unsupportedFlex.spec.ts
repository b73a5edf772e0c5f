import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const OFF = /^\S+ \S+: is off, because this is Flex UI 3\.0\.0; it supports 2\./;

/** Gives the plugin a different version than Flex has. */
const SAY_VERSION_3 = `
  let twilio;
  Object.defineProperty(window, 'Twilio', {
    get: () => twilio,
    set: (value) => {
      twilio = value;
      const { Plugins } = value.Flex;
      const { init } = Plugins;
      Plugins.init = (Plugin, ...rest) => {
        class InFlex3 extends Plugin {
          init(flex, manager) {
            return super.init({ ...flex, VERSION: '3.0.0' }, manager);
          }
        }
        return init.call(Plugins, InFlex3, ...rest);
      };
    },
  });
`;

test.use({ expectedErrors: OFF });

test('an unsupported Flex UI starts without the plugin, and one console line says why', async ({
  emulator,
  page,
  signIn,
}) => {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (OFF.test(message.text())) lines.push(message.text());
  });
  await page.addInitScript({ content: SAY_VERSION_3 });
  const desktop = await signIn(people.supervisor);
  await expect(page.getByRole('heading', { name: 'Agent Desktop View' })).toBeVisible();
  expect(lines).toHaveLength(1);
  await expect(desktop.feedbackButton).toHaveCount(0);

  await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(people.busyAgent);
  await expect(page.locator('.Twilio-WorkerCanvas')).toContainText(people.busyAgent.fullName);
  await expect(teams.worker).toHaveCount(0);
  expect(emulator.insights.calls.list()).toEqual([]);
});
