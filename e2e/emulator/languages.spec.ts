import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const LOCALE_TAG = 'Twilio.Flex.Manager.getInstance().localization.localeTag';
const LOCALE_SOURCE = 'Twilio.Flex.Manager.getInstance().localization.localeSource';

test.describe('for an account in Brazilian Portuguese', () => {
  test.use({ emulatorSettings: { language: 'pt-BR' } });

  test('Flex uses that language until a user picks another one in the URL or in the menu', async ({
    emulator,
    signIn,
    page,
  }) => {
    const desktop = await signIn(people.supervisor, '/agent-desktop');
    await expect(page.getByText('Nenhuma tarefa ativa').filter({ visible: true })).toBeVisible();
    expect(await page.evaluate<unknown>(LOCALE_TAG)).toBe('pt-BR');
    expect(await page.evaluate<unknown>(LOCALE_SOURCE)).toBe('account default');

    await page.goto(`${emulator.origin}/agent-desktop?language=es-MX`);
    await desktop.ready();
    await expect(page.getByText('No hay tareas activas').filter({ visible: true })).toBeVisible();
    expect(await page.evaluate<unknown>(LOCALE_SOURCE)).toBe('user preference');

    await page.getByRole('button', { name: /Click for option to log out/ }).click();
    await page.getByTestId('locale-selector-open-link').click();
    await page.getByTestId('locale-selector-modal').getByRole('combobox').click();
    await page.getByRole('option', { name: 'English (US)' }).click();
    await page.getByRole('button', { name: 'Confirmar' }).click();
    await desktop.reload();
    await expect(page.getByText('No active tasks').filter({ visible: true })).toBeVisible();
    expect(await page.evaluate<unknown>(LOCALE_TAG)).toBe('en-US');
  });
});
