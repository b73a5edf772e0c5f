import type { Locator, Page } from '@playwright/test';

/** Page object for the agent desktop. */
export class AgentDesktop {
  readonly feedbackButton: Locator;
  readonly panel: Locator;
  readonly conversation: Locator;
  readonly recent: Locator;

  constructor(readonly page: Page) {
    // The number of new comments follows the word.
    this.feedbackButton = page.getByRole('button', { name: /^Feedback\b/ });
    this.panel = page.getByRole('region', { name: 'Feedback', exact: true });
    this.conversation = page.getByRole('region', { name: 'This conversation' });
    this.recent = page.getByRole('region', { name: 'My recent feedback' });
  }

  /** Waits until Flex has started and rendered its first view. */
  async ready(): Promise<void> {
    await this.page.locator('html[data-flex="ready"]').waitFor();
  }

  async openPanel(): Promise<void> {
    await this.feedbackButton.click();
    await this.recent.waitFor();
  }

  task(name: string): Locator {
    return this.page.locator('.Twilio-TaskListBaseItem').filter({ hasText: name, visible: true });
  }

  async select(name: string): Promise<void> {
    await this.task(name).first().click();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }
}
