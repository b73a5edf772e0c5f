import type { Locator, Page } from '@playwright/test';
import type { SamplePerson } from '../../emulator/world/sample/people';

/** Page object for Teams View. */
export class TeamsView {
  /** The comments of the selected agent. */
  readonly worker: Locator;
  /** The buttons in the header of these comments. */
  readonly searchButton: Locator;
  readonly filtersButton: Locator;
  readonly menuButton: Locator;
  readonly search: Locator;
  /** The comments on the selected task's conversation. */
  readonly conversation: Locator;
  readonly addButton: Locator;
  readonly text: Locator;
  readonly sendButton: Locator;
  readonly undoButton: Locator;

  constructor(readonly page: Page) {
    this.worker = page.getByRole('region', { name: 'Assessment comments' });
    this.searchButton = this.worker.getByRole('button', { name: 'Search comments' });
    this.filtersButton = this.worker.getByRole('button', { name: /^Filters/ });
    this.menuButton = this.worker.getByRole('button', { name: 'More options' });
    this.search = this.worker.getByRole('searchbox', { name: 'Search comments' });
    this.conversation = page.getByRole('region', { name: 'Comments on this conversation' });
    this.addButton = this.conversation.getByRole('button', { name: 'Add comment' });
    this.text = this.conversation.getByRole('textbox', { name: 'Comment', exact: false });
    this.undoButton = this.conversation.getByRole('button', { name: 'Undo' });
    this.sendButton = this.conversation.getByRole('button', { name: /^Add( again)?$/ });
  }

  /** The name of an agent in the list. */
  agentButton({ fullName }: SamplePerson): Locator {
    const user = this.page.getByRole('button', { name: new RegExp(`User ${fullName} with status`) });
    return user.filter({ visible: true });
  }

  async selectAgent(agent: SamplePerson): Promise<void> {
    await this.agentButton(agent).click();
  }

  /** Opens the search of the agent's comments, unless it is open, and searches. */
  async searchFor(words: string): Promise<void> {
    if (!(await this.search.isVisible())) await this.searchButton.click();
    await this.search.fill(words);
  }

  /** Chooses a command in the menu of the agent's comments. */
  async choose(command: string): Promise<void> {
    await this.menuButton.click();
    await this.page.getByRole('menuitem', { name: command }).click();
  }

  /** Shows all loaded comments on the agent, not only the newest ones. */
  async showAll(): Promise<void> {
    await this.worker.getByRole('button', { name: /^Show (all [\d,]+|more) comments$/ }).click();
  }

  async selectTask(name: string): Promise<void> {
    await this.page.getByRole('button').filter({ hasText: name, visible: true }).first().click();
    await this.openComments();
  }

  /** The headers of the tabs named "Comments". Flex does not give them the role `tab`. */
  tabs(): Locator {
    return this.page.locator('.Twilio-TabHeader').filter({ hasText: /^Comments$/ });
  }

  async openComments(): Promise<void> {
    await this.tabs().filter({ visible: true }).click();
    await this.conversation.waitFor();
  }

  /** Opens the form, waits for its categories, and chooses one if they are few. A comment is not sent without one. */
  async openForm(category = 'Empathy'): Promise<void> {
    await this.addButton.click();
    const select = this.conversation.getByRole('combobox', { name: 'Category' });
    const isLoaded = this.conversation
      .getByRole('radiogroup')
      .or(select.filter({ hasText: 'Choose a category' }));
    await isLoaded.waitFor();
    if (await this.category(category).isVisible()) await this.category(category).check();
  }

  category(name: string): Locator {
    return this.conversation.getByRole('radio', { name });
  }

  /** The button that unfolds the agent's conversations without comments. */
  uncommented(): Locator {
    return this.page.getByRole('button', { name: /^Conversations without comments/ });
  }

  cards(within: Locator): Locator {
    return within.getByRole('article');
  }
}
