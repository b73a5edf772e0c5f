import type { Locator, Page } from '@playwright/test';
import type { SamplePerson } from '../../emulator/world/sample/people';

/** Page object for Teams View. */
export class TeamsView {
  /** The comments of the selected agent. */
  readonly worker: Locator;
  /** The comments on the selected task's conversation. */
  readonly conversation: Locator;
  readonly addButton: Locator;
  readonly text: Locator;
  readonly sendButton: Locator;
  readonly undoButton: Locator;

  constructor(readonly page: Page) {
    this.worker = page.getByRole('region', { name: 'Assessment comments' });
    this.conversation = page.getByRole('region', { name: 'Comments on this conversation' });
    this.addButton = this.conversation.getByRole('button', { name: 'Add comment' });
    this.text = this.conversation.getByRole('textbox', { name: 'Comment', exact: false });
    this.undoButton = this.conversation.getByRole('button', { name: 'Undo' });
    this.sendButton = this.conversation.getByRole('button', { name: /^Add( again)?$/ });
  }

  async selectAgent({ fullName }: SamplePerson): Promise<void> {
    const user = this.page.getByRole('button', { name: new RegExp(`User ${fullName} with status`) });
    await user.filter({ visible: true }).click();
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
