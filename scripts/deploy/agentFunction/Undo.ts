import { Failure, failureOf } from '../script/Failure';

/** How to undo one change. It resolves to a sentence if something is left. */
type UndoStep = () => Promise<string | null>;

/** Collects how to undo each change, and does so if a later step fails. */
export class Undo {
  private readonly steps: UndoStep[] = [];
  private isInterrupted = false;

  /**
   * @param leftover says what is left if the step fails
   */
  add(leftover: string, step: () => Promise<void>): void {
    this.steps.push(() =>
      step().then(
        () => null,
        (error: unknown) => `${leftover} (${failureOf(error).message})`,
      ),
    );
  }

  /** @throws Failure if Ctrl-C was pressed */
  checkInterruption(): void {
    if (this.isInterrupted) throw new Failure('Stopped with Ctrl-C.');
  }

  /**
   * Does the work. If it fails, or if Ctrl-C was pressed, all changes are undone, the last one first.
   *
   * @throws Failure that says what is wrong, and whether something is left
   */
  async around(work: () => Promise<void>, print: (line: string) => void): Promise<void> {
    const stop = (): void => {
      this.isInterrupted = true;
      print('Stopping …');
    };
    process.once('SIGINT', stop);
    try {
      await work();
    } catch (error) {
      throw await this.undone(error, print);
    } finally {
      process.off('SIGINT', stop);
    }
  }

  private async undone(error: unknown, print: (line: string) => void): Promise<Failure> {
    const message = failureOf(error).message.replace(/ ?Nothing was changed\./, '');
    if (this.steps.length === 0) return new Failure(`${message} Nothing was changed.`);
    print('This step failed. Undoing what was changed …');
    const left: string[] = [];
    for (const step of [...this.steps].reverse()) {
      const sentence = await step();
      if (sentence !== null) left.push(sentence);
    }
    if (left.length === 0)
      return new Failure(`${message} Everything was undone: the account is as it was before.`);
    return new Failure(`${message} Not everything could be undone: ${left.join(' ')}`);
  }
}
