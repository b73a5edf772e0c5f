import { useState } from 'react';

/** The outcome of the last copy. */
export type CopyOutcome = 'none' | 'copied' | 'failed';

/**
 * Copies `text` to the clipboard, safe for spreadsheets. A browser may refuse that, and has no clipboard outside https.
 */
export function useCopy(text: string): { outcome: CopyOutcome; copy: () => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  const copy = async (): Promise<void> => {
    // Reset first, so that screen readers announce a second copy too.
    setOutcome('none');
    try {
      await navigator.clipboard.writeText(withoutFormulas(text));
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return { outcome, copy };
}

/** What a spreadsheet reads as the start of a formula at the start of a cell, also in quotes or in full width. */
const FORMULA_START = /(^|[\t\r\n])(?="*[=+\-@＝＋－＠])/g;

/**
 * A text for the clipboard. A spreadsheet into which it is pasted makes a cell of each line and each part between tabs,
 * and would run one that starts with `=`, `+`, `-` or `@` as a formula. A space before it makes it a text, and
 * is barely noticeable in other programs.
 */
export function withoutFormulas(text: string): string {
  return text.replace(FORMULA_START, '$1 ');
}
