import { useState } from 'react';

/** The outcome of the last copy. */
export type CopyOutcome = 'none' | 'copied' | 'failed';

/** Copies `text` to the clipboard. A browser may refuse that, and has no clipboard outside https. */
export function useCopy(text: string): { outcome: CopyOutcome; copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  const copy = async (): Promise<void> => {
    // Reset first, so that screen readers announce a second copy too.
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
