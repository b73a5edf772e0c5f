import { Failure } from '../script/Failure';
import type { LocalPlugin } from './localPlugin';
import type { PluginAccount } from '../account/PluginAccount';

/**
 * The start of this plugin's description in package.json. The description is what tells this plugin from a different
 * one of the same name, because any credentials can read it and each deployment writes it. Keep this start when you
 * change the description, so that the next version recognizes the deployed ones.
 */
export const DESCRIPTION_START = 'Twilio Flex plugin that shows Flex Insights assessment comments';

/**
 * Checks that the account's plugin of this name is this plugin and can still be used. It passes if there is none yet.
 *
 * @param takesOver whether the user wants to go on with a different plugin of the same name
 * @throws Failure that says what the account has instead
 */
export async function checkOwnPlugin(
  { name, description }: Pick<LocalPlugin, 'name' | 'description'>,
  takesOver: boolean,
  account: Pick<PluginAccount, 'plugin'>,
): Promise<void> {
  const registered = await account.plugin(name);
  if (!registered) return;
  if (registered.isArchived) {
    throw new Failure(
      `The plugin ${name} is archived in this account. Twilio cannot undo that, so this name can no longer be used ` +
        'there. Deploy the plugin under another name: change "name" in package.json. Nothing was changed.',
    );
  }
  const isOwn =
    registered.description === description || registered.description.startsWith(DESCRIPTION_START);
  if (isOwn || takesOver) return;
  throw new Failure(
    `The account has a different plugin that is also called ${name}. Its description is ` +
      `"${registered.description}". If you want to replace it, or if it is this plugin after all, add --take-over. ` +
      'Nothing was changed.',
  );
}
