import { asSentence, Failure, failureOf } from './Failure';

/** How to undo one change. It resolves to a sentence if something is left. */
type UndoStep = () => Promise<string | null>;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Collects how to undo each change, for the case that a later step fails. */
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

  /**
   * Undoes nothing of what was changed so far, because that could do harm.
   *
   * @param leftover says what is left if a later step fails
   */
  keep(leftover: string): void {
    this.steps.splice(0, this.steps.length, () => Promise.resolve(leftover));
  }

  /** @throws Failure if the command was stopped, such as with Ctrl-C */
  checkInterruption(): void {
    if (this.isInterrupted) throw new Failure('Stopped.');
  }

  /** Makes the next `checkInterruption` throw. */
  interrupt(): void {
    this.isInterrupted = true;
  }

  /**
   * Undoes all changes, the last one first.
   *
   * @param error why
   * @returns what to tell the user: why, and whether something is left
   */
  async undoAll(error: unknown, print: (line: string) => void): Promise<Failure> {
    const message = asSentence(failureOf(error).message.replace(/ ?Nothing was changed\./, ''));
    if (this.steps.length === 0) return new Failure(`${message} Nothing was changed.`);
    print('Undoing what was changed …');
    const left: string[] = [];
    for (const step of [...this.steps].reverse()) {
      const leftover = await step();
      if (leftover !== null) left.push(leftover);
    }
    if (left.length === 0)
      return new Failure(`${message} Everything was undone: the account is as it was before.`);
    return new Failure(`${message} Not everything could be undone: ${left.join(' ')}`);
  }
}

/**
 * Does work that changes an account step by step. If it fails, or if the command is stopped, its changes are undone.
 *
 * @throws Failure that says what is wrong, and whether something is left
 */
export async function withUndo(
  print: (line: string) => void,
  work: (undo: Undo) => Promise<void>,
): Promise<void> {
  const undo = new Undo();
  let isStopping = false;
  const stop = (): void => {
    undo.interrupt();
    // npm and tsx pass Ctrl-C on, so it can arrive more than once.
    if (!isStopping) print('Stopping …');
    isStopping = true;
  };
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  try {
    await work(undo);
  } catch (error) {
    throw await undo.undoAll(error, print);
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, stop);
  }
}
