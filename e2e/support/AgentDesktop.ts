import type { Locator, Page } from '@playwright/test';

/** Page object for the agent desktop. */
export class AgentDesktop {
  readonly feedbackButton: Locator;
  readonly panel: Locator;
  /** The feedback on the selected conversation; it scrolls itself. Hidden while the other tab is in front. */
  readonly conversation: Locator;
  /** All feedback; it scrolls itself. A tab panel while a task is selected, a region otherwise. */
  readonly recent: Locator;
  readonly conversationTab: Locator;
  readonly recentTab: Locator;
  readonly searchButton: Locator;
  readonly filtersButton: Locator;
  readonly menuButton: Locator;
  readonly closeButton: Locator;

  constructor(readonly page: Page) {
    // The number of new comments follows the word.
    this.feedbackButton = page.getByRole('button', { name: /^Feedback\b/ });
    this.panel = page.getByRole('region', { name: 'Feedback', exact: true });
    this.conversation = this.panel.getByRole('tabpanel', { name: 'This conversation' });
    this.recent = this.panel
      .getByRole('region', { name: 'All feedback' })
      .or(this.panel.getByRole('tabpanel', { name: 'All feedback' }));
    this.conversationTab = this.panel.getByRole('tab', { name: /^This conversation/ });
    this.recentTab = this.panel.getByRole('tab', { name: /^All feedback/ });
    this.searchButton = this.panel.getByRole('button', { name: 'Search feedback', exact: true });
    // The number of active filters follows the word.
    this.filtersButton = this.panel.getByRole('button', { name: /^Filters/ });
    this.menuButton = this.panel.getByRole('button', { name: 'More options' });
    this.closeButton = this.panel.getByRole('button', { name: 'Close feedback' });
  }

  /** Waits until Flex has started and rendered its first view. */
  async ready(): Promise<void> {
    await this.page.locator('html[data-flex="ready"]').waitFor();
  }

  async openPanel(): Promise<void> {
    await this.feedbackButton.click();
    await this.panel.waitFor();
  }

  /** Chooses an item of the panel's menu, such as "Refresh". */
  async choose(item: string): Promise<void> {
    await this.menuButton.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Opens the panel's menu, which begins with its note, such as "Updated 2 minutes ago". */
  async openMenu(): Promise<Locator> {
    await this.menuButton.click();
    return this.page.getByRole('menu', { name: 'More options' });
  }

  /** The button that opens the menu of a comment. */
  actions(card: Locator): Locator {
    return card.getByRole('button', { name: 'More actions' });
  }

  /** Chooses an item of a comment's menu, such as "Copy text". */
  async chooseOn(card: Locator, item: string): Promise<void> {
    await this.actions(card).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /**
   * Waits until the panel shows what it knows about the selected conversation. The tab says how many comments it has;
   * if it has none, all feedback is in front.
   */
  async conversationShown(): Promise<void> {
    await this.conversationTab.filter({ hasText: /\d/ }).waitFor();
    await this.panel.getByRole('tabpanel').getByRole('article').first().waitFor();
  }

  task(name: string): Locator {
    return this.page.locator('.Twilio-TaskListBaseItem').filter({ hasText: name, visible: true });
  }

  /** Says how many comments on a task are new. It follows the task in Flex's list, after a marker that is hidden. */
  newOnTask(name: string): Locator {
    const added = this.task(name).first().locator('xpath=following-sibling::*[position() <= 2]');
    return added.getByText(/new comments?$/);
  }

  async select(name: string): Promise<void> {
    await this.task(name).first().click();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }
}
