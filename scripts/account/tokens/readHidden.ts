import { createInterface } from 'node:readline';
import { Writable, type Readable } from 'node:stream';
import { Failure } from '../../deploy/script/Failure';

/**
 * Reads a line from a terminal without showing it.
 * @throws Failure if the user presses Ctrl-C
 */
export function readHidden(
  question: string,
  { input, output }: { input: Readable; output: Writable },
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal, readline reads key by key. The system's own line input would cut a token at 1,024 or 4,096 characters.
  const reader = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      reader.removeAllListeners();
      reader.close();
      output.write('\n');
      settle();
    };
    reader.once('line', (line) => end(() => resolve(line.trim())));
    const interrupt = (): void => end(() => reject(new Failure('Interrupted. Nothing was changed.')));
    reader.once('SIGINT', interrupt);
    reader.once('close', interrupt);
  });
}
