import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import type { SetupLine, SetupState } from './SetupLine';

/** The words for the state of a line. */
export const SETUP_STATE_WORDS: Record<SetupState, StringKey> = {
  checking: 'AssessmentCommentsSetupChecking',
  ok: 'AssessmentCommentsSetupOk',
  toDo: 'AssessmentCommentsSetupToDo',
  notChecked: 'AssessmentCommentsSetupNotChecked',
};

export function isChecking(lines: readonly SetupLine[]): boolean {
  return lines.some(({ state }) => state === 'checking');
}

/** The overall result in one line: "6 of 8 are OK, 1 to do, 1 not checked". */
export function setupSummary(lines: readonly SetupLine[], texts: Texts): string {
  const count = (state: SetupState): number => lines.filter((line) => line.state === state).length;
  const others: [SetupState, StringKey][] = [
    ['toDo', 'AssessmentCommentsSetupToDoCount'],
    ['notChecked', 'AssessmentCommentsSetupNotCheckedCount'],
  ];
  return texts.list([
    texts.plural('AssessmentCommentsSetupOkCount', count('ok'), { total: texts.number(lines.length) }),
    ...others
      .filter(([state]) => count(state) > 0)
      .map(([state, key]) => texts.text(key, { count: texts.number(count(state)) })),
  ]);
}

/** The complete result as plain text for support. It has what is on screen, and so no personal data. */
export function setupResultText(lines: readonly SetupLine[], texts: Texts): string {
  const copiedLines = lines.map(({ name, state, detail, advice = '' }) => {
    const values = { name, state: texts.text(SETUP_STATE_WORDS[state]), found: detail };
    return `${texts.text('AssessmentCommentsSetupCopiedLine', values)} ${advice}`.trim();
  });
  return [texts.text('AssessmentCommentsSetupHeading'), setupSummary(lines, texts), '', ...copiedLines].join(
    '\n',
  );
}
