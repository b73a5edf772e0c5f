import { useState } from 'react';

/** What became of the last copy. */
export type CopyOutcome = 'none' | 'copied' | 'failed';

/** Copies `text` to the clipboard, which a browser may refuse or, outside https, not have at all. */
export function useCopy(text: string): { outcome: CopyOutcome; copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is announced again.
    setOutcome('none');
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return { outcome, copy };
}
