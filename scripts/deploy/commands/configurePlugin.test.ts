import { configurePlugin, showSettings, withSettings } from './configurePlugin';
import { Failure } from '../script/Failure';
import type { Attributes } from '../account/UiAttributes';

const OTHERS = {
  theme: { isLight: false },
  custom_data: { mine: 1, features: { callbacks: { enabled: true } } },
};
const withOurs = (settings: Attributes): Attributes => ({
  ...OTHERS,
  custom_data: { mine: 1, features: { callbacks: { enabled: true }, assessment_comments: settings } },
});

/** A fake account that stores its attributes. With `loses`, it ignores the change. */
function account(attributes: Attributes, loses = false) {
  let stored = attributes;
  const replace = jest.fn((given: Attributes) => {
    if (!loses) stored = given;
    return Promise.resolve();
  });
  return { read: () => Promise.resolve(stored), replace, stored: () => stored };
}

async function configure(settings: Attributes | null, at: ReturnType<typeof account>, isDryRun = false) {
  const lines: string[] = [];
  await configurePlugin({ settings, isDryRun }, at, (line) => lines.push(line));
  return lines;
}

it('sets the settings and changes nothing else in the configuration', async () => {
  const flex = account(OTHERS);

  const lines = await configure({ refresh_minutes: 30 }, flex);

  expect(flex.stored()).toEqual(withOurs({ refresh_minutes: 30 }));
  expect(lines).toEqual([
    'Set so far: nothing set',
    'To be set:  {"refresh_minutes":30}',
    'Done. People get it when they load Flex the next time.',
  ]);
});

it('adds the missing objects for the settings', async () => {
  const flex = account({});

  await configure({ agent_panel: false }, flex);

  expect(flex.stored()).toEqual({
    custom_data: { features: { assessment_comments: { agent_panel: false } } },
  });
});

it('removes the settings and keeps those of others', async () => {
  const flex = account(withOurs({ refresh_minutes: 30 }));

  await configure(null, flex);

  expect(flex.stored()).toEqual(OTHERS);
});

it.each([
  ['in a dry run', { refresh_minutes: 30 }, true],
  ['when it is set already', { refresh_minutes: 10 }, false],
])('sends nothing %s', async (_, settings, isDryRun) => {
  const flex = account(withOurs({ refresh_minutes: 10 }));

  await configure(settings, flex, isDryRun);

  expect(flex.replace).not.toHaveBeenCalled();
});

it('rejects settings that the plugin would not use, names them, and sends nothing', async () => {
  const flex = account(OTHERS);

  await expect(configure({ page_size: 'all', colour: 'red' }, flex)).rejects.toEqual(
    new Failure(
      '"page_size" takes a whole number from 10 to 500; the default is used. ' +
        '"colour" is no setting of this plugin. Nothing was changed.',
    ),
  );
  expect(flex.replace).not.toHaveBeenCalled();
});

it('fails when the account has other settings afterwards', async () => {
  await expect(configure({ refresh_minutes: 30 }, account(OTHERS, true))).rejects.toThrow(
    /has something else now: nothing set/,
  );
});

it('says that the result was not checked when the response is lost', async () => {
  const flex = { ...account(OTHERS), replace: () => Promise.reject(new Error('socket hang up')) };

  await expect(
    configurePlugin({ settings: { refresh_minutes: 30 }, isDryRun: false }, flex, () => undefined),
  ).rejects.toThrow(/NOT CHECKED: Twilio cannot be reached .* Look with `npm run configure -- --show`/);
});

it.each([400, 401, 403, 429])(
  'says that nothing was changed when Twilio responds with %d',
  async (status) => {
    const errorResponse = Object.assign(new Error('refused'), { status });
    const flex = { ...account(OTHERS), replace: () => Promise.reject(errorResponse) };

    await expect(
      configurePlugin({ settings: { refresh_minutes: 30 }, isDryRun: false }, flex, () => undefined),
    ).rejects.toThrow(/^(?!.*NOT CHECKED).*Nothing was changed\.$/);
  },
);

it('rejects a configuration in which the settings have no place', () => {
  expect(() => withSettings({ custom_data: 'text' }, {})).toThrow(/"custom_data" .* is no object/);
});

it('shows the settings, and which of them are invalid', async () => {
  const lines: string[] = [];
  await showSettings(account(withOurs({ page_size: 5 })), (line) => lines.push(line));

  expect(lines).toEqual([
    'Set: {"page_size":5}',
    '"page_size" takes a whole number from 10 to 500; the default is used.',
  ]);
});
