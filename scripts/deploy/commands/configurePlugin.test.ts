import type { Attributes } from '../account/UiAttributes';
import { configurePlugin, showSettings, type ConfigureOptions } from './configurePlugin';

const OTHERS = {
  theme: { isLight: false },
  custom_data: { mine: 1, features: { callbacks: { enabled: true } } },
};
const withOurs = (settings: unknown, others = OTHERS): Attributes => ({
  ...others,
  custom_data: {
    ...others.custom_data,
    features: { ...others.custom_data.features, assessment_comments: settings },
  },
});
const THEIR_CHANGE = { ...OTHERS, theme: { isLight: true } };

interface FakeAccount {
  read: () => Promise<Attributes>;
  replace: jest.Mock<Promise<void>, [Attributes]>;
  stored: () => Attributes;
  /** Another team's change, made when the n-th request arrives: reads and writes count. */
  changeAt: (request: number, attributes: Attributes) => void;
}

/** A fake account that stores its attributes. */
function account(attributes: Attributes): FakeAccount {
  let stored = attributes;
  let requests = 0;
  const changes = new Map<number, Attributes>();
  const arrive = (): void => {
    requests += 1;
    stored = changes.get(requests) ?? stored;
  };
  return {
    read: () => {
      arrive();
      return Promise.resolve(stored);
    },
    replace: jest.fn((given: Attributes) => {
      arrive();
      stored = given;
      return Promise.resolve();
    }),
    stored: () => stored,
    changeAt: (request, given) => changes.set(request, given),
  };
}

function command(at: Pick<FakeAccount, 'read' | 'replace'>, settings: Attributes, isDryRun = false) {
  const lines: string[] = [];
  const saved: Attributes[] = [];
  const options: ConfigureOptions = { plan: () => Promise.resolve(settings), isDryRun };
  const saveBackup = (attributes: Attributes): string => {
    saved.push(attributes);
    return 'backup.json';
  };
  const run = () => configurePlugin(options, { account: at, saveBackup, print: (line) => lines.push(line) });
  return { run, lines, saved };
}

it('sets the settings, changes nothing else in the configuration, and says how to go back', async () => {
  const flex = account(OTHERS);
  const { run, lines, saved } = command(flex, { refresh_minutes: 30 });

  await run();

  expect(flex.stored()).toEqual(withOurs({ refresh_minutes: 30 }));
  expect(saved).toEqual([OTHERS]);
  expect(lines).toEqual([
    '  refresh_minutes: 10 (default) -> 30',
    'The configuration from before is in backup.json. To go back: npm run configure -- --restore backup.json',
    'Done. Users get the new settings the next time they load Flex.',
  ]);
});

it('plans from the current settings', async () => {
  const flex = account(withOurs({ refresh_minutes: 30 }));
  const plan = jest.fn(() => Promise.resolve({}));

  await configurePlugin(
    { plan, isDryRun: true },
    { account: flex, saveBackup: String, print: () => undefined },
  );

  expect(plan).toHaveBeenCalledWith({ refresh_minutes: 30 });
});

it('adds the missing objects for the settings', async () => {
  const flex = account({});

  await command(flex, { agent_panel: false }).run();

  expect(flex.stored()).toEqual({
    custom_data: { features: { assessment_comments: { agent_panel: false } } },
  });
});

it('removes the settings and keeps those of others', async () => {
  const flex = account(withOurs({ refresh_minutes: 30 }));

  await command(flex, {}).run();

  expect(flex.stored()).toEqual(OTHERS);
});

it.each([
  ['in a dry run', { refresh_minutes: 30 }, true, 'Dry run: nothing was changed.'],
  [
    'when it is set already',
    { refresh_minutes: 10 },
    false,
    'Nothing to do: the account has these settings.',
  ],
])('sends and saves nothing %s', async (_, settings, isDryRun, sentence) => {
  const flex = account(withOurs({ refresh_minutes: 10 }));
  const { run, lines, saved } = command(flex, settings, isDryRun);

  await run();

  expect(lines).toContain(sentence);
  expect(flex.replace).not.toHaveBeenCalled();
  expect(saved).toEqual([]);
});

it('names settings that stay unusable', async () => {
  const { run, lines } = command(account(OTHERS), { page_size: 5 }, true);

  await run();

  expect(lines).toContain('Note: "page_size" must be a whole number from 10 to 500. The default is used.');
});

describe('when someone else changes the configuration at the same time', () => {
  it('keeps a change of another part that arrives before the write', async () => {
    const flex = account(OTHERS);
    flex.changeAt(2, THEIR_CHANGE);
    const { run, lines, saved } = command(flex, { refresh_minutes: 30 });

    await run();

    expect(flex.stored()).toEqual(withOurs({ refresh_minutes: 30 }, THEIR_CHANGE));
    expect(saved).toEqual([THEIR_CHANGE]);
    expect(lines).toContain(
      'Another part of the Flex configuration changed while this command ran. That change is kept.',
    );
  });

  it("writes nothing when the plugin's settings change before the write", async () => {
    const flex = account(OTHERS);
    flex.changeAt(2, withOurs({ page_size: 20 }));

    await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
      /Someone else changed the plugin's settings .* Nothing was changed\. Run it again\.$/,
    );
    expect(flex.stored()).toEqual(withOurs({ page_size: 20 }));
  });

  it('says that its own settings are lost after the write', async () => {
    const flex = account(OTHERS);
    flex.changeAt(4, withOurs({ page_size: 20 }));

    await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
      /accepted the change, but the account now has other settings .*: \{"page_size":20\}\. .*run this command again/,
    );
  });

  it('says that another part is different after the write, and which', async () => {
    const flex = account(OTHERS);
    flex.changeAt(4, withOurs({ refresh_minutes: 30 }, THEIR_CHANGE));

    await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
      /has your settings, but the rest .*\(theme\)\..*The file above has the former configuration/,
    );
  });
});

it('says that the result was not checked when the response is lost', async () => {
  const flex = account(OTHERS);
  flex.replace.mockRejectedValue(new Error('socket hang up'));

  await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
    /NOT CHECKED: Twilio cannot be reached .* Look with `npm run configure -- --show`/,
  );
});

it.each([400, 401, 403, 429])(
  'says that nothing was changed when Twilio responds with %d',
  async (status) => {
    const flex = account(OTHERS);
    flex.replace.mockRejectedValue(Object.assign(new Error('refused'), { status }));

    await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
      /^(?!.*NOT CHECKED).*Nothing was changed\.$/,
    );
  },
);

it.each([{ custom_data: 'text' }, { custom_data: { features: ['text'] } }])(
  'rejects a configuration in which the settings have no place: %j',
  async (attributes) => {
    const flex = account(attributes);

    await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(
      /in the Flex configuration is not an object.*Nothing was changed/,
    );
    expect(flex.replace).not.toHaveBeenCalled();
  },
);

it.each([2 ** 60, Infinity])(
  'changes nothing if another part of the configuration has a number that would not stay the same: %d',
  async (number) => {
    const flex = account({ ...OTHERS, others: [{ sid: number }] });
    const { run, saved } = command(flex, { refresh_minutes: 30 });

    await expect(run()).rejects.toThrow(/^The number at "others\.0\.sid" .* Nothing was changed\.$/);
    expect(flex.replace).not.toHaveBeenCalled();
    expect(saved).toEqual([]);
  },
);

it('can remove such a number from its own settings', async () => {
  const flex = account(withOurs({ page_size: 2 ** 60 }));

  await command(flex, {}).run();

  expect(flex.stored()).toEqual(OTHERS);
});

it('changes nothing if such a number appears before the write', async () => {
  const flex = account(OTHERS);
  flex.changeAt(2, { ...OTHERS, sid: 2 ** 60 });

  await expect(command(flex, { refresh_minutes: 30 }).run()).rejects.toThrow(/^The number at "sid"/);
  expect(flex.replace).not.toHaveBeenCalled();
});

it('shows the settings, and which of them are invalid', async () => {
  const lines: string[] = [];
  await showSettings({ account: account(withOurs({ page_size: 5 })), print: (line) => lines.push(line) });

  expect(lines).toEqual([
    '{\n  "page_size": 5\n}',
    'Note: "page_size" must be a whole number from 10 to 500. The default is used.',
  ]);
});

it('says that nothing is set', async () => {
  const lines: string[] = [];
  await showSettings({ account: account(OTHERS), print: (line) => lines.push(line) });

  expect(lines).toEqual(['No setting is set. The defaults apply.']);
});

it('says that a setting does nothing without functions', async () => {
  const { run, lines } = command(account(withOurs({})), { acknowledgements: true });
  await run();

  expect(lines).toContainEqual(
    expect.stringMatching(/^Note: "acknowledgements" does nothing without "functions_url"/),
  );
});
