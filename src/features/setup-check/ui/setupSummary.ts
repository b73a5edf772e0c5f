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

/**
 * What the admin has to do next: "2 things to do". With nothing to do, supervisors are ready. Only an agent's session can
 * show whether agents are.
 */
export function setupSummary(lines: readonly SetupLine[], texts: Texts): string {
  const toDoCount = lines.filter(({ state }) => state === 'toDo').length;
  return toDoCount > 0
    ? texts.plural('AssessmentCommentsSetupThingsToDo', toDoCount)
    : texts.text('AssessmentCommentsSetupReady');
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
