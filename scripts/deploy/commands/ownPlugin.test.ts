import { description } from '../../../package.json';
import { checkOwnPlugin, DESCRIPTION_START } from './ownPlugin';

const PLUGIN = { name: 'plugin-sample', description: 'A sample' };

const check = (registered: string | null, { isArchived = false, takesOver = false } = {}) => {
  const found = registered === null ? null : { description: registered, isArchived };
  return checkOwnPlugin(PLUGIN, takesOver, { plugin: () => Promise.resolve(found) });
};

describe("the account's plugin of this name", () => {
  it.each([
    ['there is none', null],
    ['it has the description of this plugin', PLUGIN.description],
    ['it has the description of another version of this plugin', `${DESCRIPTION_START} elsewhere.`],
  ])('is not a different one if %s', async (_, registered) => {
    await expect(check(registered)).resolves.toBeUndefined();
  });

  it.each(['Comments for managers', ''])(
    'is a different one with the description "%s"',
    async (registered) => {
      await expect(check(registered)).rejects.toThrow(
        `has a different plugin that is also called plugin-sample. Its description is "${registered}".`,
      );
      await expect(check(registered, { takesOver: true })).resolves.toBeUndefined();
    },
  );

  it('cannot be used if it is archived, not even with --take-over', async () => {
    const archived = { isArchived: true, takesOver: true };
    await expect(check(PLUGIN.description, archived)).rejects.toThrow(/is archived.*Nothing was changed\./);
  });
});

it('is recognized by the description in package.json, which keeps its start', () => {
  expect(description.startsWith(DESCRIPTION_START)).toBe(true);
});
