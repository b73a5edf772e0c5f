import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { versionOrder } from '../../../shared/versionOrder';
import type { AgentFunctionTestState } from '../data/SetupResults';
import type { SetupLine } from './SetupLine';

type Words = Omit<SetupLine, 'name'>;

/** The test of the function with the user's own session. */
export interface AgentFunctionTest {
  state: AgentFunctionTestState;
  run: () => void;
}

/**
 * The words for a function that responds as it should without a token. More needs a token: the user's own, if the user
 * wants to send it.
 */
export function agentTestWords(
  values: { host: string; version: string; plugin: string },
  { state, run }: AgentFunctionTest,
  texts: Texts,
): Words {
  const isNewer = versionOrder(values.version, values.plugin) === 'newer';
  const detail = texts.text(
    isNewer ? 'AssessmentCommentsSetupFunctionNewer' : 'AssessmentCommentsSetupFunctionReady',
    values,
  );
  const action = {
    label: texts.text('AssessmentCommentsSetupFunctionTest'),
    isRunning: state.kind === 'testing',
    onClick: run,
  };
  const words = (key: StringKey, lineState: SetupLine['state'] = 'ok'): Words => ({
    state: lineState,
    detail,
    advice: texts.text(key, values),
    action,
  });
  switch (state.kind) {
    case 'notTested':
      return words('AssessmentCommentsSetupFunctionTestHelp');
    case 'testing':
      return words('AssessmentCommentsSetupFunctionTesting');
    case 'recognized':
      return words('AssessmentCommentsSetupFunctionRecognized');
    case 'notRecognized':
      return words('AssessmentCommentsSetupFunctionNotRecognized');
    case 'filterIgnored':
      return words('AssessmentCommentsSetupFunctionFilterIgnored', 'toDo');
    case 'accountRefused':
      return words('AssessmentCommentsSetupFunctionAccountRefused', 'toDo');
    case 'sessionRefused':
      return words('AssessmentCommentsSetupFunctionSessionRefused', 'toDo');
    case 'failed': {
      const code = String(state.error.code ?? state.error.status ?? state.error.kind);
      const advice = texts.text('AssessmentCommentsSetupFunctionTestFailed', { code });
      return { state: 'toDo', detail, advice, action };
    }
  }
}
