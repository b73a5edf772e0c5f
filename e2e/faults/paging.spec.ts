import type { Emulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const { newAgent } = people;

/** The number of comments requests since the last `calls.clear()`. */
const requestCount = ({ insights }: Emulator): number =>
  insights.calls.list().filter(({ endpoint, isPreflight }) => endpoint === 'comments' && !isPreflight).length;

/**
 * The notice that each trick leads to. The agent has one page of comments, and the trick adds a link to a next page.
 */
const TRICKS = [
  { trick: 'otherHost', words: 'The rest could not be loaded.' },
  { trick: 'otherPath', words: 'The rest could not be loaded.' },
  { trick: 'otherId', words: 'The rest could not be loaded.' },
  { trick: 'loop', words: 'The rest could not be loaded.' },
] as const;

test('pages that lead elsewhere or nowhere are not followed, and the list says that it is not whole', async ({
  emulator,
  signIn,
}) => {
  const { calls, faults } = emulator.insights;
  const agentId = newAgent.insightsAgentId ?? '';
  const own = emulator.records.commentsMatching({ agentId });
  const desktop = await signIn(newAgent);
  await desktop.openPanel();
  const cards = desktop.recent.getByRole('article');
  await expect(cards).toHaveCount(own.length);
  const refresh = desktop.panel.getByRole('button', { name: 'Refresh', exact: true });
  for (const { trick, words } of TRICKS) {
    await test.step(trick, async () => {
      const fault = faults.add({
        endpoint: 'comments',
        match: { agentId },
        response: { kind: 'paging', trick },
      });
      calls.clear();
      await refresh.click();
      await expect(desktop.recent).toContainText(words);
      await expect(cards).toHaveCount(own.length);
      expect(requestCount(emulator)).toBeLessThanOrEqual(2);
      faults.remove(fault);
      await refresh.click();
      await expect(desktop.recent).not.toContainText(words);
    });
  }
});
