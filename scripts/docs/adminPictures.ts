import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { version } from '../../package.json';
import type { Picture } from './Picture';

const FUNCTION_HOST = 'assessment-comments-for-agents-1234-dev.twil.io';

/** The agent function as an admin without conversations sees it. `e2e/install` runs the real one. */
async function respondLikeFunction(page: Page): Promise<void> {
  await page.route(`https://${FUNCTION_HOST}/**`, (route) => {
    const isTest = route.request().url().includes('Comments');
    return route.fulfill({
      status: isTest ? 403 : 401,
      json: { code: isTest ? 403001 : 20003 },
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Agent-Function-Version',
        'Agent-Function-Version': version,
      },
    });
  });
}

/** What admins see. */
export const ADMIN_PICTURES: readonly Picture[] = [
  {
    name: 'setup-check',
    person: people.admin,
    view: '/assessment-comments-setup',
    size: { width: 1280, height: 860 },
    options: {
      uiAttributes: {
        custom_data: { features: { assessment_comments: { page_size: 5, refresh_minutes: 30 } } },
      },
    },
    pose: ({ page }) =>
      page
        .getByText(/thing to do/)
        .first()
        .waitFor(),
  },
  {
    name: 'setup-check-for-agents',
    person: people.admin,
    view: '/assessment-comments-setup',
    size: { width: 1280, height: 720 },
    options: {
      connectTo: [`https://${FUNCTION_HOST}`],
      uiAttributes: {
        custom_data: {
          features: {
            assessment_comments: {
              insights_base_url: `https://${FUNCTION_HOST}/`,
              insights_trusted_host: FUNCTION_HOST,
            },
          },
        },
      },
    },
    preparePage: respondLikeFunction,
    pose: async ({ page }) => {
      await page.getByRole('button', { name: 'Test with my session' }).click();
      await page.getByText("It doesn't recognize you as an agent").waitFor();
      await page.getByRole('heading', { name: 'Tones of categories' }).scrollIntoViewIfNeeded();
    },
  },
];
